package io.github.casereview.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileOptionsTest {
    @TempDir
    private Path folder;

    private String file;

    @BeforeEach
    void write() throws IOException {
        Path review = folder.resolve("review.json");
        Files.writeString(
                review,
                "{\"schemaVersion\": \"case-review/1-draft\", \"id\": \"north/ash\", \"labels\": [{\"text\": \"Ash\"}],"
                        + " \"findings\": [{\"id\": \"f\", \"text\": \"Write to jane@example.org\"}]}\n");
        file = review.toString();
    }

    @Test
    void a_hard_identifier_is_an_error_when_the_review_is_to_be_published() {
        assertThat(Ran.with("check", file).status()).isZero();
        Ran published = Ran.with("check", "--profile", "england-2018/publication", file);
        assertThat(published.status()).isEqualTo(1);
        assertThat(published.out()).contains(": error PRIVACY_EMAIL ");
    }

    @Test
    void a_severity_can_be_set_or_a_rule_left_out() {
        assertThat(Ran.with("check", "--severity", "PRIVACY_EMAIL=error", file).status())
                .isEqualTo(1);
        assertThat(Ran.with("check", "--severity", "PRIVACY_EMAIL=off", file).out())
                .doesNotContain("PRIVACY_EMAIL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--severity=NO_SUCH=error",
                "--severity=PRIVACY_EMAIL=fatal",
                "--severity=PROPERTY_UNKNOWN=off",
                "--profile=england",
                "--as-of=2026-02-30",
                "--as-of=2026"
            })
    void what_cannot_be_understood_is_a_usage_error(String option) {
        Ran ran = Ran.with("check", option, file);
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("expected").doesNotContain("Exception");
    }
}
