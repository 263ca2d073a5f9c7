package io.github.casereview.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.casereview.json.ReviewSchema;
import io.github.casereview.json.SchemaDraft;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportSchemaTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void allows_every_kind_of_report(SchemaDraft draft) throws IOException {
        String sample = "../json/samples/knowsley-child-q-and-s.json";
        String duplicate = file("duplicate.json", "{\"schemaVersion\": \"case-review/1-draft\", \"id\": 1, \"id\": 1}");
        String misspelt = file("misspelt.json", "{\"schemaVersion\": \"case-review/1-draft\", \"lables\": [\n{}]}");
        String broken = file("broken.json", "{");
        String missing = folder.resolve("missing.json").toString();
        String report = check("--values", sample, duplicate, misspelt, broken, missing);
        assertThat(report).contains("\"suggestion\"", "\"related\"", "\"value\"", "\"stage\":\"io\"", "\"line\"");
        assertThat(errors(draft, report)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void allows_a_report_in_which_something_is_waived(SchemaDraft draft) {
        String folder = "src/test/resources/io/github/casereview/validation/waiver/";
        String report = check("--as-of", "2026-11-21", "--waivers", folder + "waivers.json", folder + "review.json");
        assertThat(report).contains("\"waived\":2");
        assertThat(errors(draft, report)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void refuses_a_member_that_no_report_has(SchemaDraft draft) throws IOException {
        String report = check(file("broken.json", "{"));
        assertThat(errors(draft, report.replace("\"code\"", "\"kode\""))).isNotEmpty();
    }

    private String check(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8);
        Main.run(stream, stream, joined(arguments));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String[] joined(String... arguments) {
        String[] all = new String[arguments.length + 3];
        System.arraycopy(new String[] {"check", "--format", "json"}, 0, all, 0, 3);
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return all;
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static List<Error> errors(SchemaDraft draft, String report) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ReviewSchema.REPORT.text(draft))
                .validate(report, InputFormat.JSON);
    }
}
