package io.github.casereview.validation.lint.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile texts: one four times as long takes about four times as long, where a quadratic look takes sixteen. */
class LinearityTest {
    private static final int SMALL = 1 << 13;
    private static final int TIMES = 4;
    private static final int MOST_TIMES = 11;
    private static final int ROUNDS = 3;
    private static final int ATTEMPTS = 4;

    private final PrivacyLint lint = PrivacyLint.standard()
            .forbidding(ForbiddenTerms.of(List.of("a a a a a a b", "1 1 1 1 2", "aaaaab", "zzzzzz")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "@",
                "a.a.a.",
                "\u200b",
                "a\u200b",
                "e\u0301",
                "1 ",
                "1-",
                "a ",
                "A ",
                "a-",
                "a@",
                "(at",
                "@ a . ",
                "\u201c",
                "a@a",
                "Mr ",
                "Mr. ",
                "(",
                "((at",
                "a- ",
                "A-",
                "'",
                "\"@",
                "at ",
                "a at a dot ",
                "double ",
                "oh ",
                "03/",
                "1 March ",
                "March ",
                "Flat 1 ",
                "1 A ",
                "A' ",
                "School ",
                "St ",
                "of School ",
                "www.",
                "http://",
                "1.1.",
                "a:",
                "::",
                "QQ 1 ",
                "S W 1 ",
                "NHS 1 ",
                "he/",
                "sister ",
                "&#64",
                "z-",
                "z z "
            })
    void take_time_in_proportion_to_their_length(String unit) {
        String small = unit.repeat(SMALL / unit.length());
        String large = unit.repeat(TIMES * SMALL / unit.length());
        assertThat(ratio(() -> timed(small), () -> timed(large))).isLessThan(MOST_TIMES);
    }

    @Test
    void a_look_that_is_not_linear_is_told() {
        assertThat(ratio(() -> quadratic(SMALL), () -> quadratic(TIMES * SMALL)))
                .isGreaterThan(MOST_TIMES);
    }

    /** The best of a few attempts: a machine that is busy makes a single one longer, and none shorter. */
    private static double ratio(LongSupplier small, LongSupplier large) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < ATTEMPTS && least >= MOST_TIMES; i++) {
            least = Math.min(least, (double) median(large) / median(small));
        }
        return least;
    }

    private static long median(LongSupplier timed) {
        long[] times = LongStream.generate(timed).limit(ROUNDS).toArray();
        Arrays.sort(times);
        return Math.max(times[ROUNDS / 2], 1);
    }

    private long timed(String text) {
        long start = System.nanoTime();
        lint.find(text);
        return System.nanoTime() - start;
    }

    private static long quadratic(int length) {
        String text = "a".repeat(length);
        long start = System.nanoTime();
        long sum = 0;
        for (int i = 0; i < length; i++) {
            for (int j = 0; j < i; j++) {
                sum += text.charAt(j);
            }
        }
        assertThat(sum).isPositive();
        return System.nanoTime() - start;
    }
}
