package io.github.casereview.validation.lint.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralsTest {
    @ParameterizedTest
    @CsvSource({
        "board, boards",
        "child, children",
        "looked after child, looked after children",
        "agency, agencies",
        "essay, essays",
        "contact session, contact sessions",
        "distress, distresses",
        "LSCB, LSCBs"
    })
    void are_looked_for_beside_the_singular(String phrase, String plural) {
        assertThat(Plurals.of(phrase)).containsExactly(phrase, plural);
    }
}
