package io.github.casereview.validation.lint.text.term;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.issue.Span;
import io.github.casereview.validation.lint.text.NormalText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermMatcherTest {
    private static List<Span> find(String text, String... terms) {
        return new TermMatcher(List.of(terms)).find(NormalText.of(text));
    }

    @Test
    void finds_nothing_where_nothing_is_looked_for() {
        assertThat(find("elm")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "e l m", "E L M", "e-l-m", "e.l.m", "e_l_m", "e'l'm", "elm", "elms", "elm's", "elmes", "el-m", "e\nl\nm"
            })
    void finds_a_short_term_letter_by_letter_and_with_an_ending(String text) {
        assertThat(find("x " + text + " x", "elm")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"el m", "e lm", "e l-m", "elmx", "xelm", "elmer", "el.  m", "el. m"})
    void does_not_put_a_short_term_together(String text) {
        assertThat(find(text, "elm")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"chest nut", "ches tnut", "c hestnut", "chestnu t", "chest-nut", "chest- nut", "ch-est-nut"})
    void puts_a_long_term_together(String text) {
        assertThat(find(text, "chestnut")).containsExactly(new Span(0, text.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chest. nut", "ches. t nut"})
    void does_not_reach_over_the_end_of_a_sentence(String text) {
        assertThat(find(text, "chestnut")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"J. Elm", "J Elm", "JElm", "j-elm", "J.Elm"})
    void takes_the_full_stop_of_an_initial_for_no_end(String text) {
        assertThat(find(text, "J Elm")).containsExactly(new Span(0, text.length()));
    }

    @Test
    void takes_another_full_stop_for_the_end_of_a_sentence() {
        assertThat(find("Ann. Elm", "Ann Elm")).isEmpty();
        assertThat(find("Ann J. Elm", "Ann J Elm")).containsExactly(new Span(0, 10));
    }

    @Test
    void a_gap_of_one_spelling_of_a_term_is_one_of_the_other() {
        assertThat(find("an n", "ann")).isEmpty();
        assertThat(find("an n", "ann", "an n")).containsExactly(new Span(0, 4));
    }

    @Test
    void keeps_the_longest_of_those_that_overlap() {
        assertThat(find("ann elm oak", "ann elm", "elm oak", "elm")).containsExactly(new Span(0, 7));
        assertThat(find("elm oak ash", "elm", "elm oak ash", "oak")).containsExactly(new Span(0, 11));
        assertThat(find("elm oak", "elm", "oak")).containsExactly(new Span(0, 3), new Span(4, 7));
    }

    @Test
    void finds_an_ending_behind_three_letters_only() {
        assertThat(find("als als'", "al")).isEmpty();
        assertThat(find("elms", "elm")).containsExactly(new Span(0, 3));
        assertThat(find("a1ms", "a1m")).isEmpty();
    }

    @Test
    void says_how_many_terms_it_has() {
        assertThat(new TermMatcher(List.of("elm", "e l m", "oak"))).hasToString("TermMatcher{2}");
    }
}
