package io.github.casereview.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.ReviewRecord;
import io.github.casereview.json.issue.Issue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {
    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void are_read_without_an_issue(Path sample) {
        ReadResult<ReviewRecord> result = ReviewJson.recordReader().withValues().read(sample);
        assertThat(result.issues()).extracting(SamplesTest::line).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void survive_writing_and_reading(Path sample) {
        ReviewRecord value = ReviewJson.recordReader().read(sample).partial().orElseThrow();
        String written = ReviewJson.writer().write(value);
        ReadResult<ReviewRecord> again = ReviewJson.recordReader().read(written);
        assertThat(again.value()).contains(value);
        assertThat(ReviewJson.writer().write(again.value().orElseThrow())).isEqualTo(written);
    }

    private static String line(Issue issue) {
        return issue + " " + issue.message() + " " + issue.suggestion().orElse("")
                + issue.value().orElse("");
    }
}
