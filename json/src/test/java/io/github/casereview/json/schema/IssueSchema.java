package io.github.casereview.json.schema;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.json.issue.Stage;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** One issue of a report; what its members mean is read from the Javadoc of {@link Issue}. */
final class IssueSchema {
    private final Definitions definitions;
    private final Wording wording;

    IssueSchema(Definitions definitions, Wording wording) {
        this.definitions = definitions;
        this.wording = wording;
    }

    ObjectNode issue() {
        ObjectSchema issue = new ObjectSchema(definitions, Nodes.described("Issue", wording.of(Issue.class)))
                .string("code", meaning("code"), "^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$")
                .refer("severity", meaning("severity"), "Severity", () -> words(Severity.class))
                .refer("stage", meaning("stage"), "Stage", () -> words(Stage.class));
        return place(issue)
                .string("message", meaning("message"))
                .string("suggestion", meaning("suggestion"))
                .list("related", meaning("related"), "Place", this::place)
                .pair("span", meaning("span") + " Its first UTF-16 unit, counted from 0, and the unit after its last.")
                .number("record", 1, meaning("record"))
                .string("value", meaning("value"))
                .require("code", "severity", "stage", "pointer", "message");
    }

    private ObjectNode place() {
        ObjectNode node = Nodes.described("Place", wording.of(Place.class));
        return place(new ObjectSchema(definitions, node)).require("pointer");
    }

    private ObjectSchema place(ObjectSchema object) {
        return object.string("pointer", wording.of(Place.class, "pointer"))
                .number("line", 1, "The line, counted from 1; left out where there is no text.")
                .number("column", 1, "The column, counted from 1 in UTF-16 units; left out where there is no text.");
    }

    private ObjectNode words(Class<? extends Enum<?>> type) {
        List<String> words =
                List.of(type.getEnumConstants()).stream().map(IssueSchema::word).toList();
        String meanings = List.of(type.getEnumConstants()).stream()
                .map(each -> word(each) + " (" + wording.of(type, each.name()).replaceFirst("\\.$", "") + ")")
                .collect(Collectors.joining(", "));
        return Nodes.described(Wording.title(type.getSimpleName()), wording.of(type) + " Words: " + meanings + ".")
                .put("type", "string")
                .set("enum", Nodes.strings(words));
    }

    private String meaning(String component) {
        return wording.of(Issue.class, component);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
