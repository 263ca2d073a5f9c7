package io.github.casereview.validation.lint;

import io.github.casereview.chronology.Event;
import io.github.casereview.chronology.EventKind;
import io.github.casereview.json.issue.Span;
import io.github.casereview.uncertain.date.UncertainDate;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.lint.privacy.PrivacyKind;
import java.util.Optional;
import java.util.function.Consumer;

/** Days of people's lives that a record holds as dates. */
final class ExactDays {
    private static final int DAY = "2014-03-12".length();

    private final ReviewIndex review;
    private final PeopleOfEntries people;

    ExactDays(ReviewIndex review, PeopleOfEntries people) {
        this.review = review;
        this.people = people;
    }

    void each(Consumer<Noted<PrivacyKind>> found) {
        for (Node<UncertainDate> date : review.all(UncertainDate.class)) {
            String edtf = date.value().getEdtf().orElse("");
            Node<?> entry = date.entry();
            if (isDay(edtf) && people.isOfPeople(entry)) {
                Span whole = new Span(0, edtf.length());
                found.accept(new Noted<>(kind(entry), date, "edtf", Optional.of(whole), 1));
            }
        }
    }

    /** A day, perhaps in doubt; or a range with a day at one end. */
    private static boolean isDay(String edtf) {
        String plain = edtf.replaceAll("[\\[\\]?~%]", "");
        for (String end : plain.split("\\.\\.", -1)) {
            if (end.length() == DAY) {
                return true;
            }
        }
        return false;
    }

    private static PrivacyKind kind(Node<?> entry) {
        boolean birth = entry.value() instanceof Event event && event.getKind() == EventKind.BIRTH;
        return birth ? PrivacyKind.BIRTH_DATE : PrivacyKind.EXACT_DATE;
    }
}
