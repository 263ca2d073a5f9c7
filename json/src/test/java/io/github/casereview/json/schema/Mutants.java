package io.github.casereview.json.schema;

import io.github.casereview.json.shape.Property;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A valid document, changed at one place in every way; each is made when asked for. */
final class Mutants {
    private static final List<String> UNKNOWN =
            List.of("unheardOf", "", "ID", "id ", "__proto__", "constructor", "$ref", "@type", "schema-version");

    private final ObjectNode root;

    Mutants(ObjectNode root) {
        this.root = root;
    }

    /** Every change of every property and of the names in an object. */
    Stream<Supplier<Document>> at(Site site) {
        Stream<Supplier<Document>> names =
                UNKNOWN.stream().map(name -> with("UNKNOWN", site, node -> node.put(name, 1)));
        return Stream.concat(names, properties(site).flatMap(property -> at(site, property)));
    }

    /** Every change of one property. */
    Stream<Supplier<Document>> at(Site site, Property property) {
        JsonNode content = site.of(root).get(property.name());
        Stream<Supplier<Document>> changes = Arrays.stream(Change.values())
                .flatMap(change -> change.of(property, content)
                        .map(other -> with(change.name(), site, node -> node.set(property.name(), other))));
        return Stream.concat(
                changes,
                Stream.of(
                        with("MISSING", site, node -> node.remove(property.name())),
                        with("MISSPELT", site, node -> node.set(property.name() + "s", node.remove(property.name())))));
    }

    /** The properties that are there. */
    Stream<Property> properties(Site site) {
        return site.shape().properties().stream()
                .filter(property -> site.of(root).has(property.name()));
    }

    private Supplier<Document> with(String kind, Site site, Consumer<ObjectNode> change) {
        return () -> {
            ObjectNode copy = root.deepCopy();
            change.accept(site.of(copy));
            return Document.of(kind, copy);
        };
    }
}
