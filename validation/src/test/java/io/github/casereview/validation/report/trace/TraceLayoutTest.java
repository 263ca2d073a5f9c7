package io.github.casereview.validation.report.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.CaseReview;
import io.github.casereview.learning.Finding;
import io.github.casereview.learning.ImprovementAction;
import io.github.casereview.learning.LearningPoint;
import io.github.casereview.learning.Recommendation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceLayoutTest {
    private final CaseReview.Builder review = CaseReview.builder().id("northshire/child-a");

    @Test
    void uncrosses_lines_that_cross_in_the_order_of_the_file() {
        points("1", "2", "3");
        recommendation("1", "lp-3");
        recommendation("2", "lp-2");
        recommendation("3", "lp-1");
        assertThat(column(Step.LEARNING_POINT)).containsExactly("1", "2", "3");
        assertThat(column(Step.RECOMMENDATION)).containsExactly("3", "2", "1");
    }

    @Test
    void keeps_the_order_of_the_file_where_no_line_crosses() {
        points("1", "2", "3", "4");
        recommendation("1", "lp-1");
        recommendation("2", "lp-1");
        recommendation("3", "lp-4");
        assertThat(column(Step.LEARNING_POINT)).containsExactly("1", "4");
        assertThat(column(Step.RECOMMENDATION)).containsExactly("1", "2", "3");
    }

    @Test
    void leads_a_line_past_the_boxes_of_the_columns_between() {
        points("1", "2");
        recommendation("1", "lp-2");
        review.addAction(
                ImprovementAction.builder().id("act").addDerivedFrom("lp-1").build());
        TraceLayout layout = layout();
        List<Slot> line = layout.lines().stream()
                .filter(slots -> slots.size() > 2)
                .findFirst()
                .orElseThrow();
        assertThat(line).extracting(Slot::column).containsExactly(1, 2, 3, 4);
        assertThat(line.subList(1, 3))
                .allSatisfy(slot -> assertThat(slot.point()).isEmpty());
    }

    @Test
    void never_lets_two_boxes_of_a_column_overlap() {
        points("1", "2", "3", "4", "5");
        recommendation("1", "lp-5", "lp-1");
        recommendation("2", "lp-5", "lp-2");
        recommendation("3", "lp-5", "lp-4", "lp-1");
        for (Step step : Step.values()) {
            List<Slot> column = slots(step);
            for (int i = 1; i < column.size(); i++) {
                assertThat(column.get(i).top()).isGreaterThan(column.get(i - 1).bottom());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2 3 4 5", "5 4 3 2 1", "3 1 5 2 4", "2 5 1 4 3", "4 5 1 2 3"})
    void uncrosses_any_order_in_which_each_leads_to_one(String order) {
        points("1", "2", "3", "4", "5");
        List<String> sources = List.of(order.split(" "));
        for (int i = 0; i < sources.size(); i++) {
            recommendation(Integer.toString(i + 1), "lp-" + sources.get(i));
        }
        assertThat(crossings()).isZero();
        assertThat(tops(Step.RECOMMENDATION)).isEqualTo(tops(Step.LEARNING_POINT));
    }

    @Test
    void uncrosses_chains_through_all_columns() {
        points("1", "2", "3");
        recommendation("1", "lp-3");
        recommendation("2", "lp-1");
        recommendation("3", "lp-2");
        action("a", "r-3");
        action("b", "r-1");
        action("c", "lp-1");
        assertThat(crossings()).isZero();
    }

    @Test
    void brings_together_in_the_first_column_what_leads_to_the_same() {
        for (String number : List.of("1", "2", "3")) {
            review.addFinding(Finding.builder().id("f-" + number).number(number).build());
        }
        point("1", "f-1", "f-3");
        point("2", "f-2");
        assertThat(crossings()).isZero();
        assertThat(column(Step.FINDING)).containsExactly("1", "3", "2");
        assertThat(column(Step.LEARNING_POINT)).containsExactly("1", "2");
    }

    @Test
    void puts_first_in_a_column_what_stands_first_in_the_file_where_both_ways_cross() {
        points("1", "2");
        recommendation("1", "lp-1", "lp-2");
        recommendation("2", "lp-1", "lp-2");
        assertThat(column(Step.LEARNING_POINT)).containsExactly("1", "2");
        assertThat(column(Step.RECOMMENDATION)).containsExactly("1", "2");
        assertThat(crossings()).isEqualTo(1);
    }

    @Test
    void runs_chains_level_and_puts_what_comes_of_two_between_them() {
        points("1", "2", "3");
        recommendation("1", "lp-1", "lp-2");
        recommendation("2", "lp-3");
        assertThat(tops(Step.LEARNING_POINT)).containsExactly(0.0, 54.0, 108.0);
        assertThat(tops(Step.RECOMMENDATION)).containsExactly(27.0, 108.0);
    }

    @Test
    void keeps_boxes_apart_by_a_gap_where_many_come_of_one() {
        points("1");
        recommendation("1", "lp-1");
        recommendation("2", "lp-1");
        recommendation("3", "lp-1");
        assertThat(tops(Step.RECOMMENDATION)).containsExactly(0.0, 54.0, 108.0);
        assertThat(layout().height(Step.RECOMMENDATION)).isEqualTo(152);
        assertThat(layout().height(Step.LEARNING_POINT)).isEqualTo(44);
        assertThat(layout().height(Step.ACTION)).isZero();
    }

    private void action(String id, String source) {
        review.addAction(
                ImprovementAction.builder().id(id).addDerivedFrom(source).build());
    }

    private List<Double> tops(Step step) {
        return slots(step).stream().map(Slot::top).toList();
    }

    /** How many pairs of lines between two columns cross. */
    private long crossings() {
        List<Slot> all = layout().slots();
        long crossings = 0;
        for (Slot one : all) {
            for (Slot other : all) {
                if (one.column() == other.column() && one.top() < other.top()) {
                    crossings += one.after().stream()
                            .mapToLong(mine -> other.after().stream()
                                    .filter(theirs -> mine.top() > theirs.top())
                                    .count())
                            .sum();
                }
            }
        }
        return crossings;
    }

    private void point(String number, String... sources) {
        review.addLearningPoint(LearningPoint.builder()
                .id("lp-" + number)
                .number(number)
                .addDerivedFrom(sources)
                .build());
    }

    private void points(String... numbers) {
        for (String number : numbers) {
            review.addLearningPoint(
                    LearningPoint.builder().id("lp-" + number).number(number).build());
        }
    }

    private void recommendation(String number, String... sources) {
        review.addRecommendation(Recommendation.builder()
                .id("r-" + number)
                .number(number)
                .addDerivedFrom(sources)
                .build());
    }

    private List<String> column(Step step) {
        return slots(step).stream()
                .map(slot -> slot.point().orElseThrow().brief())
                .toList();
    }

    private List<Slot> slots(Step step) {
        return layout().slots().stream()
                .filter(slot -> slot.column() == step.ordinal())
                .toList();
    }

    private TraceLayout layout() {
        return TraceLayout.of(TraceGraph.of(TraceScope.of(review.build()).get(0)));
    }
}
