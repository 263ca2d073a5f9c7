package io.github.casereview.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.ReadResult;
import io.github.casereview.json.ReviewJson;
import io.github.casereview.json.ReviewSchema;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.json.issue.Stage;
import io.github.casereview.value.Root;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Small documents for partners' own tests, each valid or with one fault, and a list of what is to be found in them. */
class PartnerCasesTest {
    private static final Path FOLDER = Path.of("partner-cases");
    private static final Verdicts REVIEWS = new Verdicts(ReviewSchema.CASE_REVIEW);
    private static final Verdicts COLLECTIONS = new Verdicts(ReviewSchema.REVIEW_COLLECTION);
    private static final Verdicts WAIVERS = new Verdicts(ReviewSchema.WAIVERS);

    static List<Path> valid() {
        return files("valid");
    }

    static List<Path> invalid() {
        return files("invalid");
    }

    @ParameterizedTest
    @MethodSource("valid")
    void a_valid_one_has_no_issue(Path file) {
        assertThat(read(file).issues()).isEmpty();
        assertThat(schemaAccepts(file)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void an_invalid_one_has_one(Path file) {
        assertThat(read(file).issues()).hasSize(1);
        assertThat(read(file).value()).isEmpty();
    }

    @Test
    void there_is_one_for_every_error_of_structure() {
        Set<ReaderCode> codes = EnumSet.allOf(ReaderCode.class);
        codes.removeIf(code -> code.stage() != Stage.STRUCTURE || code.severity() != Severity.ERROR);
        codes.remove(ReaderCode.ROOT_UNEXPECTED); // found only where one root type is asked for
        assertThat(invalid().stream().map(file -> read(file).issues().get(0).code()))
                .containsAll(codes.stream().map(Enum::name).toList());
    }

    @Test
    void what_is_to_be_found_is_listed() {
        ObjectNode listed = Nodes.object();
        ArrayNode cases = listed.putArray("cases");
        Stream.of(valid(), invalid()).flatMap(List::stream).forEach(file -> cases.add(entry(file)));
        Golden.compare(FOLDER.resolve("expected.json"), Nodes.print(listed));
    }

    private static ObjectNode entry(Path file) {
        ObjectNode entry =
                Nodes.object().put("file", FOLDER.relativize(file).toString().replace('\\', '/'));
        entry.put("schemaAccepts", schemaAccepts(file));
        ArrayNode issues = entry.putArray("issues");
        read(file).issues().forEach(issue -> issues.add(entry(issue)));
        return entry;
    }

    private static ObjectNode entry(Issue issue) {
        ObjectNode entry = Nodes.object()
                .put("code", issue.code())
                .put("severity", issue.severity().word())
                .put("stage", issue.stage().word())
                .put("pointer", issue.place().pointer())
                .put("line", issue.place().line())
                .put("column", issue.place().column());
        issue.suggestion().ifPresent(name -> entry.put("suggestion", name));
        return entry;
    }

    private static ReadResult<Root> read(Path file) {
        return ReviewJson.rootReader().read(file);
    }

    /** Whether the text is JSON and valid as one of the root types; duplicate names are gone before a schema is asked. */
    private static boolean schemaAccepts(Path file) {
        boolean syntax = read(file).issues().stream().allMatch(issue -> issue.stage() == Stage.STRUCTURE);
        return syntax
                && Stream.of(REVIEWS, COLLECTIONS, WAIVERS)
                        .anyMatch(verdicts -> verdicts.draft202012(Nodes.asEnginesDo(Golden.read(file))));
    }

    private static List<Path> files(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
