package io.github.casereview.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.casereview.CaseReview;
import io.github.casereview.json.ReadResult;
import io.github.casereview.json.ReviewJson;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number that a partner added may be one that no computer can spell out; nobody computes it. */
class ExtensionNumbersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999999",
                "-1E+999999999",
                "1e-999999999",
                "0e999999999",
                "9.99e2147483648",
                "1e9999999999999999999999",
                "123456789012345678901234567890.10",
                "-0.0"
            })
    void is_kept_as_it_was_spelled_and_costs_nothing(String number) {
        assertKept("1");
        assertTimeout(Duration.ofSeconds(2), () -> assertKept(number));
    }

    private static void assertKept(String number) {
        String text = "{\"schemaVersion\":\"case-review/1-draft\",\"id\":\"a\",\"labels\":[{\"text\":\"A\"}],"
                + "\"extensions\":{\"a.example:n\":" + number + ",\"a.example:m\":[{\"n\":" + number + "}]}}";
        ReadResult<CaseReview> read = ReviewJson.reader().read(text);
        assertThat(ReviewChecker.standard().check(read).isOk()).isTrue();
        CaseReview review = read.value().orElseThrow();
        assertThat(review.getExtensions().get(0).getJson()).isEqualTo(number);
        assertThat(review.getExtensions().get(1).getJson()).isEqualTo("[{\"n\":" + number + "}]");
        assertThat(ReviewJson.writer().writeLine(review)).isEqualTo(text);
        assertThat(ReviewChecker.standard().check(review).isOk()).isTrue();
    }
}
