package io.github.casereview.uncertain.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.casereview.uncertain.Absence;
import io.github.casereview.uncertain.TimeOrder;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateBoundsTest {
    @ParameterizedTest
    @CsvSource({
        "2015, 2015-01-01, 2015-12-31",
        "2015-02, 2015-02-01, 2015-02-28",
        "2016-02, 2016-02-01, 2016-02-29",
        "2015-04-01, 2015-04-01, 2015-04-01",
        "200X, 2000-01-01, 2009-12-31",
        "2018-21, 2018-03-01, 2018-06-21",
        "2018-22, 2018-06-01, 2018-09-23",
        "2018-23, 2018-09-01, 2018-12-21",
        "2018-24, 2017-12-01, 2019-03-20",
        "[2013..2015], 2013-01-01, 2015-12-31",
        "[2013-11..2016-01], 2013-11-01, 2016-01-31",
        "[2015-06..2015], 2015-06-01, 2015-12-31",
        "[..2020-03], , 2020-03-31",
        "[2015-05..], 2015-05-01, ",
    })
    void a_date_lies_between_its_first_and_its_last_day(String edtf, LocalDate earliest, LocalDate latest) {
        assertBounds(UncertainDate.parse(edtf), earliest, latest);
    }

    @ParameterizedTest
    @CsvSource({
        "2015, early, 2015-01-01, 2015-06-30",
        "2015, mid, 2015-04-01, 2015-09-30",
        "2015, late, 2015-07-01, 2015-12-31",
        "2015-02, early, 2015-02-01, 2015-02-15",
        "2015-02, mid, 2015-02-08, 2015-02-23",
        "2015-02, late, 2015-02-16, 2015-02-28",
        "2014, financial-year, 2014-04-01, 2015-03-31",
        "2014, academic-year, 2014-08-01, 2015-08-31",
        "2014, split-year, 2014-01-01, 2015-12-31",
        "[2013..2015], late, 2013-07-01, 2015-12-31",
        "2018-23, early, 2018-09-01, 2018-12-21",
    })
    void a_qualifier_names_a_part_of_it(String edtf, String code, LocalDate earliest, LocalDate latest) {
        assertBounds(qualified(edtf, code), earliest, latest);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-04-01~, 2015-03-31, 2015-04-02",
        "2015-02~, 2015-01-01, 2015-03-31",
        "2015~, 2014-01-01, 2016-12-31",
        "2018-23~, 2018-06-01, 2019-03-21",
        "200X~, 1990-01-01, 2019-12-31",
        "2015%, 2014-01-01, 2016-12-31",
        "2015?, 2015-01-01, 2015-12-31",
    })
    void an_approximate_date_is_one_unit_wider(String edtf, LocalDate earliest, LocalDate latest) {
        assertBounds(UncertainDate.parse(edtf), earliest, latest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2015-13",
                "2015-02-30",
                "2015-2",
                "0000",
                "200X-05",
                "2015-23-01",
                "2015/2016",
                "[..]",
                "[2015]",
                "[2018-23..]",
                "[200X..]",
                "[2015?..]",
                "[2015..2016]?",
                "2015??",
                " 2015",
                "2015\n",
                "soon"
            })
    void text_that_is_no_date_is_refused_and_not_repeated(String text) {
        assertThatThrownBy(() -> UncertainDate.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("edtf: not an EDTF date of this library's subset");
    }

    @Test
    void text_that_is_no_date_has_no_bounds() {
        UncertainDate broken = UncertainDate.builder().edtf("2015-02-30").build();
        assertThat(broken.bounds()).isEqualTo(DateBounds.unknown());
        assertThat(broken.order(UncertainDate.parse("2010"))).isEqualTo(TimeOrder.CANNOT_TELL);
    }

    @Test
    void a_range_that_ends_before_it_starts_has_no_bounds() {
        assertThat(UncertainDate.parse("[2015..2013]").bounds().isUnknown()).isTrue();
    }

    @Test
    void words_and_reasons_alone_have_no_bounds() {
        assertThat(UncertainDate.asWritten("in the new year").bounds().isUnknown())
                .isTrue();
        assertThat(UncertainDate.absent(Absence.WITHHELD).earliest()).isEmpty();
        assertThat(UncertainDate.after("order").latest()).isEmpty();
    }

    @Test
    void calendar_values_of_java_keep_their_precision() {
        assertThat(UncertainDate.of(Year.of(2015)).getEdtf()).contains("2015");
        assertThat(UncertainDate.of(YearMonth.of(2015, 2)).getEdtf()).contains("2015-02");
        assertThat(UncertainDate.of(LocalDate.of(987, 4, 1)).getEdtf()).contains("0987-04-01");
        assertThatThrownBy(() -> UncertainDate.of(Year.of(10_000))).hasMessage("year: the year must be 1 to 9999");
        assertThatThrownBy(() -> UncertainDate.of(LocalDate.of(-1, 1, 1)))
                .hasMessage("day: the year must be 1 to 9999");
    }

    @Test
    void bounds_narrow_each_other_unless_nothing_fits_both() {
        DateBounds year = UncertainDate.parse("2015").bounds();
        DateBounds later = UncertainDate.parse("2015-06").bounds().orLater();
        assertThat(year.narrowedBy(later))
                .isEqualTo(UncertainDate.parse("[2015-06..2015-12]").bounds());
        assertThat(year.narrowedBy(UncertainDate.parse("2017").bounds())).isEqualTo(year);
        assertThat(year.narrowedBy(DateBounds.unknown())).isEqualTo(year);
    }

    @Test
    void the_display_order_is_by_first_day_then_last_and_puts_the_unknown_last() {
        assertThat(Stream.of("unknown", "2015", "2015-01", "[2014..2016]", "[..2012]")
                        .map(text -> text.equals("unknown") ? UncertainDate.asWritten(text) : UncertainDate.parse(text))
                        .sorted(UncertainDate.DISPLAY)
                        .map(date -> date.getEdtf().orElse("unknown")))
                .containsExactly("[..2012]", "[2014..2016]", "2015-01", "2015", "unknown");
    }

    static UncertainDate qualified(String edtf, String code) {
        UncertainDate.Qualifier qualifier = Arrays.stream(UncertainDate.Qualifier.values())
                .filter(value -> value.getCode().equals(code))
                .findFirst()
                .orElseThrow();
        return UncertainDate.parse(edtf).withQualifier(qualifier);
    }

    private static void assertBounds(UncertainDate date, LocalDate earliest, LocalDate latest) {
        assertThat(date.earliest().orElse(null)).isEqualTo(earliest);
        assertThat(date.latest().orElse(null)).isEqualTo(latest);
    }
}
