package io.github.casereview.json.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.CaseReview;
import io.github.casereview.ReviewCollection;
import io.github.casereview.json.sample.Sample;
import io.github.casereview.learning.LearningPoint;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CountsTest {
    private static final CaseReview REVIEW =
            (CaseReview) Sample.of("knowsley-child-q-and-s").value();
    private static final ReviewCollection LISTING =
            (ReviewCollection) Sample.of("nspcc-2021-11").value();

    @Test
    void learning_points_take_four_forms() {
        Map<LearningPoint.Form, Long> forms = REVIEW.getLearningPoints().stream()
                .collect(Collectors.groupingBy(point -> point.getForm().orElseThrow(), Collectors.counting()));
        assertThat(forms)
                .containsOnly(
                        Map.entry(LearningPoint.Form.ASSURANCE, 26L),
                        Map.entry(LearningPoint.Form.DIRECTIVE, 2L),
                        Map.entry(LearningPoint.Form.QUESTION, 1L),
                        Map.entry(LearningPoint.Form.STATEMENT, 9L));
    }

    @Test
    void numbers_run_from_one_child_to_the_other() {
        assertThat(REVIEW.getLearningPoints())
                .filteredOn(point -> point.getAbout().contains("q"))
                .hasSize(23);
        assertThat(REVIEW.getLearningPoints())
                .filteredOn(point -> point.getAbout().contains("s"))
                .hasSize(15);
        assertThat(REVIEW.getGoodPractice())
                .filteredOn(point -> point.getAbout().contains("q"))
                .hasSize(16);
        assertThat(REVIEW.getGoodPractice())
                .filteredOn(point -> point.getAbout().contains("s"))
                .hasSize(9);
    }

    @Test
    void only_six_learning_points_are_taken_up() {
        List<String> points =
                REVIEW.getLearningPoints().stream().map(LearningPoint::getId).toList();
        TreeSet<String> takenUp = Stream.concat(
                        REVIEW.getRecommendations().stream().flatMap(each -> each.getDerivedFrom().stream()),
                        REVIEW.getActions().stream().flatMap(each -> each.getDerivedFrom().stream()))
                .filter(points::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(takenUp).containsExactly("lp-1", "lp-2", "lp-24", "lp-25", "lp-26", "lp-3");
        assertThat(Ledger.leftOut())
                .filteredOn(row -> row.get(0).endsWith(": trace"))
                .hasSize(points.size() - takenUp.size());
    }

    @Test
    void the_listing_has_forty_learning_points_and_thirty_one_recommendations() {
        assertThat(sum(CaseReview::getLearningPoints)).isEqualTo(40);
        assertThat(sum(CaseReview::getRecommendations)).isEqualTo(31);
        assertThat(sum(CaseReview::getGoodPractice)).isEqualTo(2);
        assertThat(LISTING.getReviews())
                .filteredOn(
                        review -> review.getKinds().get(0).getCode().orElse("").equals("serious-case-review"))
                .hasSize(6);
    }

    private static int sum(Function<CaseReview, List<?>> items) {
        return LISTING.getReviews().stream()
                .mapToInt(review -> items.apply(review).size())
                .sum();
    }
}
