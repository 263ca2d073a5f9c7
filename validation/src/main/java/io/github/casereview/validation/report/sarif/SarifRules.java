package io.github.casereview.validation.report.sarif;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.validation.Report;
import io.github.casereview.validation.book.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The codes that a run found, each with its help, in the order of the catalogue. */
final class SarifRules {
    private final ArrayNode descriptors = JsonNodeFactory.instance.arrayNode();
    private final List<String> codes = new ArrayList<>();

    private SarifRules() {}

    static SarifRules of(List<Report> reports) {
        Set<String> found = reports.stream()
                .flatMap(report -> report.issues().stream())
                .map(Issue::code)
                .collect(Collectors.toCollection(TreeSet::new));
        SarifRules rules = new SarifRules();
        Catalogue.entries().stream().filter(entry -> found.remove(entry.code())).forEach(rules::add);
        found.forEach(rules::add);
        return rules;
    }

    ArrayNode descriptors() {
        return descriptors;
    }

    int index(String code) {
        return codes.indexOf(code);
    }

    private void add(Catalogue.Entry entry) {
        ObjectNode rule = add(entry.code());
        rule.putObject("shortDescription").put("text", "expected " + entry.expected());
        rule.putObject("fullDescription").put("text", entry.meaning());
        rule.putObject("help")
                .put(
                        "text",
                        "Expected " + entry.expected() + ". Source: " + entry.source() + ". Since " + entry.since()
                                + ".");
        rule.putObject("defaultConfiguration").put("level", SarifReport.level(entry.severity()));
        rule.putObject("properties").putArray("tags").add(entry.stage().word());
    }

    /** A code that the catalogue does not hold, as of a rule of the caller's own. */
    private ObjectNode add(String code) {
        codes.add(code);
        return descriptors.addObject().put("id", code);
    }
}
