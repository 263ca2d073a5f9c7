package io.github.casereview.json.read;

import io.github.casereview.json.scan.Located;
import io.github.casereview.json.shape.Property;
import io.github.casereview.json.shape.Shape;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The members of one object by name; unknown and repeated ones are reported, and not looked into.
 *
 * <p>A required property whose name is misspelt is one fault, not two: what an unknown name probably means is not
 * missing.
 */
final class Members {
    private final Map<String, Located.Member> first = new HashMap<>();
    private final Set<String> misspelt = new HashSet<>();
    private final Shape shape;
    private final Set<String> reserved;
    private final Reports reports;
    private final Losses losses;

    Members(Shape shape, Set<String> reserved, Reports reports, Losses losses) {
        this.shape = shape;
        this.reserved = reserved;
        this.reports = reports;
        this.losses = losses;
    }

    void read(Located.Obj object, Path path) {
        for (Located.Member member : object.members()) {
            Located.Member before = first.putIfAbsent(member.name(), member);
            Optional<Property> property = shape.property(member.name());
            if (before != null) {
                reports.duplicate(before, member, path);
                losses.of(property, member.value());
            } else if (property.isEmpty() && !reserved.contains(member.name())) {
                Optional<String> meant = reports.unknown(shape, reserved, member, path);
                meant.ifPresent(misspelt::add);
                losses.of(meant.flatMap(shape::property), member.value());
            }
        }
    }

    Optional<Located> value(String name) {
        return Optional.ofNullable(first.get(name)).map(Located.Member::value);
    }

    /** {@return whether an unknown name probably means this one} */
    boolean isMisspelt(String name) {
        return misspelt.contains(name);
    }
}
