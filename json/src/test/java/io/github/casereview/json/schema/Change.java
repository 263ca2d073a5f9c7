package io.github.casereview.json.schema;

import io.github.casereview.json.shape.Form;
import io.github.casereview.json.shape.Property;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What is put in the place of a property's content; most of it is wrong there, some of it is not. */
enum Change {
    NULL {
        @Override
        Stream<JsonNode> of(Property property, JsonNode content) {
            return Stream.of(FACTORY.nullNode());
        }
    },
    OTHER_TYPE {
        @Override
        Stream<JsonNode> of(Property property, JsonNode content) {
            return Stream.concat(
                    parsed(
                            "\"x\"",
                            "1",
                            "true",
                            "false",
                            "[]",
                            "{}",
                            "[[]]",
                            "[{}]",
                            "[\"x\"]",
                            "[1]",
                            "{\"value\": 1}"),
                    Stream.of(FACTORY.arrayNode().add(content), FACTORY.stringNode(content.toString())));
        }
    },
    OTHER_CODE {
        @Override
        Stream<JsonNode> of(Property property, JsonNode content) {
            if (property.form() != Form.CODE) {
                return Stream.empty();
            }
            String code = property.isList() ? content.path(0).asString() : content.asString();
            Stream<JsonNode> others = Stream.of(
                            "", "unheard-of", code.toUpperCase(Locale.ROOT), " " + code, code + "\n", "0")
                    .map(FACTORY::stringNode);
            return Stream.concat(others, property.codes().keySet().stream().map(FACTORY::stringNode))
                    .map(each -> inPlace(property, each));
        }
    },
    OTHER_STRING {
        @Override
        Stream<JsonNode> of(Property property, JsonNode content) {
            return property.constraint().stream()
                    .flatMap(constraint -> Strings.around(constraint).stream())
                    .map(FACTORY::stringNode)
                    .map(each -> inPlace(property, each));
        }
    },
    OTHER_NUMBER {
        @Override
        Stream<JsonNode> of(Property property, JsonNode content) {
            return property.form() == Form.NUMBER
                    ? parsed(
                            "0",
                            "7",
                            "2147483647",
                            "2147483648",
                            "99999999999999999999",
                            "1e400",
                            "-1",
                            "1.5",
                            "-0.5",
                            "\"3\"")
                    : Stream.empty();
        }
    },
    ARRAY {
        @Override
        Stream<JsonNode> of(Property property, JsonNode content) {
            if (!property.isList() || content.isEmpty()) {
                return Stream.empty();
            }
            JsonNode first = content.get(0);
            return Stream.of(
                    FACTORY.arrayNode(),
                    first,
                    FACTORY.arrayNode().add(first).add(first),
                    FACTORY.arrayNode().add(first).addNull(),
                    FACTORY.arrayNode().add(first).add(FACTORY.arrayNode()),
                    FACTORY.arrayNode().add(first).add(true),
                    FACTORY.arrayNode().add(FACTORY.arrayNode().add(first)));
        }
    },
    EXTENSION {
        @Override
        Stream<JsonNode> of(Property property, JsonNode content) {
            return property.form() == Form.EXTENSIONS
                    ? parsed(
                            "{\"a:b\": null}",
                            "{\"a.b-c.0:X_y9\": {\"$ref\": [null, 1.0, {}]}}",
                            "{\"caseload\": 1}",
                            "{\"A:b\": 1}",
                            "{\"a:b-c\": 1}",
                            "{\"a:b\\n\": 1}",
                            "{\" a:b\": 1}",
                            "{\":b\": 1}",
                            "{\"a:\": 1}",
                            "{\"\": 1}",
                            "{\"a:b:c\": 1}",
                            "{\"a:b\": 1, \"id\": 1}")
                    : Stream.empty();
        }
    };

    private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;

    /** What to put there instead. */
    abstract Stream<JsonNode> of(Property property, JsonNode content);

    private static JsonNode inPlace(Property property, JsonNode element) {
        return property.isList() ? FACTORY.arrayNode().add(element) : element;
    }

    private static Stream<JsonNode> parsed(String... texts) {
        return List.of(texts).stream().map(Nodes::parse);
    }
}
