package io.github.casereview.validation.lint.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SlipsTest {
    @Test
    void two_letters_in_the_wrong_order_are_a_slip_in_words_of_four_letters_or_more() {
        assertThat(Slips.of(Set.of("road"))).containsExactlyInAnyOrder("orad", "raod", "roda");
        assertThat(Slips.of(Set.of("june"))).contains("jnue").doesNotContain("jun", "juneb");
        assertThat(Slips.of(Set.of("oct"))).isEmpty();
    }

    @Test
    void a_letter_missing_too_many_or_wrong_is_a_slip_in_words_of_six_letters_or_more() {
        Set<String> slips = Slips.of(Set.of("street"));
        assertThat(slips).contains("steet", "streeet", "strset", "tsreet", "astreet", "streetx", "stree", "treet");
        assertThat(Slips.of(Set.of("close"))).contains("clsoe").doesNotContain("clos", "closer");
    }

    @Test
    void the_words_themselves_and_what_is_made_of_them_are_none() {
        Set<String> slips = Slips.of(Set.of("street", "august", "college"));
        assertThat(slips).doesNotContain("street", "streets", "streetd", "college", "colleges");
    }

    @Test
    void a_scanner_takes_m_for_two_letters_and_l_and_i_for_each_other() {
        assertThat(Slips.scanned(Set.of("miss"))).containsExactlyInAnyOrder("rniss", "mlss");
        assertThat(Slips.scanned(Set.of("lad"))).containsExactly("iad");
        assertThat(Slips.of(Set.of("academy"))).contains("acaderny");
        assertThat(Slips.scanned(Set.of("lil", "lii"))).doesNotContain("lil", "lii");
    }
}
