package io.github.casereview.validation.report;

import io.github.casereview.validation.Report;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes reports for programs, in JSON; optional members that are absent are left out. */
public final class JsonReport {
    private JsonReport() {}

    /** {@return the reports on one line} */
    public static String of(List<Report> reports) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonMapper.builder().build().createGenerator(text)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("files");
            reports.forEach(report -> file(report, json));
            json.writeEndArray();
            summary(Totals.of(reports), json);
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void file(Report report, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("path", report.path());
        json.writeArrayPropertyStart("issues");
        report.issues().forEach(issue -> IssueJson.write(issue, json));
        json.writeEndArray();
        json.writeNumberProperty("suppressed", report.suppressed());
        json.writeEndObject();
    }

    private static void summary(Totals totals, JsonGenerator json) {
        json.writeObjectPropertyStart("summary");
        json.writeNumberProperty("files", totals.files());
        json.writeNumberProperty("errors", totals.errors());
        json.writeNumberProperty("warnings", totals.warnings());
        json.writeNumberProperty("infos", totals.infos());
        json.writeNumberProperty("suppressed", totals.suppressed());
        json.writeEndObject();
    }
}
