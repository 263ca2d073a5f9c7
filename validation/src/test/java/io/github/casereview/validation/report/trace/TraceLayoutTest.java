package io.github.casereview.validation.report.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.CaseReview;
import io.github.casereview.learning.ImprovementAction;
import io.github.casereview.learning.LearningPoint;
import io.github.casereview.learning.Recommendation;
import java.util.List;
import org.junit.jupiter.api.Test;

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
