package io.github.casereview.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SpanTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2021, 3, 31);

    private final Span year = Span.between(FIRST, LAST);

    @Test
    void both_ends_are_inside() {
        assertThat(year.includes(FIRST)).isTrue();
        assertThat(year.includes(LAST)).isTrue();
        assertThat(year.includes(FIRST.minusDays(1))).isFalse();
        assertThat(year.includes(LAST.plusDays(1))).isFalse();
    }

    @Test
    void an_open_end_never_ends() {
        assertThat(Span.since(FIRST).includes(LocalDate.MAX)).isTrue();
        assertThat(Span.until(LAST).includes(LocalDate.MIN)).isTrue();
        assertThat(Span.always().includes(FIRST)).isTrue();
    }

    @Test
    void touching_spans_overlap_and_neighbours_do_not() {
        assertThat(year.overlaps(Span.since(LAST))).isTrue();
        assertThat(Span.since(LAST).overlaps(year)).isTrue();
        assertThat(year.overlaps(Span.since(LAST.plusDays(1)))).isFalse();
        assertThat(year.overlaps(Span.until(FIRST.minusDays(1)))).isFalse();
    }

    @Test
    void a_union_is_open_where_either_is() {
        assertThat(Span.until(FIRST).union(Span.since(LAST))).isEqualTo(Span.always());
        assertThat(Span.until(FIRST).union(Span.until(LAST))).isEqualTo(Span.until(LAST));
        assertThat(Span.since(LAST).union(year)).isEqualTo(Span.since(FIRST));
    }

    @Test
    void an_end_before_the_start_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Span.between(LAST, FIRST))
                .withMessage("until 2020-04-01 is before from 2021-03-31");
    }
}
