package io.github.casereview;

import io.github.casereview.uncertain.Agreement;
import io.github.casereview.value.ReviewValue;
import io.github.casereview.view.OtherAccount;
import io.github.casereview.view.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The times under review that several documents tell, compared. A telling that does not say what it is for is of
 * the one time that it fits best, and is held against no other.
 */
final class PeriodTellings {
    private final List<PeriodTelling> tellings;
    private final List<List<PeriodTelling>> fitting;
    private final Timeline timeline;

    PeriodTellings(CaseReview review, Timeline timeline) {
        this.timeline = timeline;
        this.tellings = IntStream.range(0, review.getPeriods().size())
                .mapToObj(place -> PeriodTelling.of(review, place))
                .toList();
        this.fitting = tellings.stream().map(this::fitting).toList();
    }

    /** Each telling that has earlier ones beside it, in the order of the record. */
    Stream<OtherAccount> all() {
        return tellings.stream().flatMap(later -> compared(later, earlier(later)).stream());
    }

    /** The tellings of one time, as far as this one alone can tell: the best first, none that excludes a better one. */
    private List<PeriodTelling> fitting(PeriodTelling telling) {
        List<PeriodTelling> fitting = new ArrayList<>();
        tellings.stream()
                .filter(telling::canTellAgain)
                .sorted(telling.fit(timeline))
                .filter(other -> fitting.stream().noneMatch(other::excludes))
                .forEach(fitting::add);
        return fitting;
    }

    private List<PeriodTelling> earlier(PeriodTelling later) {
        return tellings.subList(0, later.place()).stream()
                .filter(earlier -> isListed(earlier, later) && isListed(later, earlier))
                .toList();
    }

    /** By their places, for two tellings may be equal in all they say. */
    private boolean isListed(PeriodTelling one, PeriodTelling other) {
        return fitting.get(other.place()).stream().anyMatch(each -> each.place() == one.place());
    }

    private Optional<OtherAccount> compared(PeriodTelling later, List<PeriodTelling> originals) {
        return originals.stream()
                .map(original -> later.agreement(original, timeline))
                .reduce(Agreement::and)
                .map(agreement -> new OtherAccount(
                        later.period(),
                        originals.stream()
                                .<ReviewValue>map(PeriodTelling::period)
                                .toList(),
                        Map.of("period", agreement)));
    }
}
