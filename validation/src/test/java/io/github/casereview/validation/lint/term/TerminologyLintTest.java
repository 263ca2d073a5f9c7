package io.github.casereview.validation.lint.term;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.code.Nation;
import io.github.casereview.validation.lint.text.NormalText;
import io.github.casereview.validation.profile.Edition;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminologyLintTest {
    private static List<String> found(String text, Edition... editions) {
        List<String> words = new ArrayList<>();
        for (TermFinding each : TerminologyLint.standard().find(NormalText.of(text), List.of(editions))) {
            words.add(text.substring(each.span().start(), each.span().end()));
        }
        return words;
    }

    private static Edition england(int year) {
        return new Edition(Nation.ENGLAND, year);
    }

    @ParameterizedTest
    @CsvSource({
        "LSCB, ENGLAND, 2015, false",
        "LSCB, ENGLAND, 2018, true",
        "LSCBs, ENGLAND, 2023, true",
        "LSCB, WALES, 2024, false",
        "Local Safeguarding Children Boards, ENGLAND, 2018, true",
        "ACPC, ENGLAND, 2006, true",
        "child protection register, ENGLAND, 2006, false",
        "child protection register, ENGLAND, 2010, true",
        "child protection registers, SCOTLAND, 2021, false",
        "significant case review, SCOTLAND, 2015, false",
        "significant case review, SCOTLAND, 2021, true",
        "child practice reviews, WALES, 2024, true",
        "clinical commissioning groups, ENGLAND, 2018, false",
        "clinical commissioning groups, ENGLAND, 2023, true",
        "toxic trio, ENGLAND, 2018, false",
        "Toxic Trio, ENGLAND, 2023, true",
        "disguised  compliance, ENGLAND, 2023, true",
        "risk-taking behaviours, ENGLAND, 2023, true",
        "promiscuous, ENGLAND, 2015, false",
        "promiscuous, ENGLAND, 2018, true",
        "domestic violence, ENGLAND, 2023, true",
        "shaken baby syndrome, ENGLAND, 2023, true",
        "absconded, ENGLAND, 2023, true"
    })
    void a_term_is_right_for_its_time(String term, Nation nation, int year, boolean wrong) {
        assertThat(found("The " + term + " again.", new Edition(nation, year)))
                .isEqualTo(wrong ? List.of(term) : List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"committed suicide", "honour-based violence", "Barnardo", "sexually harmful behaviours"})
    void some_are_wrong_whenever_they_were_written(String term) {
        assertThat(found("They said " + term + ".")).containsExactly(term);
        assertThat(found("They said " + term + ".", england(2006))).containsExactly(term);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LSCB", "toxic trio", "domestic violence", "victim", "serious case review"})
    void the_others_are_not_found_where_the_guidance_is_not_known(String term) {
        assertThat(found("They said " + term + ".")).isEmpty();
    }

    @Test
    void a_text_under_two_guidances_is_held_to_what_both_say() {
        assertThat(found("the LSCB", england(2015), england(2018))).isEmpty();
        assertThat(found("the LSCB", england(2018), england(2023))).containsExactly("LSCB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the \"toxic trio\"",
                "the \u201ctoxic trio\u201d",
                "the \u2018toxic trio\u2019",
                "the 'toxic trio'",
                "victim support",
                "victim-blaming",
                "so-called honour-based violence",
                "the Domestic Violence Disclosure Scheme",
                "absconded from custody",
                "a toxic triode",
                "Barnardo's",
                "Barnardo\u2019s",
                "placed",
                "contacted",
                "contact with agencies",
                "revictimised"
            })
    void quotations_names_and_parts_of_words_are_left_alone(String text) {
        assertThat(found("It was " + text + " there", england(2023))).isEmpty();
    }

    @Test
    void every_term_says_what_to_write_and_who_asks_for_it() {
        assertThat(TerminologyLint.standard().known()).allSatisfy(term -> {
            assertThat(term.preferred()).isNotBlank();
            assertThat(term.reason()).isNotBlank();
            assertThat(term.source()).isNotBlank();
            assertThat(term.since().isEmpty()).isEqualTo(term.isWrongAlways());
            assertThat(found(term.preferred())).isEmpty();
        });
    }
}
