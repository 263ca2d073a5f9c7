package io.github.casereview.json.schema;

import io.github.casereview.json.schema.Difference.Effect;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Finds what is different between two versions of a schema, through all parts that the root leads to. */
final class SchemaComparison {
    private static final Set<String> WORDING = Set.of("title", "description", "examples");
    private static final Set<String> STRUCTURE =
            Set.of("properties", "required", "enum", "items", "$defs", "definitions");
    private static final Set<String> IDENTITY = Set.of("$schema", "$id");

    private final JsonNode before;
    private final JsonNode after;
    private final Set<String> seen = new HashSet<>();
    private final List<Difference> found = new ArrayList<>();

    private SchemaComparison(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
    }

    /** What is different in the later one, in the order of the earlier one. */
    static List<Difference> between(JsonNode before, JsonNode after) {
        SchemaComparison comparison = new SchemaComparison(before, after);
        comparison.compare("root", before, after);
        return List.copyOf(comparison.found);
    }

    private void compare(String place, JsonNode old, JsonNode now) {
        Target first = Target.of(old, before);
        Target second = Target.of(now, after);
        wording(place, old, now);
        if (first.isElsewhere() || second.isElsewhere()) {
            if (seen.add(first.name() + " " + second.name())) {
                String where = second.name().isEmpty() ? place : second.name();
                wording(where, first.node(), second.node());
                content(where, first.node(), second.node());
            }
        } else {
            content(place, old, now);
        }
    }

    private void content(String place, JsonNode old, JsonNode now) {
        properties(place, old.path("properties"), now.path("properties"));
        names(place, "required property", old.path("required"), now.path("required"), false);
        if (old.has("enum") && now.has("enum")) {
            names(place, "code", old.path("enum"), now.path("enum"), true);
        } else if (old.has("enum") || now.has("enum")) {
            add(!now.has("enum"), place, "list of codes " + (now.has("enum") ? "added" : "removed"));
        }
        for (String keyword : keywords(old, now)) {
            keyword(place, keyword, old.path(keyword), now.path(keyword));
        }
        if (old.has("items") && now.has("items")) {
            compare(place + "[]", old.get("items"), now.get("items"));
        } else if (old.has("items") || now.has("items")) {
            add(old.has("items"), place, "schema of the elements " + (now.has("items") ? "added" : "removed"));
        }
    }

    private void properties(String place, JsonNode old, JsonNode now) {
        for (String name : old.propertyNames()) {
            if (!now.has(name)) {
                add(false, place + "." + name, "property removed");
            } else if (!name.equals("schemaVersion")) {
                compare(place + "." + name, old.get(name), now.get(name));
            }
        }
        now.propertyNames().stream()
                .filter(name -> !old.has(name))
                .forEach(name -> add(true, place + "." + name, "property added"));
    }

    private void names(String place, String noun, JsonNode old, JsonNode now, boolean moreIsCompatible) {
        Set<String> was = strings(old);
        Set<String> is = strings(now);
        was.stream()
                .filter(name -> !is.contains(name))
                .forEach(name -> add(!moreIsCompatible, place, noun + " " + name + " removed"));
        is.stream()
                .filter(name -> !was.contains(name))
                .forEach(name -> add(moreIsCompatible, place, noun + " " + name + " added"));
    }

    private void keyword(String place, String keyword, JsonNode old, JsonNode now) {
        if (now.isMissingNode()) {
            add(true, place, keyword + " " + old + " removed");
        } else if (old.isMissingNode()) {
            add(false, place, keyword + " " + now + " added");
        } else if (!old.equals(now)) {
            add(isWider(keyword, old, now), place, keyword + " " + old + " is now " + now);
        }
    }

    private static boolean isWider(String keyword, JsonNode old, JsonNode now) {
        if (!old.isNumber() || !now.isNumber()) {
            return keyword.equals("additionalProperties") && now.isBoolean() && now.asBoolean();
        }
        boolean greater = now.decimalValue().compareTo(old.decimalValue()) > 0;
        return keyword.startsWith(greater ? "max" : "min");
    }

    private void wording(String place, JsonNode old, JsonNode now) {
        WORDING.stream()
                .sorted()
                .filter(keyword -> !old.path(keyword).equals(now.path(keyword)))
                .forEach(keyword -> found.add(new Difference(Effect.WORDING, place, keyword + " changed")));
    }

    private void add(boolean compatible, String place, String what) {
        found.add(Difference.of(compatible, place, what));
    }

    private static Set<String> keywords(JsonNode old, JsonNode now) {
        Set<String> all = new TreeSet<>(old.propertyNames());
        all.addAll(now.propertyNames());
        List.of(WORDING, STRUCTURE, IDENTITY, Set.of("$ref", "allOf")).forEach(all::removeAll);
        return all;
    }

    private static Set<String> strings(JsonNode array) {
        Set<String> all = new TreeSet<>();
        array.valueStream().forEach(each -> all.add(each.asString()));
        return all;
    }
}
