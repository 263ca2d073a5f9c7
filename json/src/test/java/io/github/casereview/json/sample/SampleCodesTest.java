package io.github.casereview.json.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.source.CodedValue;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever learns the lists from the samples must find there what the lists hold. */
class SampleCodesTest {
    static List<Sample> samples() {
        return Sample.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_open_code_is_one_of_the_lists_of_its_property(Sample sample) {
        assertThat(sample.held())
                .filteredOn(each -> each.content() instanceof CodedValue)
                .isNotEmpty()
                .filteredOn(each -> !ListedCodes.hold(each.property(), (CodedValue) each.content()))
                .extracting(Held::pointer)
                .isEmpty();
    }
}
