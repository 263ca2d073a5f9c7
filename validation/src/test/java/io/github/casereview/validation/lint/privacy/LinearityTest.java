package io.github.casereview.validation.lint.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hostile texts: one sixteen times as long takes about sixteen times as long, where a quadratic look takes 256 times.
 *
 * <p>What the thread itself worked is measured, so that whatever else the machine does counts for nothing.
 */
class LinearityTest {
    private static final int SMALL = 1 << 11;
    private static final int TIMES = 16;
    private static final int MOST_TIMES = 80;
    private static final int ROUNDS = 3;
    private static final int ATTEMPTS = 4;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

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
                "z z ",
                "insta: ",
                "@a.",
                "a#1",
                "u/",
                "heol y ",
                "ysgol y ",
                "st school ",
                "27 a st ",
                "0o",
                "delivered on ",
                "a_",
                "\u00e6"
            })
    void take_time_in_proportion_to_their_length(String unit) {
        assertThat(ratio(unit, TIMES, MOST_TIMES)).isLessThan(MOST_TIMES);
    }

    /** One after another, up to a quarter of what a string may hold. */
    @Test
    void take_time_in_proportion_when_they_alternate() {
        String mixed =
                "a.a.a. @ (at Mr A' 1 March Flat 1 www. \u200be\u0301 NHS 1 S W 1 insta: u/ 0o1 st school heol y ";
        assertThat(ratio(mixed, 8 * TIMES, 8 * MOST_TIMES)).isLessThan(8 * MOST_TIMES);
    }

    @Test
    void a_look_that_is_not_linear_is_told() {
        assertThat(ratio(() -> 1_000, () -> TIMES * TIMES * 1_000, MOST_TIMES)).isGreaterThan(MOST_TIMES);
        assertThat(ratio(() -> 1_000, () -> TIMES * 1_000, MOST_TIMES)).isLessThan(MOST_TIMES);
    }

    private double ratio(String unit, int times, int most) {
        String small = unit.repeat(SMALL / unit.length());
        String large = unit.repeat(times * SMALL / unit.length());
        return ratio(() -> timed(() -> lint.find(small)), () -> timed(() -> lint.find(large)), most);
    }

    /** The best of a few attempts: a machine that is busy makes a single one longer, and none shorter. */
    private static double ratio(LongSupplier small, LongSupplier large, int most) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < ATTEMPTS && least >= most; i++) {
            long base = LongStream.generate(small).limit(ROUNDS).min().orElseThrow();
            least = Math.min(least, (double) large.getAsLong() / Math.max(base, 1));
        }
        return least;
    }

    private static long timed(Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
