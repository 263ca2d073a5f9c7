package io.github.casereview;

import io.github.casereview.source.Citation;
import io.github.casereview.value.Identified;
import io.github.casereview.value.ReviewValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what a review tells more than once, and compares the tellings. */
final class Accounts {
    private final CaseReview review;
    private final Comparison comparison;
    private final Map<String, Identified> byId;

    Accounts(CaseReview review) {
        this.review = review;
        this.comparison = new Comparison(Timeline.of(review));
        this.byId = review.contents().stream()
                .collect(Collectors.toMap(Identified::getId, Function.identity(), (one, two) -> one));
    }

    /** All of them, in the order of the record; times under review last. */
    List<OtherAccount> all() {
        List<OtherAccount> all = new ArrayList<>();
        for (Identified thing : review.contents()) {
            List<String> originals = References.otherAccountOf(thing);
            if (!originals.isEmpty()) {
                all.add(compared(thing, named(originals)));
            }
        }
        for (ReviewPeriod later : review.getPeriods()) {
            List<ReviewValue> earlier = earlierTellings(later);
            if (!earlier.isEmpty()) {
                all.add(compared(later, earlier));
            }
        }
        return List.copyOf(all);
    }

    private OtherAccount compared(ReviewValue account, List<ReviewValue> originals) {
        return new OtherAccount(account, originals, comparison.of(account, originals));
    }

    private List<ReviewValue> named(Collection<String> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> Stream.ofNullable((ReviewValue) byId.get(id)))
                .toList();
    }

    /** Times under review have no ids: another document's, of the same kind and for the same child, is another telling. */
    private List<ReviewValue> earlierTellings(ReviewPeriod later) {
        return review.getPeriods().stream()
                .takeWhile(earlier -> earlier != later)
                .filter(earlier -> earlier.getKind().equals(later.getKind()))
                .filter(earlier -> earlier.getAbout().isEmpty()
                        || later.getAbout().isEmpty()
                        || !Collections.disjoint(earlier.getAbout(), later.getAbout()))
                .filter(earlier -> Collections.disjoint(documents(earlier), documents(later)))
                .map(ReviewValue.class::cast)
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
