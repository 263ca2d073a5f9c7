package io.github.casereview.validation.lint.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile texts of 1 MiB: the ratio to a quarter of each is printed, near 4 when the time is linear; only the findings are asserted. */
class LinearityTest {
    private static final int MEBIBYTE = 1 << 20;

    private final PrivacyLint lint =
            PrivacyLint.standard().forbidding(ForbiddenTerms.of(List.of("a a a a a a b", "1 1 1 1 2", "aaaaab")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1", "@", "a.a.a.", "\u200b", "a\u200b", "e\u0301", "1 ", "1-", "a ", "A ", "a-", "a@", "(at", "@ a . ",
                "\u201c"
            })
    void find_nothing_in_proportion_to_their_length(String unit) {
        String quarter = unit.repeat(MEBIBYTE / 4 / unit.length());
        String whole = unit.repeat(MEBIBYTE / unit.length());
        assertThat(lint.find(quarter)).isEmpty();
        long first = System.nanoTime();
        lint.find(quarter);
        long second = System.nanoTime();
        assertThat(lint.find(whole)).isEmpty();
        long third = System.nanoTime();
        double ratio = (double) (third - second) / (second - first);
        System.out.printf(Locale.ROOT, "%.1f times as long for 4 times as much: %s%n", ratio, name(unit));
    }

    private static String name(String unit) {
        return unit.codePoints()
                .mapToObj(point ->
                        point > ' ' && point < 0x7F ? Character.toString(point) : "U+" + Integer.toHexString(point))
                .reduce("", (left, right) -> left + " " + right);
    }
}
