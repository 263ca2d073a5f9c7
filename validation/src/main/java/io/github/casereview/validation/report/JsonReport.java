package io.github.casereview.validation.report;

import io.github.casereview.validation.Report;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes reports for programs, in JSON and ASCII; optional members that are absent are left out. */
public final class JsonReport implements ReportWriter {
    private final JsonGenerator json;
    private Totals before = Totals.NONE;
    private Totals totals = Totals.NONE;

    /** Writes to a writer, which stays open. */
    public JsonReport(Writer writer) {
        this.json = JsonMapper.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .build()
                .createGenerator(writer);
        json.writeStartObject();
        json.writeArrayPropertyStart("files");
    }

    /** {@return the reports on one line} */
    public static String of(List<Report> reports) {
        StringWriter text = new StringWriter();
        new JsonReport(text).write(reports);
        return text.toString();
    }

    @Override
    public void file(String path) {
        endFile();
        before = totals;
        totals = totals.withFile();
        json.writeStartObject();
        json.writeStringProperty("path", path);
        json.writeArrayPropertyStart("issues");
    }

    @Override
    public void add(Report report) {
        totals = totals.with(report);
        report.issues().forEach(issue -> IssueJson.write(issue, json));
    }

    private void endFile() {
        if (totals.files() > 0) {
            json.writeEndArray();
            json.writeNumberProperty("suppressed", totals.suppressed() - before.suppressed());
            waived(totals.waived() - before.waived());
            json.writeEndObject();
        }
    }

    @Override
    public void end() {
        endFile();
        json.writeEndArray();
        summary();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private void summary() {
        json.writeObjectPropertyStart("summary");
        json.writeNumberProperty("files", totals.files());
        json.writeNumberProperty("errors", totals.errors());
        json.writeNumberProperty("warnings", totals.warnings());
        json.writeNumberProperty("infos", totals.infos());
        json.writeNumberProperty("suppressed", totals.suppressed());
        waived(totals.waived());
        json.writeEndObject();
    }

    private void waived(long count) {
        if (count > 0) {
            json.writeNumberProperty("waived", count);
        }
    }
}
