package io.github.casereview.json.read;

import io.github.casereview.json.scan.Located;
import io.github.casereview.json.shape.Property;
import io.github.casereview.json.shape.Shape;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members of one object by name; unknown and repeated ones are reported, and not looked into.
 *
 * <p>A required property whose name is misspelt is one fault, not two: what an unknown name probably means is not
 * missing.
 */
final class Members {
    private final Shape shape;
    private final Set<String> reserved;
    private final Reports reports;
    private final Losses losses;
    private final Located.@Nullable Member[] known;
    private Map<String, Located.Member> others = Map.of();
    private Set<String> misspelt = Set.of();

    Members(Shape shape, Set<String> reserved, Reports reports, Losses losses) {
        this.shape = shape;
        this.reserved = reserved;
        this.reports = reports;
        this.losses = losses;
        this.known = new Located.Member[shape.properties().size()];
    }

    void read(Located.Obj object, Path path) {
        for (Located.Member member : object.members()) {
            Optional<Property> property = shape.property(member.name());
            Located.Member before = property.isPresent() ? known(property.get(), member) : other(member);
            if (before != null) {
                reports.duplicate(before, member, path);
                losses.of(property, member.value());
            } else if (property.isEmpty() && !reserved.contains(member.name())) {
                unknown(member, path);
            }
        }
    }

    /** The member of the same name before, if there is one; the first counts. */
    private Located.@Nullable Member known(Property property, Located.Member member) {
        Located.Member before = known[property.position()];
        known[property.position()] = before == null ? member : before;
        return before;
    }

    /** Most objects hold nothing but what they may. */
    private Located.@Nullable Member other(Located.Member member) {
        others = others.isEmpty() ? new HashMap<>() : others;
        return others.putIfAbsent(member.name(), member);
    }

    private void unknown(Located.Member member, Path path) {
        Optional<String> meant = reports.unknown(shape, reserved, member, path);
        meant.ifPresent(name -> {
            misspelt = misspelt.isEmpty() ? new HashSet<>() : misspelt;
            misspelt.add(name);
        });
        losses.of(meant.flatMap(shape::property), member.value());
    }

    /** {@return what stands in a property, or null} */
    @Nullable
    Located value(Property property) {
        Located.Member member = known[property.position()];
        return member == null ? null : member.value();
    }

    /** {@return whether an unknown name probably means this one} */
    boolean isMisspelt(String name) {
        return misspelt.contains(name);
    }
}
