package io.github.casereview.json.schema;

import com.networknt.schema.Schema;
import io.github.casereview.json.ReviewSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Schemas that each lack one keyword: a corpus is worth something if it tells every one of them from the real one. */
final class Weakened {
    private static final List<String> KEYWORDS = List.of(
            "type",
            "required",
            "additionalProperties",
            "const",
            "enum",
            "pattern",
            "maxLength",
            "minimum",
            "maximum",
            "minItems",
            "items",
            "$ref");

    private final Map<String, Schema> unnoticed = new LinkedHashMap<>();

    Weakened(ReviewSchema schema) {
        for (String keyword : KEYWORDS) {
            JsonNode weaker = Nodes.parse(schema.draft202012());
            remove(keyword, weaker, false);
            unnoticed.put(keyword, Verdicts.engine(weaker));
        }
    }

    /** Drops those that answer otherwise than they should. */
    void ask(JsonNode document, boolean right) {
        unnoticed.values().removeIf(schema -> schema.validate(document).isEmpty() != right);
    }

    /** The keywords of which nobody would miss all uses. */
    Set<String> unnoticed() {
        return unnoticed.keySet();
    }

    /** Under {@code properties} and {@code $defs} stand names, which may be spelt like keywords. */
    private static void remove(String keyword, JsonNode node, boolean names) {
        if (node instanceof ObjectNode object && !names) {
            object.remove(keyword);
        }
        node.propertyStream()
                .forEach(member -> remove(
                        keyword,
                        member.getValue(),
                        !names && Set.of("properties", "$defs").contains(member.getKey())));
    }
}
