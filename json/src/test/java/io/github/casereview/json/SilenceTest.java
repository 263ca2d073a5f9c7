package io.github.casereview.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.ReviewRecord;
import io.github.casereview.json.generate.Generator;
import io.github.casereview.json.issue.Issue;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SilenceTest {
    private static final String CANARY = "Zq7 Canary";
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"(\\s*:)?");
    private static final Pattern NUMBER = Pattern.compile("(?<=: )-?[0-9]+");
    private static final String TEXT = ReviewJson.writer()
            .write(Generator.of(11)
                    .withSize(4)
                    .withFullness(0.5)
                    .withCanary(CANARY)
                    .review());

    @Test
    void a_canary_in_any_string_or_name_is_not_heard() {
        Matcher strings = STRING.matcher(TEXT);
        int planted = 0;
        while (strings.find()) {
            String colon = strings.group(1) == null ? "" : strings.group(1);
            planted += heard(replaced(strings, "\"" + CANARY + "\"" + colon)) ? 1 : 0;
        }
        assertThat(planted).isGreaterThan(100);
    }

    @Test
    void a_canary_in_any_number_is_not_heard() {
        Matcher numbers = NUMBER.matcher(TEXT);
        int planted = 0;
        while (numbers.find()) {
            for (String other : new String[] {"-7310731", "7310731.5", "\"Zq7\""}) {
                planted += heard(replaced(numbers, other)) ? 1 : 0;
            }
        }
        assertThat(planted).isPositive();
    }

    @Test
    void a_text_that_is_cut_anywhere_is_not_heard() {
        for (int end = 0; end < TEXT.length(); end += 7) {
            assertThat(heard(TEXT.substring(0, end))).isTrue();
        }
    }

    @Test
    void a_text_with_a_stray_character_anywhere_is_not_heard() {
        for (int at = 0; at < TEXT.length(); at += 11) {
            heard(TEXT.substring(0, at) + "\u0007" + TEXT.substring(at));
            heard(TEXT.substring(0, at) + "]" + TEXT.substring(at));
        }
    }

    @Test
    void an_exception_of_the_caller_is_not_heard() {
        InputStream talking = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException(CANARY, new IOException(CANARY));
            }
        };
        assertSilent(ReviewJson.reader().read(talking));
    }

    @Test
    void a_reader_that_may_show_values_shows_what_stands_there() {
        String text = TEXT.replaceFirst("\"id\": \"[^\"]*\"", "\"id\": \"" + CANARY + "\"")
                .replaceFirst("\"schemaVersion\"", "\"" + CANARY + "\": 1, \"schemaVersion\"");
        assertThat(ReviewJson.reader().withValues().read(text).issues())
                .extracting(issue -> issue.value().orElse(""))
                .containsExactly("\"" + CANARY + "\": 1", "\"" + CANARY + "\"");
        assertSilent(ReviewJson.reader().read(text));
    }

    /** Whether there is an issue at all; fails where anything tells of the canary. */
    private static boolean heard(String text) {
        ReadResult<ReviewRecord> result = ReviewJson.recordReader().read(text);
        assertSilent(result);
        return !result.issues().isEmpty();
    }

    private static void assertSilent(ReadResult<?> result) {
        for (Issue issue : result.issues()) {
            String all = issue + issue.message() + issue.place() + issue.suggestion() + issue.related();
            assertThat(all).doesNotContain("Zq7").doesNotContain("Canary").doesNotContain("7310731");
            assertThat(issue.value()).isEmpty();
        }
        assertThat(List.of(result.toString(), result.partial().toString())).noneMatch(text -> text.contains("Zq7"));
    }

    private static String replaced(Matcher found, String other) {
        return TEXT.substring(0, found.start()) + other + TEXT.substring(found.end());
    }
}
