package io.github.casereview.validation.lint.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.issue.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CasesTest {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

    static List<String> found() throws IOException {
        return lines("found.txt");
    }

    static List<String> nothing() throws IOException {
        return lines("nothing.txt");
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(CasesTest.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("found")
    void finds_exactly_what_is_marked(String line) {
        String[] parts = line.split(" \\| ", 2);
        String marked =
                ESCAPE.matcher(parts[1]).replaceAll(each -> Character.toString(Integer.parseInt(each.group(1), 16)));
        int start = marked.indexOf('‹');
        int end = marked.indexOf('›') - 1;
        String text = marked.replaceAll("[‹›]", "");
        assertThat(PrivacyLint.standard().find(text))
                .containsExactly(new PrivacyFinding(PrivacyKind.valueOf(parts[0]), new Span(start, end)));
    }

    @ParameterizedTest
    @MethodSource("nothing")
    void finds_nothing_in_ordinary_prose(String text) {
        assertThat(PrivacyLint.standard().find(text)).isEmpty();
    }
}
