package io.github.casereview.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.json.issue.Stage;
import io.github.casereview.validation.GoldenFile;
import io.github.casereview.validation.Report;
import io.github.casereview.validation.book.Release;
import io.github.casereview.validation.report.sarif.SarifReport;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SarifReportTest {
    @Test
    void says_all_that_is_known_of_each_issue() throws IOException {
        JsonNode log = log(Broken.reports());
        ((ObjectNode) log.at("/runs/0/tool/driver")).put("version", "as built").put("semanticVersion", "as built");
        GoldenFile.matches(GoldenFile.resource("report/broken.sarif"), log.toPrettyString() + "\n");
    }

    @Test
    void keeps_to_the_published_schema() throws IOException {
        assertThat(errors(SarifReport.of(Broken.reports()))).isEmpty();
        assertThat(errors(SarifReport.of(List.of()))).isEmpty();
        assertThat(errors(SarifReport.of(List.of(Broken.open())))).isEmpty();
        assertThat(errors(SarifReport.of(List.of(fromMemory(3))))).isEmpty();
        assertThat(errors(SarifReport.of(List.of(waived("a.json", 2))))).isEmpty();
    }

    @Test
    void names_the_release_that_made_it() {
        JsonNode driver = log(List.of()).at("/runs/0/tool/driver");
        assertThat(driver.at("/version").asString()).isEqualTo(Release.version());
        assertThat(driver.at("/semanticVersion").asString()).isEqualTo(Release.version());
    }

    @Test
    void counts_what_is_waived_by_file_and_in_all_and_says_nothing_where_nothing_is() {
        JsonNode run = log(List.of(waived("a.json", 2), waived("b.json", 0), waived("", 3)))
                .at("/runs/0");
        assertThat(run.at("/properties/waived").asInt()).isEqualTo(5);
        assertThat(run.at("/artifacts")).hasSize(2);
        assertThat(run.at("/artifacts/0/properties/waived").asInt()).isEqualTo(2);
        assertThat(run.at("/artifacts/1").has("properties")).isFalse();
        assertThat(log(List.of(waived("b.json", 0))).at("/runs/0").has("properties"))
                .isFalse();
    }

    @Test
    void would_not_pass_the_schema_with_a_member_misspelt() throws IOException {
        assertThat(errors(SarifReport.of(Broken.reports()).replace("\"ruleId\"", "\"ruleid\"")))
                .isNotEmpty();
    }

    @Test
    void shows_what_stands_at_a_place_only_where_it_was_asked_for() {
        Report silent = Broken.silent();
        Report open = Broken.open();
        assertThat(SarifReport.of(List.of(silent))).doesNotContain("snippet", "lp-9");
        assertThat(log(List.of(open)).at("/runs/0/results").findValuesAsString("text"))
                .contains("\"lp-9\"");
    }

    @Test
    void places_a_value_from_memory_by_its_pointer_alone() {
        JsonNode location = log(List.of(fromMemory(0))).at("/runs/0/results/0/locations/0");
        assertThat(location.has("physicalLocation")).isFalse();
        assertThat(location.at("/logicalLocations/0/fullyQualifiedName").asString())
                .isEqualTo("/children/0/id");
    }

    @Test
    void lists_a_code_that_the_catalogue_does_not_hold() {
        JsonNode run = log(List.of(fromMemory(0))).at("/runs/0");
        assertThat(run.at("/tool/driver/rules/0/id").asString()).isEqualTo("OWN_RULE");
        assertThat(run.at("/results/0/ruleIndex").asInt()).isZero();
        assertThat(run.at("/results/0/level").asString()).isEqualTo("note");
    }

    @Test
    void says_how_many_issues_are_not_listed() {
        JsonNode invocation = log(List.of(fromMemory(3))).at("/runs/0/invocations/0");
        assertThat(invocation.at("/toolExecutionNotifications/0/message/text").asString())
                .isEqualTo("3 more issues are not listed");
    }

    private static Report fromMemory(int suppressed) {
        Issue issue = Issue.of(
                "OWN_RULE", Severity.INFO, Stage.RULE, Place.of("/children/0/id"), "expected this, found that");
        return new Report("", List.of(issue), suppressed);
    }

    private static Report waived(String path, int count) {
        return new Report(path, List.of(), 0, count);
    }

    private static JsonNode log(List<Report> reports) {
        return JsonMapper.shared().readTree(SarifReport.of(reports));
    }

    private static List<Error> errors(String log) throws IOException {
        String schema = Files.readString(GoldenFile.resource("report/sarif-2.1.0-rtm.5.json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(schema, InputFormat.JSON)
                .validate(log, InputFormat.JSON, run -> run.executionConfig(c -> c.formatAssertionsEnabled(true)));
    }
}
