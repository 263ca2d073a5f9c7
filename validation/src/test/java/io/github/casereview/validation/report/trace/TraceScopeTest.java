package io.github.casereview.validation.report.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.ReviewJson;
import io.github.casereview.value.Identified;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraceScopeTest {
    private static final String COLLECTION = """
            {"schemaVersion": "review-collection/1-draft", "id": "north/list", "labels": [{"text": "List"}],
             "series": [{"id": "plan", "items": "actions"}],
             "reviews": [
               {"id": "north/ash", "labels": [{"text": "Ash"}], "learningPoints": [{"id": "lp-1", "text": "Ask."}],
                "responses": [{"id": "own", "to": ["lp-1"]}]},
               {"id": "north/oak", "labels": [{"text": "Oak"}], "learningPoints": [{"id": "lp-1", "text": "Ask."}]},
               {"id": "north/elm", "labels": [{"text": "Elm"}]}],
             "responses": [{"id": "to-ash", "to": ["north/ash#lp-1"]}, {"id": "to-oak", "to": ["north/oak"]},
               {"id": "to-both", "to": ["north/ash#lp-1", "north/oak#lp-1"]}, {"id": "to-other", "to": ["north/a"]}],
             "actions": [{"id": "for-ash", "derivedFrom": ["north/ash#lp-1"]},
               {"id": "for-oak", "derivedFrom": ["north/oak#lp-1"]}, {"id": "for-none"}]}
            """;

    private final List<TraceScope> scopes =
            TraceScope.of(ReviewJson.recordReader().read(COLLECTION).value().orElseThrow());

    @Test
    void is_one_for_each_review_that_holds_something_and_one_for_the_rest() {
        assertThat(scopes).extracting(TraceScope::pointer).containsExactly("/reviews/0", "/reviews/1", "");
    }

    @Test
    void of_a_review_holds_what_the_collection_says_of_it_and_of_no_other() {
        assertThat(ids(scopes.get(0))).containsExactly("lp-1", "own", "for-ash", "to-ash", "to-both");
        assertThat(ids(scopes.get(1))).containsExactly("lp-1", "for-oak", "to-oak", "to-both");
        assertThat(scopes.get(0).review().getResponses())
                .extracting(Identified::getId)
                .containsExactly("own", "to-ash", "to-both");
        assertThat(scopes.get(1).review().getActions())
                .extracting(Identified::getId)
                .containsExactly("for-oak");
    }

    @Test
    void of_a_review_names_its_items_by_their_own_ids() {
        assertThat(scopes.get(0).review().getResponses().get(2).getTo()).containsExactly("lp-1", "north/oak#lp-1");
        assertThat(scopes.get(1).review().getActions().get(0).getDerivedFrom()).containsExactly("lp-1");
        assertThat(scopes.get(1).review().getResponses().get(0).getTo()).containsExactly("north/oak");
    }

    @Test
    void of_the_rest_holds_what_belongs_to_no_review_here() {
        TraceScope rest = scopes.get(2);
        assertThat(ids(rest)).containsExactly("for-none", "to-other");
        assertThat(rest.review().getId()).isEqualTo("north/list");
        assertThat(rest.review().getSeries()).extracting(Identified::getId).containsExactly("plan");
        assertThat(rest.review().getResponses()).extracting(Identified::getId).containsExactly("to-other");
        assertThat(rest.review().getActions()).extracting(Identified::getId).containsExactly("for-none");
    }

    private static List<String> ids(TraceScope scope) {
        return scope.nodes().stream().map(node -> node.value().getId()).toList();
    }
}
