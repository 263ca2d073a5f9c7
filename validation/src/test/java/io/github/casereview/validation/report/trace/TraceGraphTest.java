package io.github.casereview.validation.report.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.CaseReview;
import io.github.casereview.ReviewCollection;
import io.github.casereview.ReviewRecord;
import io.github.casereview.json.ReviewJson;
import io.github.casereview.judgement.Response;
import io.github.casereview.learning.Finding;
import io.github.casereview.learning.GoodPractice;
import io.github.casereview.learning.ImprovementAction;
import io.github.casereview.learning.LearningPoint;
import io.github.casereview.learning.Recommendation;
import io.github.casereview.learning.ReviewItem;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceGraphTest {
    private final CaseReview review = CaseReview.builder()
            .id("northshire/child-a")
            .addFinding(Finding.builder().id("f-1").number("1").build())
            .addFinding(Finding.builder().id("f-2").number("2").build())
            .addGoodPractice(GoodPractice.builder().id("gp-1").number("1").build())
            .addLearningPoint(point("lp-1").addDerivedFrom("f-1").build())
            .addLearningPoint(point("lp-2").build())
            .addLearningPoint(point("lp-3").build())
            .addLearningPoint(point("lp-4").build())
            .addRecommendation(recommendation("r-1").addDerivedFrom("lp-1").build())
            .addRecommendation(recommendation("r-2").addDerivedFrom("lp-2").build())
            .addRecommendation(recommendation("r-3").addDerivedFrom("lp-3").build())
            .addResponse(Response.builder()
                    .id("yes")
                    .addTo("r-1", "r-2")
                    .acts(List.of(Response.Act.ACCEPT, Response.Act.GO_FURTHER))
                    .build())
            .addAction(
                    ImprovementAction.builder().id("act").addDerivedFrom("r-1").build())
            .build();

    @Test
    void tells_how_far_each_item_leads() {
        assertThat(told(review))
                .containsExactly(
                        "finding 1, reaches an action",
                        "finding 2, reaches nothing",
                        "learning point 1, reaches an action",
                        "learning point 2, answered, no action",
                        "learning point 3, leads on, then stops",
                        "learning point 4, reaches nothing",
                        "recommendation 1, reaches an action",
                        "recommendation 2, answered, no action",
                        "recommendation 3, reaches nothing",
                        "action without a number, comes of recommendation 1",
                        "response: accept, go further, answers 2 items");
    }

    @Test
    void ends_where_items_rest_on_each_other_in_a_ring() {
        CaseReview ring = review.withLearningPoints(
                point("lp-1").addDerivedFrom("lp-2").build(),
                point("lp-2").addDerivedFrom("lp-1", "lp-2").build());
        assertThat(told(ring)).contains("learning point 1, reaches an action", "learning point 2, reaches an action");
        TraceLayout layout = TraceLayout.of(graph(ring));
        assertThat(layout.lines()).isNotEmpty();
    }

    @Test
    void keeps_two_items_apart_that_have_the_same_id() {
        CaseReview twice =
                review.withLearningPoints(point("lp-1").build(), point("lp-1").build());
        assertThat(graph(twice).points(Step.LEARNING_POINT)).hasSize(2);
    }

    @Test
    void draws_nothing_that_nobody_could_follow() {
        CaseReview crowd = review.withLearningPoints(
                IntStream.range(0, 700).mapToObj(i -> point("lp-" + i).build()).toList());
        assertThat(graph(crowd).isDrawable()).isFalse();
        List<Response> answers = IntStream.range(0, 400)
                .mapToObj(i -> Response.builder()
                        .id("yes-" + i)
                        .addTo("northshire/child-a")
                        .build())
                .toList();
        assertThat(graph(review.withResponses(answers)).isDrawable()).isFalse();
        assertThat(graph(review.withResponses(answers.subList(0, 10))).isDrawable())
                .isTrue();
    }

    @Test
    void says_how_many_of_those_that_ask_reach_nothing() {
        assertThat(graph(review).extent()).isEqualTo("3 of 9 reach nothing");
        assertThat(graph(review.withFindings().withLearningPoints().withGoodPractice())
                        .extent())
                .isEqualTo("1 of 3 reaches nothing");
    }

    @Test
    void draws_three_thousand_links_and_no_more() {
        assertThat(graph(linked(60, 50, false)).isDrawable()).isTrue();
        assertThat(graph(linked(60, 50, true)).isDrawable()).isFalse();
    }

    /** So many recommendations that each came of so many learning points, and perhaps one link more. */
    private static CaseReview linked(int recommendations, int points, boolean more) {
        List<String> ids = IntStream.range(0, points).mapToObj(i -> "lp-" + i).toList();
        CaseReview.Builder all = CaseReview.builder().id("northshire/child-a");
        ids.forEach(id -> all.addLearningPoint(point(id).build()));
        IntStream.range(0, recommendations)
                .forEach(i -> all.addRecommendation(
                        recommendation("r-" + i).addAllDerivedFrom(ids).build()));
        return more
                ? all.addRecommendation(
                                recommendation("r-x").addDerivedFrom("lp-0").build())
                        .build()
                : all.build();
    }

    @Test
    void takes_what_a_collection_says_in_response_to_a_review_in_it() {
        ReviewCollection collection = ReviewCollection.builder()
                .id("northshire/letter")
                .addReview(review.withResponses().withActions())
                .addResponse(Response.builder()
                        .id("late")
                        .addTo("northshire/child-a#r-3")
                        .build())
                .addResponse(Response.builder()
                        .id("other")
                        .addTo("elsewhere/child-b")
                        .build())
                .addAction(ImprovementAction.builder()
                        .id("new")
                        .addDerivedFrom("northshire/child-a#lp-4")
                        .build())
                .build();
        List<TraceScope> scopes = TraceScope.of(collection);
        assertThat(scopes).extracting(TraceScope::pointer).containsExactly("/reviews/0", "");
        assertThat(told(scopes.get(0)))
                .contains(
                        "learning point 3, answered, no action",
                        "learning point 4, reaches an action",
                        "response, answers recommendation 3",
                        "action without a number, comes of learning point 4")
                .contains("finding 1, leads on, then stops");
        assertThat(told(scopes.get(1))).containsExactly("response, answers no single item");
    }

    @ParameterizedTest
    @ValueSource(strings = {"knowsley-child-q-and-s", "knowsley-learning-2017-01", "nspcc-2021-11"})
    void says_of_the_same_items_as_the_trace_that_they_reach_nothing(String name) {
        ReviewRecord record = ReviewJson.recordReader()
                .read(Path.of("../json/samples/" + name + ".json"))
                .value()
                .orElseThrow();
        for (TraceScope scope : TraceScope.of(record)) {
            List<String> silent = TraceGraph.of(scope).points().stream()
                    .filter(point -> point.step().asks() && point.reach() == Reach.NOTHING)
                    .map(point -> point.words().orElse(""))
                    .toList();
            assertThat(silent)
                    .containsExactlyInAnyOrderElementsOf(scope.review().trace().unanswered().stream()
                            .map(TraceGraphTest::words)
                            .toList());
        }
    }

    private static String words(ReviewItem item) {
        return item.getTitle().or(item::getText).orElse("");
    }

    private static List<String> told(CaseReview review) {
        return told(TraceScope.of(review).get(0));
    }

    private static List<String> told(TraceScope scope) {
        return TraceGraph.of(scope).points().stream()
                .map(point -> point.name() + ", " + point.status())
                .toList();
    }

    private static TraceGraph graph(CaseReview review) {
        return TraceGraph.of(TraceScope.of(review).get(0));
    }

    private static LearningPoint.Builder point(String id) {
        return LearningPoint.builder().id(id).number(id.substring(3)).text("Text of " + id);
    }

    private static Recommendation.Builder recommendation(String id) {
        return Recommendation.builder().id(id).number(id.substring(2));
    }
}
