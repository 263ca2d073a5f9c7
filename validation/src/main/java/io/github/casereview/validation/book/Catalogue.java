package io.github.casereview.validation.book;

import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.json.issue.Stage;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;
import io.github.casereview.validation.waiver.WaiverCode;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Every code that a report can hold: those of reading, of the rules, and of waivers. */
public final class Catalogue {
    private static final String STRUCTURAL = "structural";
    private static final String FIRST = "0.1.0";
    private static final String ALL = "all";
    private static final String RULE_FAILED = "RULE_FAILED";
    private static final String FAILED =
            "A rule ended with an error of its own, which is none of the file's; all others were run.";

    private Catalogue() {}

    /**
     * One code.
     *
     * @param code the code
     * @param meaning what it says of a file, in a sentence or two
     * @param severity how much it matters
     * @param stage when it is found
     * @param source what asks for it
     * @param expected what should be so
     * @param since the release that brought it
     * @param profiles the profiles it belongs to, as in {@code england-2018, england-2023; report}; {@code all}
     * @param ratings where it matters more or less, as in {@code error in publication}
     * @param retired the release from which on it is no longer found
     */
    public record Entry(
            String code,
            String meaning,
            Severity severity,
            Stage stage,
            String source,
            String expected,
            String since,
            String profiles,
            List<String> ratings,
            Optional<String> retired) {
        /** Keeps its own copy. */
        public Entry {
            ratings = List.copyOf(ratings);
        }
    }

    /** {@return all codes, those of reading first} */
    public static List<Entry> entries() {
        Stream<Entry> reader = Stream.of(ReaderCode.values())
                .map(code -> structural(code.name(), code.severity(), code.stage(), code.expected()));
        Stream<Entry> rules = RuleBook.rules().stream().map(Catalogue::entry);
        Entry failed = structural(RULE_FAILED, Severity.ERROR, Stage.RULE, "each rule to run to its end");
        Stream<Entry> waivers = Stream.of(WaiverCode.values())
                .map(code -> structural(code.name(), code.severity(), Stage.RULE, code.expected()));
        return Stream.of(reader, rules, Stream.of(failed), waivers)
                .flatMap(each -> each)
                .toList();
    }

    private static Entry structural(String code, Severity severity, Stage stage, String expected) {
        return new Entry(
                code,
                code.equals(RULE_FAILED) ? FAILED : Meaning.of(code),
                severity,
                stage,
                STRUCTURAL,
                expected,
                FIRST,
                ALL,
                List.of(),
                Optional.empty());
    }

    /** {@return the entry of a rule} */
    static Entry entry(Rule rule) {
        Definition definition = rule.definition();
        List<String> ratings = definition.weights().stream()
                .map(weight ->
                        weight.severity().word() + " in " + weight.profiles().text())
                .toList();
        return new Entry(
                rule.code(),
                Meaning.of(rule.code()),
                rule.severity(),
                Stage.RULE,
                rule.source(),
                rule.expected(),
                rule.since(),
                definition.scope().text(),
                ratings,
                definition.life().retired());
    }

    /** {@return the entry of a code, if there is such a code} */
    public static Optional<Entry> find(String code) {
        return entries().stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    /** {@return one line a code} */
    public static String text() {
        return entries().stream()
                .map(entry -> String.join(
                        "  ",
                        entry.code(),
                        entry.severity().word(),
                        entry.stage().word(),
                        entry.expected()))
                .collect(Collectors.joining("\n", "", "\n"));
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
        json.writeStringProperty("meaning", entry.meaning());
        if (!entry.profiles().equals(ALL)) {
            json.writeStringProperty("profiles", entry.profiles());
        }
        if (!entry.ratings().isEmpty()) {
            json.writeArrayPropertyStart("ratings");
            entry.ratings().forEach(json::writeString);
            json.writeEndArray();
        }
        entry.retired().ifPresent(release -> json.writeStringProperty("retired", release));
        json.writeEndObject();
    }

    /** {@return what a code means, with an example that holds and one that breaks it, if there is such a code} */
    public static Optional<String> explain(String code) {
        return find(code).map(entry -> Explanation.text(entry, Example.of(code)));
    }
}
