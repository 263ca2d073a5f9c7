package io.github.casereview.validation.lint.text.term;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.issue.Span;
import io.github.casereview.validation.lint.text.NormalText;
import io.github.casereview.validation.lint.text.term.PhraseMatcher.Match;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseMatcherTest {
    private static List<Match> find(List<String> phrases, String text) {
        return new PhraseMatcher(phrases).find(NormalText.of(text));
    }

    @Test
    void knows_each_phrase_by_its_index() {
        assertThat(find(List.of("oak", "elm tree", "ash"), "An ash, an OAK and an Elm-Tree."))
                .containsExactly(
                        new Match(2, new Span(3, 6)), new Match(0, new Span(11, 14)), new Match(1, new Span(22, 30)));
    }

    @Test
    void finds_a_phrase_that_ends_inside_another_that_is_not_there() {
        assertThat(find(List.of("old elm tree", "elm", "the old oak"), "the old elm and the old elm tree"))
                .containsExactly(new Match(1, new Span(8, 11)), new Match(0, new Span(20, 32)));
    }

    @Test
    void keeps_the_longest_of_those_that_overlap() {
        assertThat(find(List.of("elm", "elm tree", "tree house and garden"), "elm tree house and garden"))
                .containsExactly(new Match(1, new Span(0, 8)));
        assertThat(find(List.of("elm tree", "tree house"), "elm tree house"))
                .containsExactly(new Match(0, new Span(0, 8)));
        assertThat(find(List.of("elm", "tree"), "elm tree"))
                .containsExactly(new Match(0, new Span(0, 3)), new Match(1, new Span(4, 8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"elms", "helm", "elm2", "el m", "el-m", ""})
    void finds_whole_words_only(String text) {
        assertThat(find(List.of("elm"), text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"elm tree", "elm  tree", "elm\ntree", "elm-tree", "elm_ - tree", " elm tree ", "-elm tree-"})
    void takes_any_gap_or_hyphen_for_a_space(String text) {
        assertThat(find(List.of("elm tree"), text)).hasSize(1);
        assertThat(find(List.of(text), "elm tree")).hasSize(1);
    }

    @Test
    void finds_nothing_where_nothing_is_looked_for() {
        assertThat(find(List.of(), "elm")).isEmpty();
        assertThat(find(List.of("", " "), "elm")).isEmpty();
    }

    @Test
    void takes_the_first_of_two_phrases_that_are_the_same() {
        assertThat(find(List.of("Elm", "elm"), "elm")).containsExactly(new Match(0, new Span(0, 3)));
    }

    @Test
    void finds_characters_beyond_ascii() {
        assertThat(find(List.of("\u0419\u0414 elm", "\u0414"), "\u0414 \u0419\u0414 elm"))
                .containsExactly(new Match(1, new Span(0, 1)), new Match(0, new Span(2, 8)));
    }

    @Test
    void says_how_many_phrases_it_has() {
        assertThat(new PhraseMatcher(List.of("elm", "oak"))).hasToString("PhraseMatcher{2}");
    }
}
