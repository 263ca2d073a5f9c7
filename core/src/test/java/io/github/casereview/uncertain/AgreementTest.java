package io.github.casereview.uncertain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {
    @Test
    void the_weightiest_part_speaks_for_the_whole() {
        assertThat(Agreement.SAME.and(Agreement.CONFLICT)).isEqualTo(Agreement.CONFLICT);
        assertThat(Agreement.DIFFERS_IN_PRECISION.and(Agreement.CANNOT_TELL)).isEqualTo(Agreement.DIFFERS_IN_PRECISION);
        assertThat(Agreement.SAME.and(Agreement.CANNOT_TELL)).isEqualTo(Agreement.CANNOT_TELL);
        assertThat(Agreement.SAME.and(Agreement.SAME)).isEqualTo(Agreement.SAME);
    }

    @Test
    void nothing_compared_is_nothing_told() {
        assertThat(Agreement.ofAll(List.of())).isEqualTo(Agreement.CANNOT_TELL);
        assertThat(Agreement.ofAll(List.of(Agreement.SAME))).isEqualTo(Agreement.SAME);
    }
}
