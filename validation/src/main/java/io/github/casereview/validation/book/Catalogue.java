package io.github.casereview.validation.book;

import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.json.issue.Stage;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Every code that a report can hold: those of reading and those of the rules. */
public final class Catalogue {
    private Catalogue() {}

    /**
     * One code.
     *
     * @param code the code
     * @param severity how much it matters
     * @param stage when it is found
     * @param source what asks for it
     * @param expected what should be so
     * @param since the release that brought it
     */
    public record Entry(String code, Severity severity, Stage stage, String source, String expected, String since) {}

    /** {@return all codes, those of reading first} */
    public static List<Entry> entries() {
        Stream<Entry> reader = Stream.of(ReaderCode.values())
                .map(code ->
                        new Entry(code.name(), code.severity(), code.stage(), "structural", code.expected(), "0.1.0"));
        Stream<Entry> rules = RuleBook.rules().stream()
                .map(rule -> new Entry(
                        rule.code(), rule.severity(), Stage.RULE, rule.source(), rule.expected(), rule.since()));
        Entry failed = new Entry(
                "RULE_FAILED", Severity.ERROR, Stage.RULE, "structural", "each rule to run to its end", "0.1.0");
        return Stream.of(reader, rules, Stream.of(failed)).flatMap(each -> each).toList();
    }

    /** {@return one line a code} */
    public static String text() {
        StringBuilder text = new StringBuilder();
        for (Entry entry : entries()) {
            text.append(entry.code())
                    .append("  ")
                    .append(entry.severity().word())
                    .append("  ")
                    .append(entry.stage().word())
                    .append("  ")
                    .append(entry.expected())
                    .append('\n');
        }
        return text.toString();
    }

    /** {@return the codes in JSON} */
    public static String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonMapper.builder().build().createGenerator(text)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("rules");
            entries().forEach(entry -> entry(entry, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void entry(Entry entry, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("code", entry.code());
        json.writeStringProperty("severity", entry.severity().word());
        json.writeStringProperty("stage", entry.stage().word());
        json.writeStringProperty("source", entry.source());
        json.writeStringProperty("expected", entry.expected());
        json.writeStringProperty("since", entry.since());
        json.writeEndObject();
    }

    /** {@return what a code means, if there is such a code} */
    public static Optional<String> explain(String code) {
        return entries().stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .map(entry -> entry.code() + "\n  severity  " + entry.severity().word() + "\n  stage     "
                        + entry.stage().word() + "\n  expected  " + entry.expected() + "\n  source    " + entry.source()
                        + "\n  since     " + entry.since() + "\n");
    }
}
