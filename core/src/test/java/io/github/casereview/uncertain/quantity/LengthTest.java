package io.github.casereview.uncertain.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.casereview.uncertain.Absence;
import io.github.casereview.uncertain.Agreement;
import io.github.casereview.uncertain.SizeOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthTest {
    @ParameterizedTest
    @CsvSource({
        "PT42H45M, PT42H, MORE",
        "PT60M, PT1H, SAME",
        "P1Y, P12M, SAME",
        "P2W, P14D, SAME",
        "P1M, P30D, CANNOT_TELL",
        "P1M, P32D, LESS",
        "P1M, P27D, MORE",
        "P6M, P180D, CANNOT_TELL",
        "P2D, PT48H, CANNOT_TELL",
        "P2D, PT42H45M, CANNOT_TELL",
        "P2D, PT12H, MORE",
        "P1M, PT1000H, LESS",
        "P0D, P1D, LESS",
    })
    void clock_and_calendar_meet_in_their_outer_bounds_only(String one, String other, SizeOrder expected) {
        assertThat(LengthOfTime.of(one).order(LengthOfTime.of(other))).isEqualTo(expected);
        assertThat(LengthOfTime.of(other).order(LengthOfTime.of(one))).isEqualTo(expected.reversed());
    }

    @Test
    void more_than_a_length_is_longer_than_it() {
        assertThat(LengthOfTime.moreThan("PT42H").order(LengthOfTime.of("PT42H")))
                .isEqualTo(SizeOrder.MORE);
        assertThat(LengthOfTime.atLeast("P6Y").order(LengthOfTime.of("P6Y"))).isEqualTo(SizeOrder.CANNOT_TELL);
        assertThat(LengthOfTime.lessThan("P6Y").order(LengthOfTime.of("P6Y"))).isEqualTo(SizeOrder.LESS);
        assertThat(LengthOfTime.atMost("P6Y").order(LengthOfTime.of("P7Y"))).isEqualTo(SizeOrder.LESS);
        assertThat(LengthOfTime.between("P2M", "P3M").order(LengthOfTime.of("P4M")))
                .isEqualTo(SizeOrder.LESS);
    }

    @Test
    void about_reaches_one_unit_of_the_last_digit_that_counts() {
        assertRange(LengthOfTime.about("P1Y"), "P0Y", "P2Y");
        assertRange(LengthOfTime.about("PT30M"), "PT20M", "PT40M");
        assertRange(LengthOfTime.about("PT1H30M"), "PT1H20M", "PT1H40M");
        assertRange(LengthOfTime.about("P18M"), "P17M", "P19M");
    }

    @Test
    void a_bound_and_an_exact_length_inside_it_differ_in_precision() {
        assertThat(LengthOfTime.moreThan("PT42H").agreement(LengthOfTime.of("PT42H45M")))
                .isEqualTo(Agreement.DIFFERS_IN_PRECISION);
        assertThat(LengthOfTime.moreThan("PT42H").agreement(LengthOfTime.of("PT40H")))
                .isEqualTo(Agreement.CONFLICT);
        assertThat(LengthOfTime.of("P10Y").agreement(LengthOfTime.of("P10Y"))).isEqualTo(Agreement.SAME);
        assertThat(LengthOfTime.of("P2W").agreement(LengthOfTime.of("P14D"))).isEqualTo(Agreement.SAME);
    }

    @Test
    void two_nights_are_one_to_three_days() {
        LengthOfTime nights = LengthOfTime.of(2, TimeUnit.NIGHT);
        assertThat(nights.getValue()).contains("P2D");
        assertThat(nights.getUnit()).contains(TimeUnit.NIGHT);
        assertThat(nights.agreement(LengthOfTime.of("PT42H45M"))).isEqualTo(Agreement.DIFFERS_IN_PRECISION);
        assertThat(nights.agreement(LengthOfTime.of("P5D"))).isEqualTo(Agreement.CONFLICT);
    }

    @Test
    void units_that_no_calendar_fixes_are_wide() {
        assertRange(LengthOfTime.of(1, TimeUnit.WEEKEND), "P0D", "P13D");
        assertRange(LengthOfTime.of(10, TimeUnit.WORKING_DAY), "P10D", "P27D");
        assertRange(LengthOfTime.of(1, TimeUnit.SCHOOL_TERM), "P1M", "P5M");
        assertThat(LengthOfTime.of(10, TimeUnit.MINUTE)).isEqualTo(LengthOfTime.of("PT10M"));
        assertThatThrownBy(() -> LengthOfTime.of(-1, TimeUnit.DAY)).hasMessage("number: must be 0 to 999999");
    }

    @Test
    void a_vague_word_never_becomes_a_number() {
        LengthOfTime few = LengthOfTime.of(Vague.FEW, TimeUnit.MONTH);
        assertThat(few.least()).contains(LengthOfTime.of("P2M"));
        assertThat(few.most()).isEmpty();
        assertThat(LengthOfTime.of(Vague.NUMBER_OF, TimeUnit.WEEK).order(LengthOfTime.of("P1W")))
                .isEqualTo(SizeOrder.CANNOT_TELL);
        assertThat(few.agreement(LengthOfTime.of(Vague.SEVERAL, TimeUnit.MONTH)))
                .isEqualTo(Agreement.DIFFERS_IN_PRECISION);
        assertThat(few.agreement(few)).isEqualTo(Agreement.SAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "PT", "P1", "10 days", "P1DT2H", "P1.5D", "-P1D", "P1234567D", "p1d", "P1D "})
    void text_that_is_no_length_is_refused_and_not_repeated(String text) {
        assertThatThrownBy(() -> LengthOfTime.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value: not a length by the clock or by the calendar in ISO 8601");
        LengthOfTime broken = LengthOfTime.builder().value(text).build();
        assertThat(broken.least()).isEmpty();
        assertThat(broken.order(LengthOfTime.of("P1D"))).isEqualTo(SizeOrder.CANNOT_TELL);
        assertThat(broken.inCompletedUnits()).isEqualTo(broken);
    }

    @Test
    void a_range_that_ends_before_it_starts_tells_nothing() {
        assertThat(LengthOfTime.between("P3M", "P2M").least()).isEmpty();
        assertThat(LengthOfTime.absent(Absence.NOT_STATED).agreement(LengthOfTime.of("P1D")))
                .isEqualTo(Agreement.CANNOT_TELL);
    }

    private static void assertRange(LengthOfTime length, String least, String most) {
        assertThat(length.least()).contains(LengthOfTime.of(least));
        assertThat(length.most()).contains(LengthOfTime.of(most));
    }
}
