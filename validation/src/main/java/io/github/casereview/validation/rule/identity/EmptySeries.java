package io.github.casereview.validation.rule.identity;

import io.github.casereview.learning.ItemSeries;
import io.github.casereview.learning.ItemSeries.Coverage;
import io.github.casereview.source.ItemKind;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breaches;
import java.util.EnumSet;
import java.util.Set;

/** Looks for lists that hold nothing although items of their kind could name them. */
final class EmptySeries {
    private static final Set<ItemKind> NAMED = EnumSet.of(
            ItemKind.FINDINGS,
            ItemKind.GOOD_PRACTICE,
            ItemKind.LEARNING_POINTS,
            ItemKind.RECOMMENDATIONS,
            ItemKind.QUESTIONS,
            ItemKind.ACTIONS,
            ItemKind.EVENTS);

    private EmptySeries() {}

    static void look(ReviewIndex review, Breaches breaches) {
        for (PrintedList list : PrintedLists.of(review, breaches)) {
            list.series()
                    .filter(series -> list.items().isEmpty())
                    .filter(series -> NAMED.contains(list.kind()) && isSaidToHoldSome(series.value()))
                    .filter(series -> !ListContents.isDamaged(list, breaches))
                    .ifPresent(series -> breaches.at(series, "neither"));
        }
    }

    private static boolean isSaidToHoldSome(ItemSeries series) {
        boolean none = series.getCount()
                .filter(count -> count.most().isPresent() && count.most().getAsLong() == 0)
                .isPresent();
        boolean left = series.getCoverage().filter(Coverage.NONE_GIVEN::equals).isPresent();
        return !none && !left && series.getOtherAccountOf().isEmpty();
    }
}
