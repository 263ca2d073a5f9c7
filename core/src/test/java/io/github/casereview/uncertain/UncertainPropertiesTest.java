package io.github.casereview.uncertain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.uncertain.date.UncertainDate;
import io.github.casereview.uncertain.date.UncertainPeriod;
import io.github.casereview.uncertain.quantity.Bound;
import io.github.casereview.uncertain.quantity.Count;
import io.github.casereview.uncertain.quantity.LengthOfTime;
import io.github.casereview.uncertain.quantity.TimeUnit;
import io.github.casereview.uncertain.quantity.Vague;
import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class UncertainPropertiesTest {
    @Property
    void the_order_of_dates_is_antisymmetric(@ForAll("dates") UncertainDate one, @ForAll("dates") UncertainDate other) {
        assertThat(one.order(other)).isEqualTo(other.order(one).reversed());
    }

    @Property
    void dates_are_the_same_only_where_both_are_one_day(
            @ForAll("dates") UncertainDate one, @ForAll("dates") UncertainDate other) {
        if (one.order(other) == TimeOrder.SAME) {
            assertThat(one.earliest()).isPresent().isEqualTo(one.latest()).isEqualTo(other.earliest());
        }
    }

    @Property
    void a_day_is_the_same_as_itself(@ForAll("days") LocalDate day) {
        UncertainDate date = UncertainDate.of(day);
        assertThat(date.order(date)).isEqualTo(TimeOrder.SAME);
    }

    @Property
    void the_first_day_is_never_after_the_last(@ForAll("dates") UncertainDate date) {
        if (date.earliest().isPresent() && date.latest().isPresent()) {
            assertThat(date.earliest().get()).isBeforeOrEqualTo(date.latest().get());
        }
    }

    @Property
    void what_is_parsed_is_kept_as_it_was(@ForAll("texts") String text) {
        assertThat(UncertainDate.parse(text).getEdtf()).contains(text);
    }

    @Property
    void a_day_is_printed_and_parsed_back(@ForAll("days") LocalDate day) {
        assertThat(UncertainDate.of(day)).isEqualTo(UncertainDate.parse(day.toString()));
        assertThat(UncertainDate.of(YearMonth.from(day)).earliest()).contains(day.withDayOfMonth(1));
    }

    @Property
    void widening_never_turns_what_cannot_be_told_into_an_answer(
            @ForAll("points") String point, @ForAll("dates") UncertainDate other) {
        TimeOrder exact = UncertainDate.parse(point).order(other);
        for (String mark : new String[] {"~", "?", "%"}) {
            assertThat(UncertainDate.parse(point + mark).order(other)).isIn(exact, TimeOrder.CANNOT_TELL);
        }
    }

    @Property
    void agreement_of_dates_is_symmetric(@ForAll("dates") UncertainDate one, @ForAll("dates") UncertainDate other) {
        assertThat(one.agreement(other)).isEqualTo(other.agreement(one));
    }

    @Property
    void dates_conflict_exactly_where_their_order_is_certain(
            @ForAll("dates") UncertainDate one, @ForAll("dates") UncertainDate other) {
        boolean apart = one.order(other) == TimeOrder.BEFORE || one.order(other) == TimeOrder.AFTER;
        assertThat(one.agreement(other) == Agreement.CONFLICT).isEqualTo(apart);
    }

    @Property
    void the_order_of_periods_is_antisymmetric(
            @ForAll("periods") UncertainPeriod one, @ForAll("periods") UncertainPeriod other) {
        assertThat(one.order(other)).isEqualTo(other.order(one).reversed());
        assertThat(one.agreement(other)).isEqualTo(other.agreement(one));
    }

    @Property
    void a_length_lies_within_its_bounds(@ForAll("lengths") LengthOfTime length) {
        LengthOfTime exact = LengthOfTime.of(length.getValue().orElseThrow());
        length.least().ifPresent(least -> assertThat(least.order(exact)).isNotEqualTo(SizeOrder.MORE));
        length.most().ifPresent(most -> assertThat(most.order(exact)).isNotEqualTo(SizeOrder.LESS));
    }

    @Property
    void the_order_of_lengths_is_antisymmetric_and_their_agreement_symmetric(
            @ForAll("lengths") LengthOfTime one, @ForAll("lengths") LengthOfTime other) {
        assertThat(one.order(other)).isEqualTo(other.order(one).reversed());
        assertThat(one.agreement(other)).isEqualTo(other.agreement(one));
    }

    @Property
    void the_order_of_counts_is_antisymmetric_and_their_agreement_symmetric(
            @ForAll("counts") Count one, @ForAll("counts") Count other) {
        assertThat(one.order(other)).isEqualTo(other.order(one).reversed());
        assertThat(one.agreement(other)).isEqualTo(other.agreement(one));
    }

    @Property
    void moving_a_date_there_and_back_surrounds_it(
            @ForAll("days") LocalDate day, @ForAll @IntRange(max = 5000) int days) {
        DateBounds bounds = UncertainDate.of(day).bounds();
        LengthOfTime length = LengthOfTime.of(days, TimeUnit.DAY);
        assertThat(bounds.plus(length).minus(length)).isEqualTo(bounds);
    }

    @Property
    void agreements_combine_in_any_order(@ForAll Agreement one, @ForAll Agreement two, @ForAll Agreement three) {
        assertThat(one.and(two)).isEqualTo(two.and(one));
        assertThat(one.and(two).and(three)).isEqualTo(one.and(two.and(three)));
        assertThat(one.and(one)).isEqualTo(one);
    }

    @Property
    void no_text_makes_a_value_throw(@ForAll String text) {
        UncertainDate date = UncertainDate.builder().edtf(text).build();
        assertThat(date.order(UncertainDate.early(2015))).isNotNull();
        LengthOfTime length = LengthOfTime.builder().value(text).upTo(text).build();
        assertThat(length.agreement(LengthOfTime.of("P1D"))).isNotNull();
        assertThat(date.bounds().plus(length)).isNotNull();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(1, 3_652_058)
                .map(day -> LocalDate.of(1, 1, 1).plusDays(day - 1L));
    }

    @Provide
    Arbitrary<String> points() {
        Arbitrary<LocalDate> near = Arbitraries.integers()
                .between(0, 900)
                .map(day -> LocalDate.of(2014, 6, 1).plusDays(day));
        return Combinators.combine(near, Arbitraries.integers().between(0, 4))
                .as((day, precision) -> switch (precision) {
                    case 0 -> day.toString();
                    case 1 -> day.toString().substring(0, 7);
                    case 2 -> day.toString().substring(0, 4);
                    case 3 -> day.getYear() + "-" + (21 + day.getMonthValue() % 4);
                    default -> "201X";
                });
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> marked = Combinators.combine(points(), Arbitraries.of("", "", "?", "~", "%"))
                .as(String::concat);
        Arbitrary<String> end = Arbitraries.of("2014", "2015", "2015-02", "2016-01-31");
        Arbitrary<String> range = Combinators.combine(end, end).as((from, to) -> "[" + from + ".." + to + "]");
        return Arbitraries.oneOf(marked, range, end.map(from -> "[" + from + "..]"), end.map(to -> "[.." + to + "]"));
    }

    @Provide
    Arbitrary<UncertainDate> dates() {
        Arbitrary<UncertainDate.Qualifier> qualifiers = Arbitraries.of(UncertainDate.Qualifier.class);
        return Combinators.combine(texts(), qualifiers.optional(0.3))
                .as((text, qualifier) -> UncertainDate.parse(text).withQualifier(qualifier));
    }

    @Provide
    Arbitrary<UncertainPeriod> periods() {
        return Combinators.combine(
                        dates().optional(), dates().optional(), dates().list().ofMaxSize(1))
                .as((start, end, held) -> UncertainPeriod.builder()
                        .start(start)
                        .end(end)
                        .heldAt(held)
                        .build());
    }

    @Provide
    Arbitrary<LengthOfTime> lengths() {
        Arbitrary<String> values = Combinators.combine(
                        Arbitraries.integers().between(0, 120),
                        Arbitraries.of("P#D", "P#W", "P#M", "P#Y", "PT#H", "PT#M", "PT#S", "P1M#D", "P1Y#M"))
                .as((number, unit) -> unit.replace("#", number.toString()));
        return Combinators.combine(values, Arbitraries.of(Bound.class).optional())
                .as((value, bound) -> LengthOfTime.of(value).withBound(bound));
    }

    @Provide
    Arbitrary<Count> counts() {
        Arbitrary<Count> numbers = Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of(Bound.class).optional())
                .as((value, bound) -> Count.of(value).withBound(bound));
        return Arbitraries.oneOf(numbers, Arbitraries.of(Vague.class).map(Count::of));
    }
}
