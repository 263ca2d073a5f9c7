package io.github.casereview.json.schema;

import java.util.Collection;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes, reads and prints JSON trees. */
final class Nodes {
    private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;

    private Nodes() {}

    static ObjectNode object() {
        return FACTORY.objectNode();
    }

    static ObjectNode described(String title, String description) {
        return object().put("title", title).put("description", description);
    }

    static ArrayNode strings(Collection<String> items) {
        ArrayNode array = FACTORY.arrayNode();
        items.forEach(array::add);
        return array;
    }

    static ArrayNode array(JsonNode element) {
        return FACTORY.arrayNode().add(element);
    }

    /** The tree with numbers exactly as written. */
    static JsonNode parse(String json) {
        return mapper().readTree(json);
    }

    /** The tree as schema engines see it, with numbers of limited range. */
    static JsonNode asEnginesDo(String json) {
        return JsonMapper.builder().build().readTree(json);
    }

    /** The text as committed: two spaces, line feeds, a line feed at the end. */
    static String print(JsonNode node) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator("");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators)
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        return mapper().writer().with(printer).writeValueAsString(node) + "\n";
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
    }
}
