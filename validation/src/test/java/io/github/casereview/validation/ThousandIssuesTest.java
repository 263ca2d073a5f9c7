package io.github.casereview.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.issue.Severity;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThousandIssuesTest {
    @Test
    void the_gravest_are_listed_in_document_order() {
        long others = ReviewChecker.standard().check(review(1)).issues().stream()
                .filter(issue -> !issue.code().equals("REFERENCE_REPEATED"))
                .filter(issue -> !issue.code().equals("ID_DUPLICATE"))
                .count();
        Report report = ReviewChecker.standard().check(review(1_200));
        assertThat(report.issues())
                .hasSize(1_000)
                .last()
                .satisfies(issue -> assertThat(issue.code()).isEqualTo("ID_DUPLICATE"));
        assertThat(report.count(Severity.WARNING)).isEqualTo(999);
        assertThat(report.suppressed()).isEqualTo((int) (201 + others));
        assertThat(report.isOk()).isFalse();
    }

    /** Each event repeats a reference; the last thing has the id of the child. */
    private static String review(int events) {
        String each = IntStream.range(0, events)
                .mapToObj(event -> "{\"id\":\"e" + event + "\",\"kind\":\"other\",\"about\":[\"c\",\"c\"]},")
                .collect(Collectors.joining());
        return "{\"schemaVersion\":\"case-review/1-draft\",\"id\":\"r\",\"labels\":[{\"text\":\"A\"}],"
                + "\"children\":[{\"id\":\"c\"}],\"events\":[" + each + "{\"id\":\"c\",\"kind\":\"other\"}]}";
    }
}
