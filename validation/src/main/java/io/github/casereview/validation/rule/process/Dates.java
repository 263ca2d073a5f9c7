package io.github.casereview.validation.rule.process;

import io.github.casereview.uncertain.date.DateBounds;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the first and the last of several points in time; one of which nothing is known leaves its side open. */
public final class Dates {
    private Dates() {}

    /** {@return when the first of some things was} */
    public static DateBounds first(List<DateBounds> dates) {
        Optional<LocalDate> latest =
                dates.stream().flatMap(date -> date.latest().stream()).min(Comparator.naturalOrder());
        return new DateBounds(
                all(dates.stream().map(DateBounds::earliest).toList()).stream().min(Comparator.naturalOrder()),
                latest,
                isDoubtful(dates));
    }

    /** {@return when the last of some things was} */
    public static DateBounds last(List<DateBounds> dates) {
        Optional<LocalDate> earliest =
                dates.stream().flatMap(date -> date.earliest().stream()).max(Comparator.naturalOrder());
        return new DateBounds(
                earliest,
                all(dates.stream().map(DateBounds::latest).toList()).stream().max(Comparator.naturalOrder()),
                isDoubtful(dates));
    }

    private static List<LocalDate> all(List<Optional<LocalDate>> ends) {
        return ends.stream().allMatch(Optional::isPresent)
                ? ends.stream().flatMap(Optional::stream).toList()
                : List.of();
    }

    private static boolean isDoubtful(List<DateBounds> dates) {
        return dates.stream().anyMatch(DateBounds::doubtful);
    }
}
