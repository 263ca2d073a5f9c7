package io.github.casereview.json.scan;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.JsonReadFeature;

/** A second opinion: Jackson with every leniency off, reading exactly one value from characters. */
final class StrictJackson {
    private final JsonFactory factory;

    StrictJackson() {
        JsonFactoryBuilder builder = JsonFactory.builder();
        for (JsonReadFeature feature : JsonReadFeature.values()) {
            builder.disable(feature);
        }
        factory = builder.build();
    }

    /** {@return the tokens as {@link Flat} writes them, or nothing if the text is refused} */
    Optional<List<String>> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), new StringReader(text))) {
            int depth = 0;
            do {
                JsonToken token = parser.nextToken();
                if (token == null) {
                    return Optional.empty();
                }
                tokens.add(flat(token, parser));
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            } while (depth > 0);
            return parser.nextToken() == null ? Optional.of(tokens) : Optional.empty();
        } catch (JacksonException refused) {
            return Optional.empty();
        }
    }

    private static String flat(JsonToken token, JsonParser parser) {
        return switch (token) {
            case START_OBJECT -> "{";
            case END_OBJECT -> "}";
            case START_ARRAY -> "[";
            case END_ARRAY -> "]";
            case PROPERTY_NAME -> "name " + parser.getString();
            case VALUE_STRING -> "string " + parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number " + parser.getString();
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            case VALUE_NULL -> "null";
            default -> throw new AssertionError(token);
        };
    }
}
