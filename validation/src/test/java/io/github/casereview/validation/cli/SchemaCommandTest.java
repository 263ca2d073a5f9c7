package io.github.casereview.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.ReviewSchema;
import io.github.casereview.json.SchemaDraft;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaCommandTest {
    private static final Path COMMITTED = Path.of("../json/src/main/resources/io/github/casereview/json/schema");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    static Stream<Arguments> schemas() {
        return Arrays.stream(ReviewSchema.values())
                .flatMap(schema -> Arrays.stream(SchemaDraft.values()).map(draft -> Arguments.of(schema, draft)));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void prints_what_is_committed_and_what_the_api_answers(ReviewSchema schema, SchemaDraft draft) throws IOException {
        assertThat(run("schema", "--root", schema.rootName(), "--draft", draft.word()))
                .isZero();
        assertThat(printed()).isEqualTo(schema.text(draft));
        assertThat(out.toByteArray()).isEqualTo(Files.readAllBytes(COMMITTED.resolve(schema.fileName(draft))));
    }

    @Test
    void prints_that_of_a_case_review_in_the_newer_draft_unless_told_otherwise() {
        assertThat(run("schema")).isZero();
        assertThat(printed()).isEqualTo(ReviewSchema.CASE_REVIEW.draft202012());
    }

    @Test
    void knows_no_other_root() {
        assertThat(run("schema", "--root", "waiver")).isEqualTo(ExitStatus.NOTHING_DONE);
        assertThat(printed()).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("casereview: no such schema; roots: case-review, review-collection, waivers, report; drafts:"
                        + " 2020-12, 7\n");
    }

    @Test
    void knows_no_other_draft() {
        assertThat(run("schema", "--draft", "4")).isEqualTo(ExitStatus.NOTHING_DONE);
        assertThat(printed()).isEmpty();
    }

    private int run(String... arguments) {
        return Main.run(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
