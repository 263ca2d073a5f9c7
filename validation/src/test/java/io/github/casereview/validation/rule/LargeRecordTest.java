package io.github.casereview.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.CaseReview;
import io.github.casereview.chronology.Episode;
import io.github.casereview.chronology.EpisodeKind;
import io.github.casereview.learning.Finding;
import io.github.casereview.people.Child;
import io.github.casereview.source.Label;
import io.github.casereview.uncertain.date.UncertainDate;
import io.github.casereview.uncertain.date.UncertainPeriod;
import io.github.casereview.validation.book.RuleBook;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.identity.IdentityRule;
import io.github.casereview.validation.rule.time.MissingRule;
import io.github.casereview.value.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LargeRecordTest {
    /** Gathers breaches and makes nothing of them. */
    private static final class Gathered implements Breaches {
        private final List<Breach> breaches = new ArrayList<>();

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

    @Test
    void a_hundred_thousand_findings_with_as_many_references_are_checked() {
        run(chain(10_000));
        double small = run(chain(10_000));
        double large = run(chain(100_000));
        System.out.printf(
                Locale.ROOT, "10 times the findings take %.1f times as long (%.0f ms)%n", large / small, large);
        Gathered gathered = gathered(chain(100_000), IdentityRule.REFERENCE_CYCLE);
        assertThat(gathered.breaches).isEmpty();
    }

    @Test
    void a_circle_of_ten_thousand_is_one_breach_with_ten_of_its_members() {
        CaseReview circle = review().addAllFindings(IntStream.range(0, 10_000)
                        .mapToObj(i -> finding(i, (i + 1) % 10_000))
                        .toList())
                .build();
        List<Breach> breaches = gathered(circle, IdentityRule.REFERENCE_CYCLE).breaches;
        assertThat(breaches).hasSize(1);
        assertThat(breaches.get(0).pointer()).isEqualTo("/findings/0/derivedFrom/0");
        assertThat(breaches.get(0).found()).isEqualTo("a circle of 10000");
        assertThat(breaches.get(0).related()).hasSize(10);
    }

    @Test
    void a_hundred_thousand_dangling_references_are_each_found() {
        CaseReview dangling = review().addAllFindings(IntStream.range(0, 100_000)
                        .mapToObj(i -> Finding.builder()
                                .id("f-" + i)
                                .addDerivedFrom("g-" + i)
                                .build())
                        .toList())
                .build();
        assertThat(gathered(dangling, IdentityRule.REFERENCE_UNRESOLVED).breaches)
                .hasSize(100_000);
    }

    @Test
    void twenty_thousand_episodes_at_one_time_are_each_found_once() {
        UncertainPeriod period =
                UncertainPeriod.between(UncertainDate.parse("2015-02-01"), UncertainDate.parse("2015-02-09"));
        CaseReview missing = review().addChild(Child.builder().id("oak").build())
                .addAllEpisodes(IntStream.range(0, 20_000)
                        .mapToObj(i -> Episode.builder()
                                .id("m-" + i)
                                .kind(EpisodeKind.MISSING)
                                .addAbout("oak")
                                .period(period)
                                .build())
                        .toList())
                .build();
        assertThat(gathered(missing, MissingRule.MISSING_EPISODES_OVERLAP).breaches)
                .hasSize(19_999);
    }

    private static CaseReview chain(int length) {
        return review().addAllFindings(IntStream.range(0, length)
                        .mapToObj(i -> finding(i, i + 1))
                        .toList())
                .addFinding(Finding.builder().id("f-" + length).build())
                .build();
    }

    private static CaseReview.Builder review() {
        return CaseReview.builder()
                .id("north/ash")
                .addLabel(Label.builder().text("Ash").build());
    }

    private static Finding finding(int number, int source) {
        return Finding.builder()
                .id("f-" + number)
                .number(Integer.toString(number + 1))
                .addDerivedFrom("f-" + source)
                .build();
    }

    private static double run(CaseReview review) {
        long start = System.nanoTime();
        ReviewIndex index = ReviewIndex.of(review);
        RuleBook.rules().forEach(rule -> rule.check(index, new Gathered()));
        return (System.nanoTime() - start) / 1e6;
    }

    private static Gathered gathered(CaseReview review, Rule rule) {
        Gathered gathered = new Gathered();
        rule.check(ReviewIndex.of(review), gathered);
        return gathered;
    }
}
