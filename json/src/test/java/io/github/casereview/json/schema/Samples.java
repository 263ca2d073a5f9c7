package io.github.casereview.json.schema;

import io.github.casereview.json.shape.Form;
import io.github.casereview.json.shape.Property;
import io.github.casereview.json.shape.RootType;
import io.github.casereview.json.shape.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The encoded reviews, whole and cut into small documents of one element each. */
final class Samples {
    private Samples() {}

    static List<ObjectNode> whole() {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> (ObjectNode) Nodes.parse(Golden.read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For each element of each list at the root: the required properties, and that element. */
    static Stream<ObjectNode> slices(ObjectNode root) {
        RootType type = Document.rootType(root);
        return Shape.of(type.type()).properties().stream()
                .filter(property -> root.has(property.name()))
                .flatMap(property -> slices(type, root, property));
    }

    private static Stream<ObjectNode> slices(RootType type, ObjectNode root, Property property) {
        JsonNode content = root.get(property.name());
        if (property.name().equals("reviews")) {
            return content.valueStream().flatMap(review -> reviews(type, (ObjectNode) review));
        } else if (!property.isList() || property.form() != Form.OBJECT) {
            return Stream.of(slice(type, property, content));
        }
        return IntStream.range(0, content.size())
                .mapToObj(index -> slice(type, property, Nodes.array(content.get(index))));
    }

    private static Stream<ObjectNode> reviews(RootType type, ObjectNode review) {
        ObjectNode alone = Nodes.object().put("schemaVersion", RootType.CASE_REVIEW.schemaVersion());
        alone.setAll(review);
        return slices(alone).map(slice -> {
            slice.remove("schemaVersion");
            ObjectNode collection = Specimen.root(type);
            collection.set("reviews", Nodes.array(slice));
            return collection;
        });
    }

    private static ObjectNode slice(RootType type, Property property, JsonNode content) {
        ObjectNode slice = Specimen.root(type);
        slice.set(property.name(), content);
        return slice;
    }
}
