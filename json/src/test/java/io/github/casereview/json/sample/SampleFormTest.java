package io.github.casereview.json.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.ReviewJson;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleFormTest {
    static List<Sample> samples() {
        return Sample.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_file_stands_in_canonical_form(Sample sample) {
        assertThat(sample.text()).isEqualTo(ReviewJson.writer().write(sample.value()));
    }
}
