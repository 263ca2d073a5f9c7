package io.github.casereview.validation.rule.care;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.validation.ReviewChecker;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing is said of a history that rests on what could not be read. */
class DamagedHistoryTest {
    private static final String WHOLE = """
            "jurisdiction": "england",
            "children": [{"id": "oak"}],
            "episodes": [
              {"id": "a", "kind": "legal-status", "about": ["oak"], "value": {"code": "C1"},
                "period": {"start": {"edtf": "2014-01-05"}, "end": {"edtf": "2014-06-10"}}},
              {"id": "b", "kind": "legal-status", "about": ["oak"], "value": {"code": "J1"},
                "period": {"start": {"edtf": "2014-01-05"}}},
              {"id": "c", "kind": "legal-status", "about": ["oak"], "value": {"code": "C2"},
                "period": {"start": {"edtf": "2014-03-05"}, "end": {"edtf": "2014-06-10"}}}],
            "events": [{"id": "v", "kind": "birth", "about": ["oak"], "when": {"edtf": "2008"}}]
            """;

    @Test
    void what_is_whole_is_told() {
        assertThat(codes(WHOLE)).containsExactly("JUSTICE_STATUS_UNDER_AGE", "LEGAL_STATUSES_OVERLAP");
    }

    @Test
    void no_overlap_with_an_episode_that_may_be_another_telling() {
        assertThat(codes(WHOLE.replace("{\"id\": \"a\",", "{\"id\": \"a\", \"otherAccountOf\": [7],")))
                .containsExactly("TYPE_MISMATCH", "JUSTICE_STATUS_UNDER_AGE");
    }

    @Test
    void no_age_by_a_birth_that_may_be_disputed() {
        assertThat(codes(WHOLE.replace("\"kind\": \"birth\",", "\"kind\": \"birth\", \"certainty\": \"dont-know\",")))
                .containsExactly("LEGAL_STATUSES_OVERLAP", "CODE_UNKNOWN");
    }

    @Test
    void no_age_of_a_child_whose_ages_could_not_all_be_read() {
        assertThat(codes(WHOLE.replace("{\"id\": \"oak\"}", "{\"id\": \"oak\", \"ages\": [{\"value\": 7}]}")))
                .containsExactly("TYPE_MISMATCH", "LEGAL_STATUSES_OVERLAP");
    }

    private static List<String> codes(String body) {
        String opening =
                "{\"schemaVersion\": \"case-review/1-draft\", \"id\": \"north/ash\", \"labels\": [{\"text\": \"A\"}],\n";
        return ReviewChecker.standard().check(opening + body + "}").issues().stream()
                .map(Issue::code)
                .filter(code -> !code.startsWith("REVIEW") && !code.startsWith("PRIVACY"))
                .toList();
    }
}
