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
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleRulesTest {
    /** What is true of the documents: undated, with empty links, with levels and completions that nothing shows. */
    private static final Set<String> TRUE_OF_THEM = Set.of(
            "DOCUMENT_UNDATED", "LINK_EMPTY", "RISK_WITHOUT_SCALE", "COMPLETION_WITHOUT_EVIDENCE", "ACCOUNTS_CONFLICT");

    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"(?!\\s*:)");

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../json/samples"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samples_break_no_rule_but_those_that_their_documents_break(Path sample) {
        assertThat(ReviewChecker.standard().check(sample).issues())
                .filteredOn(issue -> issue.severity() != Severity.INFO)
                .extracting(Issue::code)
                .isSubsetOf(TRUE_OF_THEM);
    }

    /** An event, a decision, and a time under review of which one telling does not say that it is the main one. */
    @Test
    void the_merged_record_tells_three_things_in_two_ways() {
        assertThat(ReviewChecker.standard()
                        .check(Path.of("../json/samples/knowsley-child-q-and-s.json"))
                        .issues())
                .filteredOn(issue -> issue.code().equals("ACCOUNTS_CONFLICT"))
                .extracting(issue -> issue.place().pointer())
                .containsExactly("/periods/2", "/events/40", "/decisions/1");
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
