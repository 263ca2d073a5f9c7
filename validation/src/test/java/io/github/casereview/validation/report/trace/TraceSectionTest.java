package io.github.casereview.validation.report.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.CaseReview;
import io.github.casereview.ReviewRecord;
import io.github.casereview.json.ReviewJson;
import io.github.casereview.learning.LearningPoint;
import io.github.casereview.validation.GoldenFile;
import io.github.casereview.validation.report.page.Html;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TraceSectionTest {
    /** Every step, every reach, things linked and alone, lines onwards, past a column, within one, and back. */
    private static final String REVIEW = """
            {"id": "northshire/child-a", "labels": [{"text": "Child A"}],
             "findings": [{"id": "f-1", "number": "1", "text": "Nobody asked."}, {"id": "f-2", "title": "A gap"},
               {"id": "f-3", "number": "3", "derivedFrom": ["r-2"]}],
             "goodPractice": [{"id": "gp-1", "number": "1", "text": "Alone."},
               {"id": "gp-2", "number": "2", "wish": "More of it."}, {"id": "gp-3", "number": "3"}],
             "learningPoints": [{"id": "lp-1", "number": "1", "derivedFrom": ["f-1"], "text": "Ask each child."},
               {"id": "lp-2", "number": "2", "derivedFrom": ["f-1", "gp-3"]},
               {"id": "lp-3", "number": "3", "derivedFrom": ["lp-2", "lp-3"]},
               {"id": "lp-4", "number": "4"}, {"id": "lp-5"}, {"id": "lp-6", "number": "6.1.10.12a"}, {"id": "lp-7"},
               {"id": "lp-8", "number": "8"}, {"id": "lp-9", "number": "9"}, {"id": "lp-10", "number": "10"}],
             "recommendations": [{"id": "r-1", "number": "1", "derivedFrom": ["lp-2"]},
               {"id": "r-2", "number": "2", "derivedFrom": ["lp-1"], "text": "Meet early & often."},
               {"id": "r-3", "derivedFrom": ["lp-1"]},
               {"id": "r-4", "number": "4", "progress": [{"delivery": "completed"}]}],
             "questions": [{"id": "q-1", "number": "1", "text": "How would we know?"}],
             "responses": [{"id": "yes", "to": ["r-2", "r-3"], "acts": ["accept", "go-further"], "text": "We will."},
               {"id": "all", "to": ["elsewhere/child-b"]}],
             "actions": [{"id": "a-1", "derivedFrom": ["r-2", "lp-1"], "title": "Meetings"},
               {"id": "a-2", "number": "2", "derivedFrom": ["r-2"]}, {"id": "a-3", "number": "3"}]}
            """;

    @Test
    void draws_each_step_in_a_column_and_says_the_same_in_words() throws IOException {
        GoldenFile.matches(GoldenFile.resource("report/trace.html"), section(alone(), false));
    }

    @Test
    void adds_the_words_of_the_review_only_where_it_may() throws IOException {
        List<TraceScope> scopes = collection();
        assertThat(scopes).hasSize(2);
        GoldenFile.matches(
                GoldenFile.resource("report/trace-values.html"),
                section(scopes.get(0), true) + section(scopes.get(1), true));
        assertThat(section(scopes.get(0), false)).doesNotContain("Ask each child.", "A gap", "Meetings", "We will.");
    }

    @Test
    void says_so_where_there_is_too_much_for_a_picture() {
        List<LearningPoint> crowd = IntStream.range(0, 601)
                .mapToObj(
                        i -> LearningPoint.builder().id("lp-" + i).text("Ask.").build())
                .toList();
        CaseReview review = CaseReview.builder().id("northshire/child-a").build();
        assertThat(section(TraceScope.of(review.withLearningPoints(crowd)).get(0), true))
                .isEqualTo("""
                        <section class="trace" aria-labelledby="t-caption"><h3 id="t-caption">What came of what, northshire/child-a</h3>
                        <p class="note">There are too many items or links for a picture, or none to show.</p>
                        </section>
                        """);
        assertThat(section(
                        TraceScope.of(review.withLearningPoints(crowd.subList(0, 600)))
                                .get(0),
                        false))
                .contains("<svg", "600 reach nothing");
    }

    @Test
    void opens_on_demand_under_a_heading_that_says_how_much_reaches_nothing() {
        String caption = "<summary><h3 id=\"t-caption\">What came of what in line 7</h3>\n"
                + "<span class=\"extent\">13 of 20 reach nothing</span></summary>\n";
        assertThat(folded(alone(), false)).startsWith("<details class=\"trace record\">" + caption);
        assertThat(folded(alone(), true))
                .startsWith("<details class=\"trace record\" open=\"open\">" + caption)
                .contains("aria-label=\"Picture in line 7\"")
                .endsWith("</details>\n");
        assertThat(folded(collection().get(1), true))
                .contains("<span class=\"extent\">no findings, learning points or recommendations</span>");
    }

    @Test
    void a_review_with_nothing_to_draw_has_no_section() {
        assertThat(TraceScope.of(CaseReview.builder().id("northshire/child-a").build()))
                .isEmpty();
    }

    private static TraceScope alone() {
        return scopes(REVIEW.replaceFirst("\\{", "{\"schemaVersion\": \"case-review/1-draft\", "))
                .get(0);
    }

    private static List<TraceScope> collection() {
        return scopes("{\"schemaVersion\": \"review-collection/1-draft\", \"id\": \"northshire/list\", \"labels\":"
                + " [{\"text\": \"List\"}], \"actions\": [{\"id\": \"late\", \"derivedFrom\":"
                + " [\"northshire/child-a#lp-4\"]}, {\"id\": \"own\"}], \"reviews\": [" + REVIEW + "]}");
    }

    private static List<TraceScope> scopes(String text) {
        ReviewRecord record = ReviewJson.recordReader().read(text).value().orElseThrow();
        return TraceScope.of(record);
    }

    private static String folded(TraceScope scope, boolean isOpen) {
        Html html = new Html();
        new TraceSection(html, false).folded(scope, 7, isOpen, "t-");
        return html.toString();
    }

    private static String section(TraceScope scope, boolean values) {
        Html html = new Html();
        new TraceSection(html, values).write(scope, 0, "t-");
        return html.toString();
    }
}
