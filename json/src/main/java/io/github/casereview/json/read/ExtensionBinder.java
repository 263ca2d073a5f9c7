package io.github.casereview.json.read;

import io.github.casereview.json.scan.JsonText;
import io.github.casereview.json.scan.Located;
import io.github.casereview.json.shape.Property;
import io.github.casereview.json.shape.Shape;
import io.github.casereview.json.shape.StringConstraint;
import io.github.casereview.source.Extension;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps what partners added, member by member, without looking inside. */
final class ExtensionBinder {
    private final Reports reports;
    private final StringConstraint name = Shape.of(Extension.class)
            .property("name")
            .orElseThrow()
            .constraint()
            .orElseThrow();

    ExtensionBinder(Reports reports) {
        this.reports = reports;
    }

    Optional<Object> content(Property property, Located value, Path path) {
        if (value instanceof Located.Obj object) {
            List<Extension> kept = members(object, path);
            return kept.isEmpty() ? Optional.empty() : Optional.of(kept);
        } else if (value instanceof Located.Null) {
            reports.isNull(value, path);
        } else {
            reports.type(property.form().one(), value, path);
        }
        return Optional.empty();
    }

    private List<Extension> members(Located.Obj object, Path path) {
        List<Extension> kept = new ArrayList<>();
        Map<String, Located.Member> seen = new HashMap<>();
        for (Located.Member member : object.members()) {
            Located.Member first = seen.putIfAbsent(member.name(), member);
            if (first != null) {
                reports.duplicate(first, member, path);
            } else if (!name.holds(member.name())) {
                reports.extensionName(member, path, name);
            } else {
                kept.add(extension(member));
            }
        }
        return kept;
    }

    private static Extension extension(Located.Member member) {
        return Extension.builder()
                .name(member.name())
                .json(JsonText.of(member.value()))
                .build();
    }
}
