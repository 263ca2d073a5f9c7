package io.github.casereview.validation.rule.care;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.CaseReview;
import io.github.casereview.chronology.Episode;
import io.github.casereview.chronology.EpisodeKind;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.people.Child;
import io.github.casereview.source.CodedValue;
import io.github.casereview.source.Label;
import io.github.casereview.uncertain.date.UncertainDate;
import io.github.casereview.uncertain.date.UncertainPeriod;
import io.github.casereview.validation.ReviewChecker;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LargeHistoryTest {
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
        List<String> codes = ReviewChecker.standard().check(review.build()).issues().stream()
                .map(Issue::code)
                .distinct()
                .toList();
        assertThat(codes).doesNotContain("PLACEMENTS_OVERLAP", "MISSING_EPISODES_OVERLAP", "RULE_FAILED");
        assertThat(codes).doesNotContain("MISSING_FROM_CARE_OUTSIDE_CARE");
    }

    private static Episode episode(String id, EpisodeKind kind, int day) {
        UncertainPeriod period = UncertainPeriod.between(
                UncertainDate.parse(FIRST.plusDays(day).toString()),
                UncertainDate.parse(FIRST.plusDays(day + 2L).toString()));
        return Episode.of(id, kind, period).withAbout("oak");
    }
}
