package io.github.casereview.json.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.casereview.json.ReviewSchema;
import io.github.casereview.json.SchemaDraft;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class GoldenSchemaTest {
    private static final Path FOLDER = Path.of("src/main/resources/io/github/casereview/json/schema");
    private static final SchemaGenerator GENERATOR = new SchemaGenerator();

    static Stream<Arguments> schemas() {
        return Arrays.stream(ReviewSchema.values())
                .flatMap(schema -> Arrays.stream(SchemaDraft.values()).map(draft -> Arguments.of(schema, draft)));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void is_what_the_types_say(ReviewSchema schema, SchemaDraft draft) {
        Path committed = FOLDER.resolve(schema.fileName(draft));
        String made = GENERATOR.generate(schema, draft);
        if (Files.exists(committed)) {
            mayBecome(schema, Nodes.parse(Golden.read(committed)), Nodes.parse(made));
        }
        Golden.compare(committed, made);
    }

    /** Before anything is written anew: only a draft may change; what changes is listed. */
    private static void mayBecome(ReviewSchema schema, JsonNode committed, JsonNode made) {
        boolean sameVersion = committed.path("$id").equals(made.path("$id"));
        List<Difference> differences = SchemaComparison.between(committed, made);
        if (!differences.isEmpty()) {
            System.out.println(schema.id() + " changes:\n" + SchemaVersionGate.list(differences));
        }
        if (sameVersion) {
            SchemaVersionGate.check(schema.version(), differences);
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void is_what_the_jar_answers(ReviewSchema schema, SchemaDraft draft) {
        assumeThat(Golden.isRewriting()).as("the jar is written later").isFalse();
        assertThat(schema.text(draft)).isEqualTo(Golden.read(FOLDER.resolve(schema.fileName(draft))));
    }
}
