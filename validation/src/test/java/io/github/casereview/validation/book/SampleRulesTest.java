package io.github.casereview.validation.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.ReviewChecker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleRulesTest {
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"(?!\\s*:)");

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../json/samples"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** Each warning was read against the documents; the list says why it is true of them. */
    @ParameterizedTest
    @MethodSource("samples")
    void samples_break_no_rule_but_those_that_their_documents_break(Path sample) throws IOException {
        assertThat(ReviewChecker.standard().check(sample).issues())
                .filteredOn(issue -> issue.severity() != Severity.INFO)
                .extracting(issue -> issue.code() + " " + issue.place().pointer())
                .containsExactlyInAnyOrderElementsOf(trueOf(sample.getFileName().toString()));
    }

    private static List<String> trueOf(String sample) throws IOException {
        return Files.readAllLines(
                        Path.of("src/test/resources/io/github/casereview/validation/book/warnings-of-samples.txt"))
                .stream()
                .filter(line -> line.startsWith(sample + " "))
                .map(line -> line.split(" \\| "))
                .flatMap(row -> Stream.of(row[2].split(" ")).map(pointer -> row[1] + " " + pointer))
                .toList();
    }

    @Test
    void a_listing_is_not_held_to_what_a_report_should_say() {
        assertThat(ReviewChecker.standard()
                        .check(Path.of("../json/samples/nspcc-2021-11.json"))
                        .issues())
                .extracting(Issue::code)
                .doesNotContain(
                        "RECOMMENDATION_WITHOUT_OWNER",
                        "RECOMMENDATION_WITHOUT_DEADLINE",
                        "RECOMMENDATION_WITHOUT_MEASURE",
                        "RECOMMENDATION_UNTRACED",
                        "LEARNING_POINT_UNTRACED",
                        "REVIEW_PERIOD_ABSENT");
    }

    /** Ids, codes, dates and words change places; whatever comes of it, every rule runs to its end. */
    @ParameterizedTest
    @MethodSource("samples")
    void no_rule_fails_whatever_stands_in_a_file(Path sample) throws IOException {
        String text = Files.readString(sample);
        List<MatchResult> strings = STRING.matcher(text).results().toList();
        Random random = new Random(text.length());
        for (int run = 0; run < 25; run++) {
            String shuffled = shuffled(text, strings, random);
            assertThat(ReviewChecker.standard().check(shuffled).issues())
                    .extracting(Issue::code)
                    .doesNotContain("RULE_FAILED");
        }
    }

    private static String shuffled(String text, List<MatchResult> strings, Random random) {
        StringBuilder shuffled = new StringBuilder(text);
        int swaps = 1 + random.nextInt(20);
        int[] places = random.ints(swaps, 1, strings.size()).sorted().distinct().toArray();
        for (int i = places.length - 1; i >= 0; i--) {
            MatchResult place = strings.get(places[i]);
            String other = strings.get(1 + random.nextInt(strings.size() - 1)).group();
            shuffled.replace(place.start(), place.end(), other);
        }
        return shuffled.toString();
    }
}
