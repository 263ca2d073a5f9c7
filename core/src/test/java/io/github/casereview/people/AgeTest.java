package io.github.casereview.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.uncertain.Absence;
import io.github.casereview.uncertain.Agreement;
import io.github.casereview.uncertain.SizeOrder;
import io.github.casereview.uncertain.quantity.Bound;
import org.junit.jupiter.api.Test;

class AgeTest {
    @Test
    void an_age_keeps_the_unit_it_was_given_in() {
        assertThat(Age.weeks(6).getValue()).contains("P6W");
        assertThat(Age.months(11).getValue()).contains("P11M");
        assertThat(Age.years(17).withAt("order").getAt()).contains("order");
    }

    @Test
    void seventeen_is_seventeen_until_the_eighteenth_birthday() {
        assertThat(Age.years(17).order(Age.months(17 * 12 + 11))).isEqualTo(SizeOrder.CANNOT_TELL);
        assertThat(Age.years(17).order(Age.years(18))).isEqualTo(SizeOrder.LESS);
        assertThat(Age.years(17).order(Age.months(18 * 12))).isEqualTo(SizeOrder.LESS);
        assertThat(Age.years(17).order(Age.years(17))).isEqualTo(SizeOrder.CANNOT_TELL);
    }

    @Test
    void weeks_and_months_are_compared_in_their_outer_bounds() {
        assertThat(Age.weeks(6).order(Age.months(1))).isEqualTo(SizeOrder.CANNOT_TELL);
        assertThat(Age.weeks(6).order(Age.months(3))).isEqualTo(SizeOrder.LESS);
    }

    @Test
    void bounds_and_ranges_reach_to_the_next_birthday() {
        Age under_one = Age.years(1).withBound(Bound.LESS_THAN);
        assertThat(under_one.order(Age.months(12))).isEqualTo(SizeOrder.LESS);
        Age three_to_five = Age.years(3).withUpTo("P5Y");
        assertThat(three_to_five.order(Age.months(71))).isEqualTo(SizeOrder.CANNOT_TELL);
        assertThat(three_to_five.order(Age.years(6))).isEqualTo(SizeOrder.LESS);
        assertThat(Age.years(3).withBound(Bound.AT_MOST).order(Age.years(4))).isEqualTo(SizeOrder.LESS);
        assertThat(Age.years(3).withBound(Bound.AT_LEAST).order(Age.years(2))).isEqualTo(SizeOrder.MORE);
        assertThat(Age.years(3).withBound(Bound.ABOUT).order(Age.years(5))).isEqualTo(SizeOrder.LESS);
    }

    @Test
    void tellings_of_the_age_at_one_moment_are_compared() {
        assertThat(Age.years(17).agreement(Age.years(17))).isEqualTo(Agreement.SAME);
        assertThat(Age.years(17).agreement(Age.years(16))).isEqualTo(Agreement.CONFLICT);
        assertThat(Age.years(17).agreement(Age.months(210))).isEqualTo(Agreement.DIFFERS_IN_PRECISION);
        assertThat(Age.years(17).withAt("order").agreement(Age.years(16))).isEqualTo(Agreement.CANNOT_TELL);
    }

    @Test
    void a_word_is_no_number() {
        assertThat(Age.of(Age.LifeStage.BABY).span()).isEmpty();
        assertThat(Age.of(Age.LifeStage.BABY).agreement(Age.of(Age.LifeStage.BABY)))
                .isEqualTo(Agreement.SAME);
        assertThat(Age.of(Age.LifeStage.BABY).agreement(Age.of(Age.LifeStage.CHILD)))
                .isEqualTo(Agreement.CANNOT_TELL);
        assertThat(Age.builder().absent(Absence.NOT_STATED).build().order(Age.years(1)))
                .isEqualTo(SizeOrder.CANNOT_TELL);
    }

    @Test
    void before_birth_and_after_it_are_not_compared() {
        Age unborn = Age.weeks(20).withBasis(Age.Basis.GESTATION);
        assertThat(unborn.order(Age.weeks(6))).isEqualTo(SizeOrder.CANNOT_TELL);
        assertThat(unborn.order(Age.weeks(30).withBasis(Age.Basis.GESTATION))).isEqualTo(SizeOrder.LESS);
    }
}
