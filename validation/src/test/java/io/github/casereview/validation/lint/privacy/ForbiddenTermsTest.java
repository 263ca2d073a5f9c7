package io.github.casereview.validation.lint.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.casereview.json.issue.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForbiddenTermsTest {
    private final ForbiddenTerms terms = ForbiddenTerms.of(List.of("Zoë Example", "Straße", "Example-Sample"));
    private final PrivacyLint lint = PrivacyLint.standard().forbidding(terms);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë Example",
                "ZOË EXAMPLE",
                "zoe\u0308 example",
                "Zo\u200bë Exam\u00adple",
                "Ｚｏë Ｅｘａｍｐｌｅ",
                "Zoë\u00a0 \n Example",
                "zoë-example",
                "zoë_example",
                "STRASSE",
                "strasse",
                "example sample",
                "Example Zoë",
                "EXAMPLE, Zoë",
                "Z0ë Ex4mp1e",
                "Zoë Ex@mple",
                "5tr@s$e",
                "Str&#97;&#x73;se",
                "Zo*ë* Example"
            })
    void are_found_in_any_form(String form) {
        assertThat(lint.find("x " + form + ", y"))
                .containsExactly(new PrivacyFinding(PrivacyKind.FORBIDDEN_TERM, new Span(2, 2 + form.length())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Zoë Exampled", "AZoë Example", "Zoë, Example", "Zoë", "Example", "straßenbau", "Zoë. Example"})
    void are_found_as_whole_words_only(String other) {
        assertThat(lint.find(other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"#SeeZoëExample, 4", "#SeeStraßeNow, 4", "0012straße34, 4", "see_straße, 4"})
    void are_found_where_words_are_run_together_and_still_told_apart(String form, int start) {
        assertThat(lint.find(form))
                .first()
                .returns(PrivacyKind.FORBIDDEN_TERM, PrivacyFinding::kind)
                .returns(start, finding -> finding.span().start());
    }

    @ParameterizedTest
    @ValueSource(strings = {"seestraße", "AStraße", "straßeb", "Zoë! Example"})
    void are_not_found_inside_other_words(String other) {
        assertThat(lint.find(other)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zoë Examples and", "Zoë Example's aunt", "Zoë Examples' aunt"})
    void are_found_with_an_ending(String form) {
        assertThat(lint.find(form)).extracting(PrivacyFinding::kind).contains(PrivacyKind.FORBIDDEN_TERM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"it has an end", "I had a plan", "they were to be a team", "I'd a thought", "to by"})
    void short_ones_are_not_put_together_from_other_words(String text) {
        PrivacyLint names =
                PrivacyLint.standard().forbidding(ForbiddenTerms.of(List.of("Hasan", "Ada", "Bea", "Ida", "Toby")));
        assertThat(names.find(text)).isEmpty();
    }

    @Test
    void the_longest_of_two_that_overlap_is_found() {
        PrivacyLint both =
                PrivacyLint.standard().forbidding(ForbiddenTerms.of(List.of("ann", "ann example", "example b")));
        assertThat(both.find("ann example b"))
                .containsExactly(new PrivacyFinding(PrivacyKind.FORBIDDEN_TERM, new Span(0, 11)));
    }

    @Test
    void are_never_shown() {
        assertThat(terms).hasToString("ForbiddenTerms{3}");
    }

    @Test
    void blank_ones_are_refused_without_being_shown() {
        assertThatThrownBy(() -> ForbiddenTerms.of(List.of("Example", " \u200b ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("terms: none may be blank");
    }
}
