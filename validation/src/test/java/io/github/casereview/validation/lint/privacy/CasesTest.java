package io.github.casereview.validation.lint.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CasesTest {
    static List<String> found() throws IOException {
        return Written.lines("found.txt");
    }

    static List<String> nothing() throws IOException {
        return Written.lines("nothing.txt");
    }

    @ParameterizedTest
    @MethodSource("found")
    void finds_exactly_what_is_marked(String line) {
        String[] parts = line.split(" \\| ", 2);
        Written written = Written.marked(parts[0], parts[1]);
        assertThat(PrivacyLint.standard().find(written.text()))
                .containsExactly(new PrivacyFinding(PrivacyKind.valueOf(written.kind()), written.place()));
    }

    @ParameterizedTest
    @MethodSource("nothing")
    void finds_nothing_in_ordinary_prose(String text) {
        assertThat(PrivacyLint.standard().find(text)).isEmpty();
    }
}
