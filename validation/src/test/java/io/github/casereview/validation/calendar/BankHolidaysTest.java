package io.github.casereview.validation.calendar;

import static io.github.casereview.validation.calendar.BankHolidays.ENGLAND_AND_WALES;
import static io.github.casereview.validation.calendar.BankHolidays.NORTHERN_IRELAND;
import static io.github.casereview.validation.calendar.BankHolidays.SCOTLAND;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compared with the lists that the government published for each year. */
class BankHolidaysTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLAND_AND_WALES | 1999 | 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28 12-31
            ENGLAND_AND_WALES | 2002 | 01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26
            ENGLAND_AND_WALES | 2011 | 01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27
            ENGLAND_AND_WALES | 2012 | 01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26
            ENGLAND_AND_WALES | 2019 | 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26
            ENGLAND_AND_WALES | 2020 | 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28
            ENGLAND_AND_WALES | 2021 | 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28
            ENGLAND_AND_WALES | 2022 | 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27
            ENGLAND_AND_WALES | 2023 | 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26
            SCOTLAND          | 2011 | 01-03 01-04 04-22 04-29 05-02 05-30 08-01 11-30 12-26 12-27
            SCOTLAND          | 2012 | 01-02 01-03 04-06 05-07 06-04 06-05 08-06 11-30 12-25 12-26
            SCOTLAND          | 2019 | 01-01 01-02 04-19 05-06 05-27 08-05 12-02 12-25 12-26
            SCOTLAND          | 2020 | 01-01 01-02 04-10 05-08 05-25 08-03 11-30 12-25 12-28
            SCOTLAND          | 2021 | 01-01 01-04 04-02 05-03 05-31 08-02 11-30 12-27 12-28
            SCOTLAND          | 2022 | 01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27
            SCOTLAND          | 2023 | 01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26
            NORTHERN_IRELAND  | 2012 | 01-02 03-19 04-06 04-09 05-07 06-04 06-05 07-12 08-27 12-25 12-26
            NORTHERN_IRELAND  | 2015 | 01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28
            NORTHERN_IRELAND  | 2019 | 01-01 03-18 04-19 04-22 05-06 05-27 07-12 08-26 12-25 12-26
            NORTHERN_IRELAND  | 2020 | 01-01 03-17 04-10 04-13 05-08 05-25 07-13 08-31 12-25 12-28
            """)
    void gives_the_published_days(BankHolidays part, int year, String days) {
        assertThat(part.in(year)).extracting(day -> day.toString().substring(5)).containsExactly(days.split(" "));
    }

    @Test
    void counts_differ_by_nation() {
        assertThat(ENGLAND_AND_WALES.in(2019)).hasSize(8);
        assertThat(SCOTLAND.in(2019)).hasSize(9);
        assertThat(NORTHERN_IRELAND.in(2019)).hasSize(10);
    }

    @Test
    void st_andrews_day_is_a_holiday_since_2007() {
        assertThat(SCOTLAND.days()).doesNotContain(LocalDate.of(2006, 11, 30)).contains(LocalDate.of(2007, 11, 30));
    }

    @Test
    void a_day_of_one_nation_is_none_of_another() {
        LocalDate cup = LocalDate.of(2026, 6, 15);
        assertThat(SCOTLAND.days()).contains(cup);
        assertThat(ENGLAND_AND_WALES.days()).doesNotContain(cup);
    }

    @Test
    void the_eve_of_2000_was_a_holiday_everywhere() {
        assertThat(BankHolidays.values()).allMatch(part -> part.in(1999).contains(LocalDate.of(1999, 12, 31)));
    }

    @Test
    void no_holiday_falls_on_a_weekend() {
        for (BankHolidays part : BankHolidays.values()) {
            assertThat(part.days()).noneMatch(day -> day.getDayOfWeek().getValue() > 5);
        }
    }

    @Test
    void years_outside_the_span_are_not_known() {
        assertThat(IntStream.of(1998, 1999, 2030, 2031)
                        .mapToObj(year -> BankHolidays.areKnown(LocalDate.of(year, 6, 1))))
                .containsExactly(false, true, true, false);
        assertThat(SCOTLAND.in(1998)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1609-04-19", "1700-04-11", "1818-03-22", "1900-04-15", "1943-04-25", "1954-04-18", "1981-04-19",
        "2000-04-23", "2008-03-23", "2011-04-24", "2018-04-01", "2024-03-31", "2038-04-25", "2049-04-18",
        "2076-04-19", "2100-03-28", "2200-04-06", "2299-04-16", "3000-04-13", "4200-04-20"
    })
    void finds_easter(LocalDate sunday) {
        assertThat(Easter.sunday(sunday.getYear())).isEqualTo(sunday);
    }
}
