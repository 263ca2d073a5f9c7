package io.github.casereview.validation.report.sarif;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Says where issues of one file stand: in its text by line and column, in its JSON by pointer. */
final class SarifLocations {
    private static final String BASE = "%SRCROOT%";

    private final String uri;
    private final int index;

    /** The file at a path; an empty path means a value that was never in a file. */
    SarifLocations(String path, int index) {
        this.uri = path.isEmpty() ? "" : ArtifactUri.of(path);
        this.index = index;
    }

    Optional<ObjectNode> artifact() {
        if (uri.isEmpty()) {
            return Optional.empty();
        }
        ObjectNode artifact = JsonNodeFactory.instance.objectNode();
        artifact.put("uri", uri);
        if (ArtifactUri.isBeneath(uri)) {
            artifact.put("uriBaseId", BASE);
        }
        return Optional.of(artifact.put("index", index));
    }

    ObjectNode of(Issue issue) {
        return location(issue.place(), issue.value());
    }

    ArrayNode related(List<Place> places) {
        ArrayNode related = JsonNodeFactory.instance.arrayNode();
        for (Place place : places) {
            ObjectNode location = location(place, Optional.empty());
            location.put("id", related.size());
            location.putObject("message").put("text", "belongs to it");
            related.add(location);
        }
        return related;
    }

    private ObjectNode location(Place place, Optional<String> value) {
        ObjectNode location = JsonNodeFactory.instance.objectNode();
        artifact().ifPresent(artifact -> {
            ObjectNode physical = location.putObject("physicalLocation");
            physical.set("artifactLocation", artifact);
            if (place.isLocated()) {
                region(place, value, physical.putObject("region"));
            }
        });
        if (!place.pointer().isEmpty()) {
            logical(place.pointer(), location.putArray("logicalLocations").addObject());
        }
        return location;
    }

    private static void region(Place place, Optional<String> value, ObjectNode region) {
        region.put("startLine", place.line());
        region.put("startColumn", place.column());
        value.ifPresent(text -> region.putObject("snippet").put("text", text));
    }

    private static void logical(String pointer, ObjectNode logical) {
        logical.put("name", pointer.substring(pointer.lastIndexOf('/') + 1));
        logical.put("fullyQualifiedName", pointer);
    }
}
