package io.github.casereview.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.ReviewRecord;
import io.github.casereview.constraint.Rules;
import io.github.casereview.json.ReviewJson;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.book.RuleBook;
import io.github.casereview.validation.book.RuleCases;
import io.github.casereview.validation.rule.Rule;
import io.github.casereview.validation.rule.RuleCase;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A plain validator, asked for the rules, finds what the checker finds: each issue once, at the same pointer. */
class SameIssuesTest {
    private static final Path SAMPLES = Path.of("../json/samples");
    private static final ReviewRecord NEWSLETTER = read(SAMPLES.resolve("knowsley-newsletter-2016-17-2.json"));
    private static final List<String> OTHER_STRINGS =
            List.of("\u200b", "No Id", "2015-02-30", "P1YT1H", "q".repeat(501), "jo@example.org, al@example.org", "a");

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.sorted().toList().stream();
        }
    }

    static List<Class<? extends Rule>> subjects() {
        return RuleBook.subjects();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void in_every_sample(Path sample) {
        assertSame(read(sample));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void in_every_case_of_every_rule(Class<? extends Rule> subject) {
        RuleCases cases = RuleCases.of(subject);
        Validator validator = Found.running(cases.checker());
        for (RuleCase each : cases.all()) {
            List<Issue> checked = cases.checker().check(each.record()).issues();
            assertThat(Found.lines(Found.issues(validator.validate(each.record(), Rules.class))))
                    .as(each.toString())
                    .isEqualTo(Found.lines(checked));
        }
    }

    @Property(tries = 60)
    void wherever_a_string_is_another(
            @ForAll @IntRange(max = 2_000) int at, @ForAll @IntRange(max = 6) int other, @ForAll boolean all) {
        int[] met = {0};
        ReviewRecord broken = new Rewriting((property, text) -> {
                    boolean hit = all ? met[0]++ % 200 == at % 200 : met[0]++ == at;
                    return hit ? OTHER_STRINGS.get(other) : text;
                })
                .of(NEWSLETTER);
        assertSame(broken);
    }

    private static void assertSame(ReviewRecord value) {
        List<String> checked = Found.byChecker(value);
        assertThat(Found.byValidator(value, Rules.class)).isEqualTo(checked);
        assertThat(Found.byValidator(value, Default.class, Rules.class)).isEqualTo(checked);
        assertThat(Found.byValidator(value, Rules.Errors.class))
                .isEqualTo(checked.stream()
                        .filter(line -> line.startsWith(Severity.ERROR.word()))
                        .toList());
    }

    private static ReviewRecord read(Path file) {
        return ReviewJson.recordReader().read(file).value().orElseThrow();
    }
}
