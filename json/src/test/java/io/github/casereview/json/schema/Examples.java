package io.github.casereview.json.schema;

import io.github.casereview.constraint.CalendarDay;
import io.github.casereview.constraint.EdtfDate;
import io.github.casereview.constraint.ExtensionName;
import io.github.casereview.constraint.Id;
import io.github.casereview.constraint.IsoLength;
import io.github.casereview.constraint.IssueCode;
import io.github.casereview.constraint.Narrative;
import io.github.casereview.constraint.Reference;
import io.github.casereview.constraint.ReviewId;
import io.github.casereview.constraint.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Strings that keep each constraint, as the schema shows them. */
final class Examples {
    private static final Map<Class<?>, List<String>> STRINGS = Map.of(
            Id.class, List.of("q-missing-2"),
            ReviewId.class, List.of("knowsley/child-q-and-s"),
            Reference.class, List.of("q-missing-2", "knowsley/child-q-and-s#finding-3"),
            Words.class, List.of("late October 2012"),
            Narrative.class, List.of("The strategy meeting was held without the school."),
            EdtfDate.class,
                    List.of("2015", "2015-02", "2015-04-01", "2018-23", "2015~", "200X", "[2013..2015]", "[..2015]"),
            CalendarDay.class, List.of("2026-03-31"),
            IssueCode.class, List.of("PERIOD_REVERSED"),
            IsoLength.class, List.of("PT42H45M", "P10D", "P17Y"),
            ExtensionName.class, List.of("example.org:caseload"));

    private Examples() {}

    static List<String> of(Class<?> constraint) {
        return Optional.ofNullable(STRINGS.get(constraint))
                .orElseThrow(() -> new IllegalStateException("no example for " + constraint.getSimpleName()));
    }
}
