package io.github.casereview.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.issue.Severity;
import org.junit.jupiter.api.Test;

class ThousandIssuesTest {
    @Test
    void the_gravest_are_listed_in_document_order() {
        String text = "{\"schemaVersion\":\"case-review/1-draft\",\"id\":\"r\",\"labels\":[{\"text\":\"A\"}],"
                + "\"children\":[{\"id\":\"c\"}],"
                + "\"events\":[" + "{\"id\":\"%d\",\"kind\":\"other\",\"about\":[\"c\",\"c\"]},".repeat(1_200)
                + "{\"id\":\"c\",\"kind\":\"other\"}]}";
        for (int event = 0; event < 1_200; event++) {
            text = text.replaceFirst("%d", "e" + event);
        }
        Report report = ReviewChecker.standard().check(text);
        assertThat(report.issues())
                .hasSize(1_000)
                .last()
                .satisfies(issue -> assertThat(issue.code()).isEqualTo("ID_DUPLICATE"));
        assertThat(report.count(Severity.WARNING)).isEqualTo(999);
        assertThat(report.suppressed()).isEqualTo(201);
        assertThat(report.isOk()).isFalse();
    }
}
