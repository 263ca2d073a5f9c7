package io.github.casereview.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.ReviewChecker;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules keep away from what could not be read: one fault, one issue. */
class DamageTest {
    @Test
    void no_gap_where_an_item_was_refused() {
        assertThat(codes("""
                "learningPoints": [{"id": "a", "number": "1"}, {"number": "2"}, {"id": "c", "number": "3"}]
                """)).containsExactly("PROPERTY_MISSING");
    }

    @Test
    void no_gap_where_a_number_could_not_be_read() {
        assertThat(codes("""
                "learningPoints": [{"id": "a", "number": "1"}, {"id": "b", "number": 2}, {"id": "c", "number": "3"}]
                """)).containsExactly("TYPE_MISMATCH");
    }

    @Test
    void no_count_where_an_item_was_refused() {
        assertThat(codes("""
                "series": [{"id": "rec", "items": "findings", "count": {"value": 2}, "coverage": "whole"}],
                "findings": [{"id": "a"}, {"id": 2}]
                """)).containsExactly("TYPE_MISMATCH");
    }

    @Test
    void a_reference_to_what_was_refused_is_not_dangling() {
        assertThat(codes("""
                "children": [{"id": "oak", "ages": "six"}, {}],
                "findings": [{"id": "f", "about": ["elm"]}]
                """)).containsExactlyInAnyOrder("TYPE_MISMATCH", "PROPERTY_MISSING");
    }

    @Test
    void no_list_is_guessed_where_one_was_refused() {
        assertThat(codes("""
                "series": [{"id": "one", "items": "findings"}, {"items": "findings"}],
                "findings": [{"id": "a", "number": "1", "series": "one"}, {"id": "b", "number": "1"}]
                """)).containsExactly("PROPERTY_MISSING");
    }

    @Test
    void no_period_is_missed_where_one_was_refused() {
        assertThat(codes("""
                "children": [{"id": "oak"}], "findings": [{"id": "f"}],
                "events": [{"id": "e", "kind": "contact", "about": ["oak"]}],
                "periods": [{}]
                """)).containsExactly("PROPERTY_MISSING");
    }

    @Test
    void no_learning_is_missed_where_an_item_was_refused() {
        assertThat(codes("""
                "learningPoints": [{"number": "1"}]
                """)).containsExactly("PROPERTY_MISSING");
    }

    @Test
    void no_point_is_untraced_where_a_recommendation_was_refused() {
        assertThat(all("""
                "learningPoints": [{"id": "lp"}], "actions": [{"id": "a", "derivedFrom": ["lp"], "parties": [{"role": "owner"}]}],
                "recommendations": [{"derivedFrom": ["lp"]}]
                """)).containsExactly("PROPERTY_MISSING");
    }

    @Test
    void what_cannot_be_told_is_not_said_where_what_may_tell_was_refused() {
        assertThat(all("""
                "children": [{"id": "oak"}], "findings": [{"id": "f"}],
                "periods": [{"period": {"start": {"edtf": "2013"}, "end": {"edtf": "2015"}}}],
                "events": [{"id": "e", "kind": "harm", "about": ["oak"], "trigger": true,
                    "when": {"anchor": {"relation": "at", "to": "g"}}},
                  {"id": "g", "kind": "no-such-kind"}]
                """)).containsExactly("CODE_UNKNOWN");
    }

    @Test
    void six_faults_of_six_kinds_are_six_issues() {
        assertThat(codes("""
                "children": [{"id": "oak"}, {"id": "oak"}],
                "events": [{"id": "e", "kind": "contact", "about": ["nobody"]},
                  {"id": "g", "kind": "contact", "wehn": {"edtf": "2015"}}],
                "episodes": [{"id": "m", "kind": "missing", "about": ["oak"],
                  "period": {"start": {"edtf": "2015"}, "end": {"edtf": "2014"}}}],
                "findings": [{"id": "f", "number": "1"}, {"id": "h", "number": "1"}],
                "documents": [{"id": "book", "dated": {"edtf": "2015-02-30"}}]
                """))
                .containsExactlyInAnyOrder(
                        "ID_DUPLICATE",
                        "REFERENCE_UNRESOLVED",
                        "PROPERTY_UNKNOWN",
                        "PERIOD_REVERSED",
                        "NUMBER_DUPLICATE",
                        "DATE_MALFORMED",
                        "REVIEW_PERIOD_ABSENT");
    }

    private static List<String> codes(String body) {
        return issues(body).stream()
                .filter(issue -> issue.severity() != Severity.INFO)
                .map(Issue::code)
                .toList();
    }

    private static List<String> all(String body) {
        return issues(body).stream().map(Issue::code).toList();
    }

    private static List<Issue> issues(String body) {
        String opening =
                "{\"schemaVersion\": \"case-review/1-draft\", \"id\": \"north/ash\", \"labels\": [{\"text\": \"A\"}],\n";
        return ReviewChecker.standard().check(opening + body + "}").issues();
    }
}
