package io.github.casereview.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.ReviewSchema;
import io.github.casereview.json.SchemaDraft;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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
        Golden.compare(FOLDER.resolve(schema.fileName(draft)), GENERATOR.generate(schema, draft));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void is_what_the_jar_answers(ReviewSchema schema, SchemaDraft draft) {
        assertThat(schema.text(draft)).isEqualTo(Golden.read(FOLDER.resolve(schema.fileName(draft))));
    }
}
