package io.github.casereview.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.ReviewSchema;
import io.github.casereview.json.SchemaDraft;
import io.github.casereview.json.generate.Types;
import io.github.casereview.json.shape.Property;
import io.github.casereview.json.shape.RootType;
import io.github.casereview.json.shape.Shape;
import io.github.casereview.source.Extension;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class SchemaContentTest {
    static Stream<Arguments> schemas() {
        return GoldenSchemaTest.schemas();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void says_of_every_type_and_property_what_it_is(ReviewSchema schema, SchemaDraft draft) {
        JsonNode root = Nodes.parse(schema.text(draft));
        assertThat(Stream.concat(
                        types(root),
                        types(root).flatMap(type -> type.path("properties").valueStream())))
                .hasSizeGreaterThan(15)
                .allSatisfy(node -> {
                    assertThat(node.path("title").asString()).matches("[A-Z].*");
                    assertThat(node.path("description").asString()).matches("[A-Z].*\\.");
                });
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void allows_nothing_unknown_and_points_to_nothing_outside(ReviewSchema schema, SchemaDraft draft) {
        JsonNode root = Nodes.parse(schema.text(draft));
        assertThat(types(root).filter(type -> type.path("type").asString().equals("object")))
                .isNotEmpty()
                .allMatch(type -> !type.path("additionalProperties").asBoolean(true));
        assertThat(root.findValues("$ref"))
                .allMatch(pointer -> !root.at(pointer.asString().substring(1)).isMissingNode());
        assertThat(parts(root).propertyNames())
                .allSatisfy(name -> assertThat(root.findValues("$ref"))
                        .anyMatch(pointer -> pointer.asString().endsWith("/" + name)));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void shows_examples_that_are_valid(ReviewSchema schema, SchemaDraft draft) {
        JsonNode root = Nodes.parse(schema.text(draft));
        Stream.concat(
                        types(root),
                        types(root).flatMap(type -> type.path("properties").valueStream()))
                .filter(node -> node.has("examples"))
                .forEach(node -> node.get("examples").forEach(example -> {
                    ObjectNode alone = ((ObjectNode) node).deepCopy().put("$schema", draft.dialect());
                    String keyword = draft == SchemaDraft.DRAFT_07 ? "definitions" : "$defs";
                    alone.set(keyword, root.get(keyword));
                    assertThat(Verdicts.engine(alone).validate(example)).isEmpty();
                }));
    }

    @Test
    void gives_every_closed_code_its_label() {
        JsonNode parts = parts(Nodes.parse(ReviewSchema.CASE_REVIEW.draft202012()));
        Types.all().stream()
                .flatMap(type -> Shape.of(type).properties().stream())
                .flatMap(property -> codes(property, parts))
                .forEach(code -> assertThat(code.getValue())
                        .as("the label of %s", code.getKey())
                        .contains(code.getKey()));
    }

    @Test
    void has_documents_in_the_corpus_for_every_type() {
        Stream<Site> sites = Stream.of(RootType.REVIEW_COLLECTION, RootType.WAIVERS)
                .flatMap(root -> Reach.from(root).keySet().stream());
        assertThat(sites)
                .extracting(site -> (Object) site.shape().type())
                .containsExactlyInAnyOrderElementsOf(Types.all().stream()
                        .filter(type -> type != Extension.class)
                        .toList());
    }

    /** For each code of a property: the words that must stand in the description, and the description. */
    private static Stream<Map.Entry<String, String>> codes(Property property, JsonNode parts) {
        Class<?> owner = property.content().getEnclosingClass();
        String name = (owner == null ? "" : owner.getSimpleName())
                + property.content().getSimpleName();
        return property.codes().values().stream()
                .map(code -> Map.entry(
                        code.getCode() + " (" + code.getLabel() + ")",
                        parts.path(name).path("description").asString("")));
    }

    private static Stream<JsonNode> types(JsonNode root) {
        return Stream.concat(Stream.of(root), parts(root).valueStream());
    }

    private static JsonNode parts(JsonNode root) {
        return root.has("$defs") ? root.get("$defs") : root.get("definitions");
    }
}
