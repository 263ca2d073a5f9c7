package io.github.casereview.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.casereview.code.Nation;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.profile.Editions;
import io.github.casereview.validation.profile.Level;
import io.github.casereview.validation.profile.ReleaseStage;
import io.github.casereview.validation.profile.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionTest {
    private static final Check NOTHING = (review, breaches) -> {};
    private static final Definition WARNING = Definition.warning("a date", NOTHING);

    @Test
    void a_definition_says_how_much_a_breach_matters_and_what_should_be_so() {
        assertThat(Definition.error("a date", NOTHING).severity()).isEqualTo(Severity.ERROR);
        assertThat(Definition.info("a date", NOTHING).severity()).isEqualTo(Severity.INFO);
        assertThat(WARNING.severity()).isEqualTo(Severity.WARNING);
        assertThat(WARNING.expected()).isEqualTo("a date");
        assertThat(WARNING.check()).isSameAs(NOTHING);
        assertThat(WARNING.source().text()).isEqualTo("structural");
        assertThat(WARNING.life()).isEqualTo(Life.FIRST);
        assertThat(WARNING.scope()).isEqualTo(Scope.all());
    }

    @Test
    void what_a_document_asks_for_stays_as_grave_as_it_was() {
        Definition asked = WARNING.askedBy("Children Act 1989, section 31");
        assertThat(asked.severity()).isEqualTo(Severity.WARNING);
        assertThat(asked.source().text()).isEqualTo("Children Act 1989, section 31");
    }

    @Test
    void what_a_document_is_said_to_ask_for_is_worth_knowing_at_most() {
        Definition said = WARNING.rated(Severity.ERROR, Scope.all()).saidToBeAskedBy("a letter");
        assertThat(said.severity()).isEqualTo(Severity.INFO);
        assertThat(said.weights()).isEmpty();
        assertThat(said.source().text()).isEqualTo("a letter (unverified: the text itself was not read)");
    }

    @Test
    void a_rule_comes_with_one_release_and_goes_with_another() {
        Definition later = WARNING.since("0.2.0").retired("0.5.0");
        assertThat(later.life().since()).isEqualTo("0.2.0");
        assertThat(later.life().retired()).contains("0.5.0");
    }

    @Test
    void a_scope_is_narrowed_by_editions_levels_and_stages() {
        Editions editions = Editions.since(Nation.ENGLAND, 2018);
        Definition narrow = WARNING.under(editions).of(Level.REPORT).at(ReleaseStage.PUBLICATION);
        assertThat(narrow.scope())
                .isEqualTo(Scope.all().under(editions).of(Level.REPORT).at(ReleaseStage.PUBLICATION));
    }

    @Test
    void a_rule_of_ones_own_says_what_its_definition_says() {
        Rule own = Rule.of("OWN_RULE_2", WARNING.askedBy("a board").since("0.3.0"));
        assertThat(own.code()).isEqualTo("OWN_RULE_2");
        assertThat(own.severity()).isEqualTo(Severity.WARNING);
        assertThat(own.expected()).isEqualTo("a date");
        assertThat(own.source()).isEqualTo("a board");
        assertThat(own.since()).isEqualTo("0.3.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"own", "OWN__RULE", "2_OWN", "OWN_", ""})
    void a_code_is_in_upper_snake(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.of(code, WARNING))
                .withMessage("expected a code in UPPER_SNAKE");
    }
}
