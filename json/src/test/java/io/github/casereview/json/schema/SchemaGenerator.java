package io.github.casereview.json.schema;

import io.github.casereview.json.ReviewSchema;
import io.github.casereview.json.SchemaDraft;
import io.github.casereview.json.shape.RootType;
import io.github.casereview.json.shape.Shape;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Makes a schema from the shapes of the types and the Javadoc of their sources. */
final class SchemaGenerator {
    private final Wording wording = new Wording();

    /** The text of a schema as it is to be committed. */
    String generate(ReviewSchema schema, SchemaDraft draft) {
        ObjectNode root = Nodes.object().put("$schema", draft.dialect()).put("$id", schema.id());
        Optional<RootType> type = Arrays.stream(RootType.values())
                .filter(each -> each.rootName().equals(schema.rootName()))
                .findFirst();
        Definitions definitions = new Definitions(draft);
        if (type.isPresent()) {
            record(root, type.get(), definitions);
        } else {
            new ReportSchema(definitions, wording).fill(root);
        }
        definitions.addTo(root);
        return Nodes.print(root);
    }

    private void record(ObjectNode root, RootType type, Definitions definitions) {
        root.put("title", Wording.title(type.type().getSimpleName()));
        root.put("description", wording.of(type.type()));
        new TypeSchema(definitions, wording).fill(root, Shape.of(type.type()), aboutTheFile(type));
    }

    private static ObjectNode aboutTheFile(RootType type) {
        ObjectNode members = Nodes.object();
        members.set(
                "$schema",
                Nodes.described("Schema", "Where an editor finds this schema; not followed and not kept.")
                        .put("type", "string"));
        members.set(
                "schemaVersion",
                Nodes.described("Schema version", "The root type and the version of the file; stands first.")
                        .put("type", "string")
                        .put("const", type.schemaVersion()));
        return members;
    }
}
