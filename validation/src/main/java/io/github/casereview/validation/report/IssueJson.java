package io.github.casereview.validation.report;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes one issue in JSON, the same in every report; optional members that are absent are left out. */
final class IssueJson {
    private IssueJson() {}

    static void write(Issue issue, JsonGenerator json) {
        json.writeStartObject();
        members(issue, json);
        issue.value().ifPresent(value -> json.writeStringProperty("value", value));
        json.writeEndObject();
    }

    static void writeWithoutValue(Issue issue, JsonGenerator json) {
        json.writeStartObject();
        members(issue, json);
        json.writeEndObject();
    }

    private static void members(Issue issue, JsonGenerator json) {
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
}
