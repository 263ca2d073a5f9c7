package io.github.casereview.uncertain.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.uncertain.Absence;
import io.github.casereview.uncertain.Agreement;
import io.github.casereview.uncertain.TimeOrder;
import io.github.casereview.uncertain.quantity.LengthOfTime;
import io.github.casereview.uncertain.quantity.TimeUnit;
import io.github.casereview.uncertain.quantity.Vague;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateOrderTest {
    @ParameterizedTest
    @CsvSource({
        "2014-11, 2015, BEFORE",
        "2015-05, 2015-06, BEFORE",
        "2016, 2015-12-31, AFTER",
        "2015-04-01, 2015-04-01, SAME",
        "2015-04, 2015-04, CANNOT_TELL",
        "2015, 2015-06, CANNOT_TELL",
        "2018-22, 2018-23, CANNOT_TELL",
        "2018-21, 2018-23, BEFORE",
        "[..2020-03], 2020-04, BEFORE",
        "[..2020-03], 2019, CANNOT_TELL",
        "[2015-05..], 2015-04, AFTER",
        "2014~, 2015, CANNOT_TELL",
        "2013~, 2015, BEFORE",
        "2010?, 2015, CANNOT_TELL",
        "2010%, 2015, CANNOT_TELL",
        "2015-04-01?, 2015-04-01?, CANNOT_TELL",
        "2015-04-01~, 2015-04-01, CANNOT_TELL",
    })
    void only_what_is_certain_is_answered(String one, String other, TimeOrder expected) {
        assertThat(UncertainDate.parse(one).order(UncertainDate.parse(other))).isEqualTo(expected);
        assertThat(UncertainDate.parse(other).order(UncertainDate.parse(one))).isEqualTo(expected.reversed());
    }

    @Test
    void early_in_a_year_is_after_the_year_before_and_undecided_within_it() {
        UncertainDate plan = UncertainDate.early(2015);
        assertThat(plan.order(UncertainDate.parse("2014-11"))).isEqualTo(TimeOrder.AFTER);
        assertThat(plan.order(UncertainDate.parse("2015-05"))).isEqualTo(TimeOrder.CANNOT_TELL);
        assertThat(plan.order(UncertainDate.parse("2015-07"))).isEqualTo(TimeOrder.BEFORE);
    }

    @Test
    void early_and_mid_never_exclude_each_other() {
        assertThat(UncertainDate.early(2015).order(UncertainDate.mid(2015))).isEqualTo(TimeOrder.CANNOT_TELL);
        assertThat(UncertainDate.mid(2015).order(UncertainDate.late(2015))).isEqualTo(TimeOrder.CANNOT_TELL);
        assertThat(UncertainDate.early(2015).order(UncertainDate.late(2015))).isEqualTo(TimeOrder.BEFORE);
    }

    @ParameterizedTest
    @CsvSource({
        "2015, 2015, SAME",
        "2014, 2014-12, DIFFERS_IN_PRECISION",
        "2015, [2015-01-01..2015-12-31], SAME",
        "2015~, 2016, DIFFERS_IN_PRECISION",
        "2015, 2016, CONFLICT",
        "2015?, 2016, CANNOT_TELL",
        "2015?, 2015, DIFFERS_IN_PRECISION",
        "2015?, 2015?, SAME",
        "[..2013], 2015, CONFLICT",
        "[..2016], 2015, DIFFERS_IN_PRECISION",
    })
    void two_tellings_of_a_date_conflict_only_where_no_day_fits_both(String one, String other, Agreement expected) {
        assertThat(UncertainDate.parse(one).agreement(UncertainDate.parse(other)))
                .isEqualTo(expected);
        assertThat(UncertainDate.parse(other).agreement(UncertainDate.parse(one)))
                .isEqualTo(expected);
    }

    @Test
    void a_year_and_its_early_part_differ_in_precision() {
        assertThat(UncertainDate.parse("2015").agreement(UncertainDate.early(2015)))
                .isEqualTo(Agreement.DIFFERS_IN_PRECISION);
    }

    @Test
    void what_is_not_told_is_not_compared() {
        UncertainDate withheld = UncertainDate.absent(Absence.WITHHELD);
        assertThat(withheld.agreement(withheld)).isEqualTo(Agreement.CANNOT_TELL);
        assertThat(withheld.agreement(UncertainDate.parse("2015"))).isEqualTo(Agreement.CANNOT_TELL);
    }

    @Test
    void the_same_place_in_time_is_the_same_without_a_calendar() {
        UncertainDate soon = UncertainDate.after("order", LengthOfTime.of(Vague.FEW, TimeUnit.MONTH));
        assertThat(soon.agreement(soon.withAsWritten("a few months later"))).isEqualTo(Agreement.SAME);
        assertThat(soon.agreement(UncertainDate.after("order"))).isEqualTo(Agreement.CANNOT_TELL);
    }
}
