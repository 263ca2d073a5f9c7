package io.github.casereview.json.schema;

import io.github.casereview.json.ReviewSchema;
import io.github.casereview.json.SchemaDraft;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Makes the page on which a writer looks properties up: what each type holds, in the words of the schema. */
final class PropertyPage {
    private static final String HEAD = """
            # Properties: every type on one page

            Made from the schema. Where things go: [the model guide](model.md); what a coded value may hold:
            [the codes](codes.md). **Bold** properties are required; all others may be left out, and none may be `null`.
            `[ ]` marks a list.
            """;

    private final Map<String, JsonNode> types = new LinkedHashMap<>();
    private final JsonNode definitions;

    private PropertyPage(ReviewSchema root) {
        JsonNode schema = Nodes.parse(new SchemaGenerator().generate(root, SchemaDraft.DRAFT_2020_12));
        this.definitions = schema.get("$defs");
        types.put(name(root), schema);
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(schema);
        while (!open.isEmpty()) {
            for (JsonNode property : open.remove().get("properties")) {
                String name = type(property);
                if (isObject(name) && types.putIfAbsent(name, definitions.get(name)) == null) {
                    open.add(definitions.get(name));
                }
            }
        }
    }

    /** The name of the type of a root, as in {@code CaseReview}. */
    private static String name(ReviewSchema root) {
        return Arrays.stream(root.rootName().split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    static String generate() {
        PropertyPage review = new PropertyPage(ReviewSchema.CASE_REVIEW);
        PropertyPage collection = new PropertyPage(ReviewSchema.REVIEW_COLLECTION);
        collection.types.keySet().removeAll(review.types.keySet());
        return HEAD + review.sections() + collection.sections() + review.strings();
    }

    private String sections() {
        return types.entrySet().stream()
                .map(type -> "\n## " + type.getKey() + "\n\n"
                        + type.getValue().get("description").asString()
                        + "\n\n| property | holds | is |\n|---|---|---|\n" + rows(type.getValue()))
                .collect(Collectors.joining());
    }

    private String rows(JsonNode type) {
        String required = type.path("required").toString();
        return type.get("properties").properties().stream()
                .map(property -> {
                    String name = "`" + property.getKey() + "`";
                    boolean must = required.contains("\"" + property.getKey() + "\"");
                    return "| " + (must ? "**" + name + "**" : name) + " | " + holds(property.getValue()) + " | "
                            + property.getValue().get("description").asString() + " |\n";
                })
                .collect(Collectors.joining());
    }

    private String holds(JsonNode property) {
        String name = type(property);
        boolean linked = isObject(name) || isString(name);
        String shown = linked ? "[" + name + "](#" + anchor(name) + ")" : codes(name);
        return property.has("items") ? "[ " + shown + " ]" : shown;
    }

    private String codes(String name) {
        return definitions.path(name).has("enum") ? "[code](codes.md#" + list(name) + ")" : name;
    }

    /** The name of the list of a closed code, as the page of codes heads it. */
    private static String list(String type) {
        return type.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** The name of the type that a property, or an element of it, refers to; else its own plain type. */
    private static String type(JsonNode property) {
        JsonNode of = property.has("items") ? property.get("items") : property;
        String target = of.path("$ref").asString("");
        return target.isEmpty() ? of.path("type").asString("") : target.substring(target.lastIndexOf('/') + 1);
    }

    private boolean isObject(String name) {
        return definitions.path(name).has("properties");
    }

    private boolean isString(String name) {
        return definitions.has(name)
                && !isObject(name)
                && !definitions.get(name).has("enum");
    }

    private String strings() {
        return definitions.properties().stream()
                .filter(definition -> isString(definition.getKey()))
                .map(definition -> "\n## " + definition.getKey() + "\n\n"
                        + definition.getValue().get("description").asString() + "\n")
                .collect(Collectors.joining());
    }
}
