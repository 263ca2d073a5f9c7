package io.github.casereview.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.CaseReview;
import io.github.casereview.judgement.Response;
import io.github.casereview.judgement.Statement;
import io.github.casereview.learning.Finding;
import io.github.casereview.learning.GoodPractice;
import io.github.casereview.learning.ImprovementAction;
import io.github.casereview.learning.ItemSeries;
import io.github.casereview.learning.LearningPoint;
import io.github.casereview.learning.ProgressReport;
import io.github.casereview.learning.Question;
import io.github.casereview.learning.Recommendation;
import io.github.casereview.source.ItemKind;
import io.github.casereview.source.Label;
import io.github.casereview.value.Identified;
import org.junit.jupiter.api.Test;

class TraceTest {
    private final CaseReview review = CaseReview.builder()
            .id("example/child-a")
            .addLabel(Label.of("Child A"))
            .addSeries(ItemSeries.builder()
                    .id("rec")
                    .items(ItemKind.RECOMMENDATIONS)
                    .build())
            .addFinding(Finding.builder().id("f-1").build())
            .addGoodPractice(GoodPractice.builder().id("gp-1").build())
            .addGoodPractice(
                    GoodPractice.builder().id("gp-2").wish("may it spread").build())
            .addLearningPoint(point("lp-1"))
            .addLearningPoint(point("lp-7"))
            .addLearningPoint(point("lp-24"))
            .addLearningPoint(point("lp-30"))
            .addRecommendation(recommendation("r-1").addDerivedFrom("lp-1").build())
            .addRecommendation(recommendation("r-5").build())
            .addQuestion(Question.builder().id("lp-7-q").partOf("lp-7").build())
            .addAction(ImprovementAction.builder()
                    .id("act-1")
                    .addDerivedFrom("r-1")
                    .build())
            .addAction(ImprovementAction.builder().id("act-2").partOf("act-1").build())
            .addAction(ImprovementAction.builder()
                    .id("act-24")
                    .addDerivedFrom("lp-24")
                    .build())
            .build();

    @Test
    void what_came_of_a_point_is_found_to_the_last_part_of_an_action() {
        assertThat(review.trace().from("lp-1")).extracting(Identified::getId).containsExactly("r-1", "act-1", "act-2");
        assertThat(review.trace().from("lp-24")).extracting(Identified::getId).containsExactly("act-24");
        assertThat(review.trace().from("lp-30")).isEmpty();
    }

    @Test
    void what_came_of_a_point_directly_is_found_without_what_came_of_that() {
        assertThat(review.trace().next("lp-1")).extracting(Identified::getId).containsExactly("r-1");
        assertThat(review.trace().next("lp-7")).extracting(Identified::getId).containsExactly("lp-7-q");
        assertThat(review.trace().next("lp-30")).isEmpty();
    }

    @Test
    void what_an_action_goes_back_to_is_found() {
        assertThat(review.trace().to("act-2")).extracting(Identified::getId).containsExactly("lp-1", "r-1", "act-1");
        assertThat(review.trace().to("r-5")).isEmpty();
    }

    @Test
    void items_of_which_nothing_came_are_named() {
        assertThat(review.trace().unanswered())
                .extracting(Identified::getId)
                .containsExactly("f-1", "gp-2", "lp-7", "lp-30", "r-5", "lp-7-q");
    }

    @Test
    void an_answered_part_answers_the_whole() {
        CaseReview answered = review.withStatements(Statement.builder()
                .id("answer")
                .kind(Statement.Kind.ANSWER)
                .text("Yes.")
                .addAbout("lp-7-q")
                .build());
        assertThat(answered.trace().unanswered())
                .extracting(Identified::getId)
                .containsExactly("f-1", "gp-2", "lp-30", "r-5");
    }

    @Test
    void a_response_to_the_review_answers_the_kinds_it_names() {
        CaseReview answered = review.withResponses(Response.builder()
                .id("accepts")
                .addTo("example/child-a")
                .addItem(ItemKind.FINDINGS)
                .build());
        assertThat(answered.trace().unanswered())
                .extracting(Identified::getId)
                .containsExactly("gp-2", "lp-7", "lp-30", "r-5", "lp-7-q");
        assertThat(answered.trace().from("f-1")).extracting(Identified::getId).containsExactly("accepts");
    }

    @Test
    void a_response_to_a_list_answers_its_items() {
        CaseReview answered = review.withResponses(
                Response.builder().id("accepts").addTo("rec").build());
        assertThat(answered.trace().from("r-5")).extracting(Identified::getId).containsExactly("accepts");
        assertThat(answered.trace().to("accepts"))
                .extracting(Identified::getId)
                .containsExactly("rec", "lp-1", "r-1", "r-5");
        assertThat(answered.trace().unanswered()).extracting(Identified::getId).doesNotContain("r-5");
    }

    @Test
    void reported_progress_is_an_answer() {
        CaseReview done = review.withRecommendations(recommendation("r-6")
                .addProgress(ProgressReport.builder().build())
                .build());
        assertThat(done.trace().unanswered()).extracting(Identified::getId).doesNotContain("r-6");
    }

    @Test
    void items_that_rest_on_each_other_in_a_circle_are_followed_once() {
        CaseReview circle = review.withLearningPoints(
                point("a").withDerivedFrom("b").withPartOf("b"),
                point("b").withDerivedFrom("a").withPartOf("a"),
                point("c").withDerivedFrom("c").withPartOf("c"));
        assertThat(circle.trace().from("a")).extracting(Identified::getId).containsExactly("b");
        assertThat(circle.trace().to("c")).isEmpty();
        assertThat(circle.trace().unanswered()).extracting(Identified::getId).contains("c");
    }

    private static LearningPoint point(String id) {
        return LearningPoint.builder().id(id).build();
    }

    private static Recommendation.Builder recommendation(String id) {
        Recommendation.Builder builder = Recommendation.builder();
        builder.id(id);
        return builder;
    }
}
