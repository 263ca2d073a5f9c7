package io.github.casereview.json.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeastLimitsTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void each_is_at_least_one(int which) {
        assertThat(limits(which, 1)).isEqualTo(new Limits(1, 1, 1, 1, 1, 1));
        assertThatThrownBy(() -> limits(which, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(" must be at least 1, was 0");
    }

    private static Limits limits(int which, int value) {
        int[] all = {1, 1, 1, 1, 1, 1};
        all[which] = value;
        return new Limits(all[0], all[1], all[2], all[3], all[4], all[5]);
    }
}
