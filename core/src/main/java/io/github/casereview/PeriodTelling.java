package io.github.casereview;

import io.github.casereview.source.Citation;
import io.github.casereview.uncertain.Agreement;
import io.github.casereview.view.Timeline;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A time under review as documents tell it; it has no id by which another telling could name it. */
record PeriodTelling(ReviewPeriod period, int place, Set<Optional<String>> documents) {
    static PeriodTelling of(CaseReview review, int place) {
        ReviewPeriod period = review.getPeriods().get(place);
        List<Citation> sources = period.getSources();
        Set<Optional<String>> documents = sources.isEmpty()
                ? Set.of(review.getSource())
                : sources.stream()
                        .map(source -> source.getDocument().or(review::getSource))
                        .collect(Collectors.toSet());
        return new PeriodTelling(period, place, documents);
    }

    /** Whether both can be of one time: another document's, for the same child, of no other kind. */
    boolean canTellAgain(PeriodTelling other) {
        return !differsInKind(other) && concernsSame(other) && !sharesDocument(other);
    }

    /** Whether they are of two times: what one document tells twice of a child, or what differs in kind. */
    boolean excludes(PeriodTelling other) {
        return concernsSame(other) && (differsInKind(other) || sharesDocument(other));
    }

    Agreement agreement(PeriodTelling other, Timeline timeline) {
        return period.getPeriod().agreement(other.period.getPeriod(), timeline::bounds);
    }

    /** Which telling is rather of this time: the one of its kind, then the one that agrees best, then the main one. */
    Comparator<PeriodTelling> fit(Timeline timeline) {
        return Comparator.<PeriodTelling, Boolean>comparing(other -> !isOfKind(other))
                .thenComparing(other -> agreement(other, timeline) == Agreement.CONFLICT)
                .thenComparing(other -> agreement(other, timeline))
                .thenComparing(other -> other.kind().map(Enum::ordinal).orElse(Integer.MAX_VALUE))
                .thenComparing(PeriodTelling::place);
    }

    private Optional<ReviewPeriod.Kind> kind() {
        return period.getKind();
    }

    private boolean isOfKind(PeriodTelling other) {
        return kind().isPresent() && kind().equals(other.kind());
    }

    private boolean differsInKind(PeriodTelling other) {
        return kind().isPresent() && other.kind().isPresent() && !isOfKind(other);
    }

    private boolean concernsSame(PeriodTelling other) {
        List<String> one = period.getAbout();
        List<String> two = other.period.getAbout();
        return one.isEmpty() || two.isEmpty() || !Collections.disjoint(one, two);
    }

    private boolean sharesDocument(PeriodTelling other) {
        return !Collections.disjoint(documents, other.documents);
    }
}
