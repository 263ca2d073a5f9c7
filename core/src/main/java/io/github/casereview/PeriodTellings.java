package io.github.casereview;

import io.github.casereview.source.Citation;
import io.github.casereview.uncertain.Agreement;
import io.github.casereview.view.OtherAccount;
import io.github.casereview.view.Timeline;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The times under review that several documents tell, compared; these have no ids by which one could name another. */
final class PeriodTellings {
    private final CaseReview review;
    private final Timeline timeline;

    PeriodTellings(CaseReview review, Timeline timeline) {
        this.review = review;
        this.timeline = timeline;
    }

    Stream<OtherAccount> all() {
        return review.getPeriods().stream().flatMap(later -> compared(later, earlierTellings(later)).stream());
    }

    private Optional<OtherAccount> compared(ReviewPeriod later, List<ReviewPeriod> originals) {
        return originals.stream()
                .map(original -> later.getPeriod().agreement(original.getPeriod(), timeline::bounds))
                .reduce(Agreement::and)
                .map(agreement -> new OtherAccount(later, List.copyOf(originals), Map.of("period", agreement)));
    }

    /** Another document's, of the same kind and for the same child, is another telling. */
    private List<ReviewPeriod> earlierTellings(ReviewPeriod later) {
        return review.getPeriods().stream()
                .takeWhile(earlier -> earlier != later)
                .filter(earlier -> earlier.getKind().equals(later.getKind()))
                .filter(earlier -> earlier.getAbout().isEmpty()
                        || later.getAbout().isEmpty()
                        || !Collections.disjoint(earlier.getAbout(), later.getAbout()))
                .filter(earlier -> Collections.disjoint(documents(earlier), documents(later)))
                .toList();
    }

    private Set<Optional<String>> documents(ReviewPeriod period) {
        List<Citation> sources = period.getSources();
        return sources.isEmpty()
                ? Set.of(review.getSource())
                : sources.stream()
                        .map(source -> source.getDocument().or(review::getSource))
                        .collect(Collectors.toSet());
    }
}
