package io.github.casereview.validation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.uncertain.date.UncertainDate;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLimitTest {
    private static final WorkingCalendar ENGLAND = WorkingCalendar.of(BankHolidays.ENGLAND_AND_WALES);
    private static final TimeLimit FIVE = TimeLimit.workingDays(5, ENGLAND);

    @ParameterizedTest
    @CsvSource({
        "2019-06-03, 2019-06-10",
        "2019-06-07, 2019-06-14",
        "2019-06-08, 2019-06-14",
        "2019-12-20, 2019-12-31",
        "2030-12-20, 2030-12-31",
        "2022-09-15, 2022-09-23",
        "2030-12-31, ",
        "1998-12-20, "
    })
    void gives_the_last_day_of_five_working_days(LocalDate start, LocalDate last) {
        assertThat(FIVE.lastDay(start)).isEqualTo(Optional.ofNullable(last));
    }

    @Test
    void counts_the_first_day_where_the_rule_says_so() {
        LocalDate monday = LocalDate.of(2019, 6, 3);
        assertThat(FIVE.countingTheFirstDay().lastDay(monday)).contains(LocalDate.of(2019, 6, 7));
        assertThat(TimeLimit.days(14).countingTheFirstDay().lastDay(monday)).contains(LocalDate.of(2019, 6, 16));
    }

    @Test
    void counts_days_and_months_too_and_working_days_by_a_calendar() {
        assertThat(TimeLimit.workingDays(1, ENGLAND).lastDay(LocalDate.of(2019, 6, 7)))
                .contains(LocalDate.of(2019, 6, 10));
        assertThat(TimeLimit.days(14).lastDay(LocalDate.of(1990, 12, 25))).contains(LocalDate.of(1991, 1, 8));
        assertThat(TimeLimit.months(1).lastDay(LocalDate.of(2015, 1, 31))).contains(LocalDate.of(2015, 2, 28));
        TimeLimit counted = TimeLimit.months(1).countingTheFirstDay();
        assertThat(counted.lastDay(LocalDate.of(2021, 3, 1))).contains(LocalDate.of(2021, 3, 31));
        assertThat(counted.lastDay(LocalDate.of(2021, 5, 1))).contains(LocalDate.of(2021, 5, 31));
        assertThat(counted.lastDay(LocalDate.of(2021, 5, 15))).contains(LocalDate.of(2021, 6, 14));
    }

    @Test
    void a_holiday_of_any_nation_counts_in_the_calendar_of_the_whole_kingdom() {
        LocalDate patrick = LocalDate.of(2020, 3, 17);
        assertThat(WorkingCalendar.ofTheWholeKingdom().isWorkingDay(patrick)).contains(false);
        assertThat(ENGLAND.isWorkingDay(patrick)).contains(true);
    }

    @ParameterizedTest
    @CsvSource({"2019-06-03, 1", "2019-06-04, 0", "2019-06-05, 0"})
    void no_working_day_lies_between_a_day_and_itself_or_an_earlier_one(LocalDate from, int days) {
        assertThat(ENGLAND.between(from, LocalDate.of(2019, 6, 4))).hasValue(days);
    }

    @Test
    void some_statutes_leave_out_further_days() {
        LocalDate eve = LocalDate.of(2019, 12, 24);
        WorkingCalendar wales = ENGLAND.without(MonthDay.of(12, 24));
        assertThat(wales.isWorkingDay(eve)).contains(false);
        assertThat(wales.between(LocalDate.of(2019, 12, 20), LocalDate.of(2019, 12, 27)))
                .hasValue(2);
        assertThat(ENGLAND.isWorkingDay(eve)).contains(true);
    }

    @Test
    void cannot_tell_beyond_the_years_that_are_known() {
        assertThat(ENGLAND.isWorkingDay(LocalDate.of(2031, 1, 6))).isEmpty();
        assertThat(ENGLAND.between(LocalDate.of(2030, 12, 30), LocalDate.of(2031, 1, 6)))
                .isEmpty();
        assertThat(FIVE.within(date("2030-12-30"), date("2031-02"))).isEqualTo(Kept.CANNOT_TELL);
    }

    @Test
    void counting_days_agrees_with_walking_through_them() {
        for (LocalDate day = LocalDate.of(2021, 12, 1); day.getYear() < 2023; day = day.plusDays(1)) {
            LocalDate last = ENGLAND.after(day, 15).orElseThrow();
            assertThat(ENGLAND.between(day, last)).hasValue(15);
            assertThat(ENGLAND.between(day, last.minusDays(1))).hasValue(14);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2019-06-03, 2019-06-10, KEPT",
        "2019-06-03, 2019-06-11, BROKEN",
        "2019-06, 2019-06-11, CANNOT_TELL",
        "2019-06-03, 2019-06, CANNOT_TELL",
        "2019-06-03, 2019-07, BROKEN",
        "2019-05, 2019-07, BROKEN",
        "2019-06-03, 2019-06-11?, CANNOT_TELL",
        "2019-06-03?, 2019-06-11, CANNOT_TELL",
        "2019-06-03, 2019-06-10?, CANNOT_TELL",
        "2019-06-03?, 2019-06-10, CANNOT_TELL"
    })
    void says_broken_only_where_every_day_breaks_it(String start, String done, Kept kept) {
        assertThat(FIVE.within(date(start), date(done))).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-06-03, 2019-06-10, KEPT",
        "2019-06-03, 2019-06-07, BROKEN",
        "2019-06, 2019-06-07, CANNOT_TELL",
        "2019-06-03, 2019-05, BROKEN",
        "2019-05, 2019-07, KEPT",
        "2019-06-03, 2019-06, CANNOT_TELL",
        "2019-06-03?, 2019-06-07, CANNOT_TELL",
        "2019-06-03, 2019-06-07?, CANNOT_TELL",
        "2019-06-03?, 2019-06-10, CANNOT_TELL",
        "2019-06-03, 2019-06-10?, CANNOT_TELL"
    })
    void says_whether_notice_was_long_enough(String notice, String event, Kept kept) {
        assertThat(FIVE.ahead(date(notice), date(event))).isEqualTo(kept);
    }

    @Test
    void claims_nothing_where_one_of_the_dates_is_not_known() {
        DateBounds day = date("2019-06-03");
        DateBounds unknown = DateBounds.unknown();
        assertThat(Stream.of(
                        FIVE.within(day, unknown),
                        FIVE.within(unknown, day),
                        FIVE.ahead(day, unknown),
                        FIVE.ahead(unknown, day)))
                .containsOnly(Kept.CANNOT_TELL);
    }

    @ParameterizedTest
    @CsvSource({"2019-06-03?, 2019-06-14", "2019-06-03, 2019-06-14?"})
    void a_date_in_doubt_leaves_every_distance_open(String from, String to) {
        Distance open = FIVE.days(date(from), date(to));
        assertThat(open).isEqualTo(new Distance(0, OptionalInt.empty()));
        assertThat(open.isExact()).isFalse();
        assertThat(open.text()).isEqualTo("at least 0");
    }

    @Test
    void what_came_before_is_no_day_after() {
        DateBounds monday = date("2019-06-03");
        Distance none = new Distance(0, OptionalInt.of(0));
        assertThat(TimeLimit.days(3).days(monday, date("2019-05-20"))).isEqualTo(none);
        assertThat(FIVE.days(monday, date("2019-05-20"))).isEqualTo(none);
        assertThat(FIVE.days(monday, monday)).isEqualTo(none);
    }

    @Test
    void a_weekend_holds_no_working_day() {
        LocalDate friday = LocalDate.of(2019, 6, 7);
        assertThat(ENGLAND.between(friday, friday.plusDays(2))).hasValue(0);
        assertThat(ENGLAND.between(friday.plusDays(1), friday.plusDays(3))).hasValue(1);
        assertThat(ENGLAND.isWorkingDay(friday)).contains(true);
        assertThat(ENGLAND.isWorkingDay(friday.plusDays(1))).contains(false);
        assertThat(ENGLAND.after(friday.plusDays(1), 0)).contains(friday.plusDays(1));
    }

    @Test
    void days_left_out_are_left_out_of_the_first_and_the_last_year_too() {
        WorkingCalendar wales = ENGLAND.without(MonthDay.of(12, 24));
        assertThat(wales.isWorkingDay(LocalDate.of(1999, 12, 24))).contains(false);
        assertThat(wales.isWorkingDay(LocalDate.of(2030, 12, 24))).contains(false);
        assertThat(wales.between(LocalDate.of(2022, 12, 23), LocalDate.of(2022, 12, 24)))
                .hasValue(0);
    }

    @Test
    void distances_are_as_imprecise_as_the_dates() {
        assertThat(FIVE.days(date("2019-06-03"), date("2019-06-14"))).isEqualTo(new Distance(9, OptionalInt.of(9)));
        assertThat(FIVE.days(date("2019-06-03"), date("2019-07"))).isEqualTo(new Distance(20, OptionalInt.of(42)));
        assertThat(FIVE.days(date("2019-06-03"), DateBounds.unknown())).isEqualTo(new Distance(0, OptionalInt.empty()));
        assertThat(TimeLimit.days(3)
                        .days(date("2019-06-03"), date("2019-06-14"))
                        .text())
                .isEqualTo("11");
        assertThat(FIVE.days(date("2019-06-03"), date("2019-07")).text()).isEqualTo("at least 20");
    }

    @Test
    void working_days_need_a_calendar() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeLimit(5, TimeLimit.Unit.WORKING_DAY, Optional.empty(), false));
    }

    private static DateBounds date(String edtf) {
        return UncertainDate.parse(edtf).bounds();
    }
}
