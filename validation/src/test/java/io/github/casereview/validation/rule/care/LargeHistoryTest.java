package io.github.casereview.validation.rule.care;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.CaseReview;
import io.github.casereview.chronology.Episode;
import io.github.casereview.chronology.EpisodeKind;
import io.github.casereview.people.Child;
import io.github.casereview.source.CodedValue;
import io.github.casereview.source.Label;
import io.github.casereview.uncertain.date.UncertainDate;
import io.github.casereview.uncertain.date.UncertainPeriod;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.Rule;
import io.github.casereview.value.Thing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LargeHistoryTest {
    /** Gathers breaches of a record that is whole. */
    private record Gathered(List<Breach> breaches) implements Breaches {
        @Override
        public void add(Breach breach) {
            breaches.add(breach);
        }

        @Override
        public boolean isRefused(Thing kind) {
            return false;
        }

        @Override
        public boolean isDamaged(Node<?> record, String property) {
            return false;
        }
    }

    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);

    @Test
    @Timeout(60)
    void ten_thousand_placements_and_as_many_times_missing_after_each_other_are_looked_at() {
        CaseReview.Builder review = CaseReview.builder()
                .id("north/ash")
                .addLabel(Label.of("Ash"))
                .addChild(Child.builder().id("oak").build());
        IntStream.range(0, 10_000)
                .forEach(i -> review.addEpisode(episode("p-" + i, EpisodeKind.PLACEMENT, 2 * i)
                                .withValue(CodedValue.of("U6", "903-placement")))
                        .addEpisode(episode("m-" + i, EpisodeKind.MISSING, 2 * i + 1)
                                .withFeatures(CodedValue.of("from-care"))));
        ReviewIndex index = ReviewIndex.of(review.build());
        Gathered gathered = new Gathered(new ArrayList<>());
        for (Rule rule : HistoryRule.values()) {
            rule.check(index, gathered);
        }
        for (Rule rule : MissingRule.values()) {
            rule.check(index, gathered);
        }
        assertThat(gathered.breaches).isEmpty();
    }

    private static Episode episode(String id, EpisodeKind kind, int day) {
        UncertainPeriod period = UncertainPeriod.between(
                UncertainDate.parse(FIRST.plusDays(day).toString()),
                UncertainDate.parse(FIRST.plusDays(day + 2L).toString()));
        return Episode.of(id, kind, period).withAbout("oak");
    }
}
