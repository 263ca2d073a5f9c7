package io.github.casereview.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.CaseReview;
import io.github.casereview.json.issue.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader shows of a text that may show values, and only that one. */
class ShownValuesTest {
    private static final ReviewReader<CaseReview> READER = ReviewJson.reader();

    private static String review(String members) {
        return "{\"schemaVersion\":\"case-review/1-draft\",\"id\":\"a\",\"labels\":[{\"text\":\"A\"}]," + members + "}";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"source\": 17 |17",
                "\"Zq 7\" : [ 1 ]|\"Zq 7\" : [ 1 ]",
                "\"children\":[]  ,\"children\": null|\"children\": null",
                "\"children\":[{ }]|{ }",
                "\"children\":[ null ]|null",
                "\"scope\":\"Zq 7\"|\"Zq 7\"",
                "\"extensions\":{\"x\": 1}|\"x\": 1",
                "\"children\":[{\"id\":\"c\",\"count\":{\"value\":1.50}}]|1.50"
            })
    void is_what_stands_at_the_issue(String members, String shown) {
        assertThat(READER.withValues().read(review(members)).issues())
                .extracting(issue -> issue.value().orElse("nothing"))
                .containsExactly(shown);
        assertThat(READER.read(review(members)).issues())
                .extracting(issue -> issue.value().orElse("nothing"))
                .containsExactly("nothing");
    }

    @Test
    void is_shortened_and_cuts_no_character() {
        String text = review("\"source\":\"" + "😀".repeat(90) + "\"");
        Issue issue = READER.withValues().read(text).issues().get(0);
        assertThat(issue.value()).contains("\"" + "😀".repeat(39) + "…");
    }
}
