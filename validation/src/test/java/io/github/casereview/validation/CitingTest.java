package io.github.casereview.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.issue.Issue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitingTest {
    @ParameterizedTest
    @ValueSource(strings = {"24", "7a", "1.2.10", "iv", "XXIX", "b", "C"})
    void names_an_item_by_its_number(String number) {
        assertThat(message(number)).startsWith("recommendation " + number + ": expected ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01510000000",
                "DIM",
                "Vic",
                "Kay",
                "R-3",
                "4 ",
                "iiii",
                "12.03.2014",
                "943 476 5919",
                "ab",
                "xxxx",
                "1.",
                "٣",
                "x\\u200b"
            })
    void repeats_no_other_number(String number) {
        assertThat(message(number)).startsWith("expected ");
    }

    @Test
    void names_the_item_around_what_is_broken() {
        List<Issue> issues = check("""
                "learningPoints": [{"id": "lp", "number": "24", "themes": [{}]}]
                """);
        assertThat(issues)
                .filteredOn(issue -> issue.code().equals("NOTHING_SAID"))
                .extracting(Issue::message)
                .containsExactly("learning point 24: expected a value, or a reason why there is none, found neither");
    }

    @Test
    void names_an_entry_of_the_chronology_too() {
        assertThat(check("""
                        "events": [{"id": "e", "number": "3", "kind": "contact", "value": {}}]
                        """))
                .extracting(Issue::message)
                .contains("event 3: expected a value, or a reason why there is none, found neither");
    }

    @Test
    void names_no_item_where_there_is_none() {
        assertThat(check("\"kinds\": [{}], \"findings\": [{\"id\": \"f\"}]"))
                .extracting(Issue::message)
                .containsExactly("expected a value, or a reason why there is none, found neither");
    }

    private static String message(String number) {
        List<Issue> issues = check("""
                "findings": [{"id": "f"}],
                "recommendations": [{"id": "rec", "number": "%s", "derivedFrom": ["f"], "measure": "m",
                  "deadline": {"edtf": "2018"}, "parties": [{"role": "owner"}, {"role": "concerned", "count": {}}]}]
                """.formatted(number));
        return issues.stream()
                .filter(issue -> issue.code().equals("NOTHING_SAID"))
                .map(Issue::message)
                .findFirst()
                .orElseThrow();
    }

    private static List<Issue> check(String body) {
        return ReviewChecker.standard()
                .check("{\"schemaVersion\": \"case-review/1-draft\", \"id\": \"a\", \"labels\": [{\"text\": \"A\"}], "
                        + body + "}")
                .issues();
    }
}
