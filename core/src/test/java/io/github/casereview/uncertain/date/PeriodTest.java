package io.github.casereview.uncertain.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.uncertain.Agreement;
import io.github.casereview.uncertain.TimeOrder;
import io.github.casereview.uncertain.quantity.LengthOfTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2013-01, 2015-02, 2014, SAME",
        "2013-01, 2015-02, 2015-03, BEFORE",
        "2013-01, 2015-02, 2012, AFTER",
        "2013-01, 2015-02, 2015-02, CANNOT_TELL",
        "2013-01, 2015-02, 2013-01-31, SAME",
        "2013-01, 2015-02, 2013-01-30, CANNOT_TELL",
        "2013?, 2015-02, 2020, CANNOT_TELL",
    })
    void a_date_is_certainly_inside_or_outside_or_it_cannot_be_told(
            String start, String end, String date, TimeOrder expected) {
        assertThat(between(start, end).order(UncertainDate.parse(date))).isEqualTo(expected);
    }

    @Test
    void a_period_that_had_not_ended_may_go_on_for_ever() {
        UncertainPeriod since = UncertainPeriod.since(UncertainDate.parse("2012-12"));
        assertThat(since.order(UncertainDate.parse("2012"))).isEqualTo(TimeOrder.CANNOT_TELL);
        assertThat(since.order(UncertainDate.parse("2011"))).isEqualTo(TimeOrder.AFTER);
        assertThat(since.order(UncertainDate.parse("2013"))).isEqualTo(TimeOrder.CANNOT_TELL);
    }

    @Test
    void a_period_told_by_its_end_is_over_after_it() {
        UncertainPeriod until = UncertainPeriod.until(UncertainDate.parse("2020-03"));
        assertThat(until.order(UncertainDate.parse("2020-04"))).isEqualTo(TimeOrder.BEFORE);
        assertThat(until.order(UncertainDate.parse("2019"))).isEqualTo(TimeOrder.CANNOT_TELL);
    }

    @Test
    void touching_is_not_overlapping() {
        UncertainPeriod first = between("2015-02-06", "2015-02-08");
        UncertainPeriod second = between("2015-02-08", "2015-02-10");
        assertThat(first.order(second)).isEqualTo(TimeOrder.BEFORE);
        assertThat(second.order(first)).isEqualTo(TimeOrder.AFTER);
        assertThat(first.overlaps(second)).isFalse();
    }

    @Test
    void periods_overlap_only_where_they_certainly_share_time() {
        assertThat(between("2015-02-06", "2015-02-09").overlaps(between("2015-02-08", "2015-02-10")))
                .isTrue();
        assertThat(between("2013", "2015").overlaps(between("2014-02", "2014-05")))
                .isTrue();
        assertThat(between("2013", "2014").order(between("2014", "2015"))).isEqualTo(TimeOrder.CANNOT_TELL);
        assertThat(between("2013", "2014").overlaps(between("2014", "2015"))).isFalse();
    }

    @Test
    void one_day_against_the_same_day_cannot_be_told() {
        UncertainPeriod day = between("2015-02-06", "2015-02-06");
        assertThat(day.order(day)).isEqualTo(TimeOrder.CANNOT_TELL);
    }

    @Test
    void an_open_period_overlaps_one_that_surrounds_its_start() {
        UncertainPeriod open = UncertainPeriod.since(UncertainDate.parse("2014-06"));
        assertThat(open.overlaps(between("2013", "2015"))).isTrue();
        assertThat(open.overlaps(between("2015", "2016"))).isFalse();
        assertThat(open.order(between("2015", "2016"))).isEqualTo(TimeOrder.CANNOT_TELL);
    }

    @Test
    void a_period_is_reversed_only_where_it_certainly_is() {
        assertThat(between("2016", "2015").startsAfterItEnds()).isTrue();
        assertThat(between("2015", "2015").startsAfterItEnds()).isFalse();
        assertThat(between("2016?", "2015").startsAfterItEnds()).isFalse();
        assertThat(between("2016", "2015").order(UncertainDate.parse("2020"))).isEqualTo(TimeOrder.CANNOT_TELL);
    }

    @Test
    void a_moment_at_which_it_held_lies_between_its_ends() {
        PeriodBounds bounds = UncertainPeriod.at(UncertainDate.parse("2014-12")).bounds();
        assertThat(bounds.start()).isEqualTo(UncertainDate.parse("[..2014-12]").bounds());
        assertThat(bounds.end()).isEqualTo(UncertainDate.parse("[2014-12..]").bounds());
    }

    @Test
    void a_length_gives_the_end_that_is_not_told() {
        UncertainPeriod eight =
                UncertainPeriod.from(UncertainDate.parse("2015-04-01")).withLength(LengthOfTime.of("P8D"));
        assertThat(eight.bounds().end())
                .isEqualTo(UncertainDate.parse("[2015-04-08..2015-04-09]").bounds());
        UncertainPeriod half =
                UncertainPeriod.until(UncertainDate.parse("2015-04-01")).withLength(LengthOfTime.of("P6M"));
        assertThat(half.bounds().start())
                .isEqualTo(UncertainDate.parse("[2014-10-01..2014-10-02]").bounds());
    }

    @Test
    void a_length_does_not_end_what_had_not_ended() {
        UncertainPeriod so_far =
                UncertainPeriod.since(UncertainDate.parse("2015-04-01")).withLength(LengthOfTime.of("P8D"));
        assertThat(so_far.bounds().end().isUnknown()).isTrue();
    }

    @Test
    void tellings_of_one_period_are_compared_in_what_both_tell() {
        assertThat(between("2013", "2015").agreement(between("2013-01", "2015-02")))
                .isEqualTo(Agreement.DIFFERS_IN_PRECISION);
        assertThat(between("2013", "2015").agreement(between("2013-11", "2016-01")))
                .isEqualTo(Agreement.CONFLICT);
        assertThat(between("2013", "2015").agreement(between("2013", "2015"))).isEqualTo(Agreement.SAME);
        assertThat(UncertainPeriod.from(UncertainDate.parse("2013"))
                        .agreement(UncertainPeriod.until(UncertainDate.parse("2015"))))
                .isEqualTo(Agreement.CANNOT_TELL);
    }

    @Test
    void an_open_end_is_not_compared() {
        UncertainPeriod open = UncertainPeriod.since(UncertainDate.parse("2012-12"));
        assertThat(open.agreement(open)).isEqualTo(Agreement.SAME);
        assertThat(open.agreement(between("2012-12", "2014"))).isEqualTo(Agreement.SAME);
    }

    @Test
    void a_bound_on_the_length_agrees_with_the_exact_length() {
        UncertainPeriod exact = UncertainPeriod.lasting(LengthOfTime.of("PT42H45M"));
        UncertainPeriod over = UncertainPeriod.lasting(LengthOfTime.moreThan("PT42H"));
        assertThat(exact.agreement(over)).isEqualTo(Agreement.DIFFERS_IN_PRECISION);
    }

    @Test
    void a_state_seen_in_a_year_agrees_with_the_month_in_it() {
        UncertainPeriod year = UncertainPeriod.at(UncertainDate.parse("2014"));
        UncertainPeriod month = UncertainPeriod.at(UncertainDate.parse("2014-12"));
        assertThat(year.agreement(month)).isEqualTo(Agreement.DIFFERS_IN_PRECISION);
        assertThat(month.agreement(UncertainPeriod.at(UncertainDate.parse("2012"))))
                .isEqualTo(Agreement.CANNOT_TELL);
        assertThat(month.agreement(UncertainPeriod.from(UncertainDate.parse("2014"))))
                .isEqualTo(Agreement.DIFFERS_IN_PRECISION);
        assertThat(month.agreement(between("2015", "2016"))).isEqualTo(Agreement.CONFLICT);
    }

    private static UncertainPeriod between(String start, String end) {
        return UncertainPeriod.between(UncertainDate.parse(start), UncertainDate.parse(end));
    }
}
