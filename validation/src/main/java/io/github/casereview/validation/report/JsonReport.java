package io.github.casereview.validation.report;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
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
        report.issues().forEach(issue -> issue(issue, json));
        json.writeEndArray();
        json.writeNumberProperty("suppressed", report.suppressed());
        json.writeEndObject();
    }

    private static void issue(Issue issue, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("code", issue.code());
        json.writeStringProperty("severity", issue.severity().word());
        json.writeStringProperty("stage", issue.stage().word());
        place(issue.place(), json);
        json.writeStringProperty("message", issue.message());
        issue.suggestion().ifPresent(name -> json.writeStringProperty("suggestion", name));
        if (!issue.related().isEmpty()) {
            related(issue.related(), json);
        }
        issue.span().ifPresent(span -> {
            json.writeArrayPropertyStart("span");
            json.writeNumber(span.start());
            json.writeNumber(span.end());
            json.writeEndArray();
        });
        issue.record().ifPresent(number -> json.writeNumberProperty("record", number));
        issue.value().ifPresent(value -> json.writeStringProperty("value", value));
        json.writeEndObject();
    }

    private static void related(List<Place> places, JsonGenerator json) {
        json.writeArrayPropertyStart("related");
        for (Place place : places) {
            json.writeStartObject();
            place(place, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void place(Place place, JsonGenerator json) {
        json.writeStringProperty("pointer", place.pointer());
        if (place.isLocated()) {
            json.writeNumberProperty("line", place.line());
            json.writeNumberProperty("column", place.column());
        }
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
