package io.github.casereview.uncertain.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.casereview.uncertain.Absence;
import io.github.casereview.uncertain.Agreement;
import io.github.casereview.uncertain.SizeOrder;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CountTest {
    @Test
    void a_count_lies_between_its_bounds() {
        assertRange(Count.of(9), 9L, 9L);
        assertRange(Count.moreThan(2000), 2001L, null);
        assertRange(Count.moreThan(Integer.MAX_VALUE), 2_147_483_648L, null);
        assertRange(Count.atLeast(6), 6L, null);
        assertRange(Count.atMost(6), 0L, 6L);
        assertRange(Count.lessThan(6), 0L, 5L);
        assertRange(Count.between(4, 6), 4L, 6L);
    }

    @Test
    void about_reaches_one_unit_of_the_last_digit_that_counts() {
        assertRange(Count.about(9), 8L, 10L);
        assertRange(Count.about(150), 140L, 160L);
        assertRange(Count.about(2000), 1000L, 3000L);
        assertRange(Count.about(0), 0L, 1L);
    }

    @ParameterizedTest
    @EnumSource(Vague.class)
    void a_vague_word_never_becomes_a_number(Vague word) {
        long least = Set.of(Vague.FEW, Vague.SEVERAL, Vague.SERIES).contains(word) ? 2 : 0;
        assertRange(Count.of(word), least, null);
    }

    @Test
    void only_what_is_certain_is_answered() {
        assertThat(Count.of(3).order(Count.of(3))).isEqualTo(SizeOrder.SAME);
        assertThat(Count.of(3).order(Count.of(4))).isEqualTo(SizeOrder.LESS);
        assertThat(Count.moreThan(2000).order(Count.of(2000))).isEqualTo(SizeOrder.MORE);
        assertThat(Count.of(Vague.SEVERAL).order(Count.of(1))).isEqualTo(SizeOrder.MORE);
        assertThat(Count.of(Vague.MANY).order(Count.of(1))).isEqualTo(SizeOrder.CANNOT_TELL);
        assertThat(Count.about(3).order(Count.about(3))).isEqualTo(SizeOrder.CANNOT_TELL);
    }

    @Test
    void two_tellings_of_a_count_conflict_only_where_no_number_fits_both() {
        assertThat(Count.of(3).agreement(Count.of(3))).isEqualTo(Agreement.SAME);
        assertThat(Count.of(3).agreement(Count.of(2))).isEqualTo(Agreement.CONFLICT);
        assertThat(Count.of(3).agreement(Count.of(Vague.SEVERAL))).isEqualTo(Agreement.DIFFERS_IN_PRECISION);
        assertThat(Count.of(Vague.FEW).agreement(Count.of(Vague.SEVERAL))).isEqualTo(Agreement.DIFFERS_IN_PRECISION);
        assertThat(Count.of(Vague.FEW).agreement(Count.of(Vague.FEW))).isEqualTo(Agreement.SAME);
        assertThat(Count.absent(Absence.NOT_KNOWN).agreement(Count.of(3))).isEqualTo(Agreement.CANNOT_TELL);
    }

    @Test
    void what_cannot_be_a_count_tells_nothing() {
        assertThatThrownBy(() -> Count.of(-1)).hasMessage("value: must be 0 or more");
        assertThat(Count.builder().value(-1).build().least()).isEmpty();
        assertThat(Count.between(6, 4).most()).isEmpty();
        assertThat(Count.lessThan(0).least()).isEmpty();
        assertThat(Count.builder().asWritten("some").build().least()).isEmpty();
    }

    private static void assertRange(Count count, Long least, Long most) {
        assertThat(count.least()).hasValue(least);
        assertThat(count.most().isPresent() ? count.most().getAsLong() : null).isEqualTo(most);
    }
}
