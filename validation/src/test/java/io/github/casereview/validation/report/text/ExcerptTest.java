package io.github.casereview.validation.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.json.issue.Span;
import io.github.casereview.json.issue.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {
    @ParameterizedTest
    @CsvSource({
        "'\"a phone 0151\"', 8, 12, '         ^^^^'",
        "'\"a\\nb \\u0041 c\"', 6, 7, '             ^'",
        "'\"cut off…', 4, 60, '     ^^^^'",
        "'\"cut off…', 70, 80, '         ^'",
        "'[1, 2]', 0, 0, '^^^^^^'"
    })
    void puts_carets_beneath_the_part_that_is_meant(String value, int start, int end, String carets) {
        Issue issue = issue(value);
        Issue spanned = end == 0 ? issue : issue.withSpan(new Span(start, end));
        assertThat(Excerpt.of(spanned).orElseThrow().carets()).isEqualTo(carets);
    }

    @Test
    void begins_not_far_before_the_part_that_is_meant() {
        String before = "one two three four five six seven eight nine ten eleven twelve thirteen ";
        Issue issue = issue("\"" + before + "0151 496 0000 after it\"")
                .withSpan(new Span(before.length(), before.length() + 13));
        assertThat(Excerpt.of(issue))
                .contains(new Excerpt(
                        "…eight nine ten eleven twelve thirteen 0151 496 0000 after it\"",
                        " ".repeat(39) + "^".repeat(13)));
        Issue unbroken = issue("\"" + "x".repeat(90) + " 0151\"").withSpan(new Span(80, 90));
        assertThat(Excerpt.of(unbroken)).contains(new Excerpt("…xxxxxxxxxx 0151\"", " " + "^".repeat(10)));
    }

    @Test
    void shows_an_object_on_one_line() {
        assertThat(Excerpt.of(issue("{\n    \"id\": 1\r\n}")).orElseThrow().line())
                .isEqualTo("{ \"id\": 1 }");
    }

    private static Issue issue(String value) {
        return Issue.of("OWN_RULE", Severity.INFO, Stage.RULE, Place.of("/id"), "expected this, found that")
                .withValue(value);
    }
}
