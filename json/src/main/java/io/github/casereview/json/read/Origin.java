package io.github.casereview.json.read;

import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.Span;
import io.github.casereview.json.scan.Located;
import io.github.casereview.value.Thing;
import java.util.Optional;
import java.util.regex.Pattern;

/** The text that a value came from: says where in it something in the value stands. */
public final class Origin {
    private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");

    private final Written written;
    private final Located root;
    private final Damage damage;

    Origin(Written written, Located root, Damage damage) {
        this.written = written;
        this.root = root;
        this.damage = damage;
    }

    /** {@return the place of a pointer into the value} */
    public Place place(String pointerInValue) {
        String pointer = damage.inText(pointerInValue);
        return written.place(pointer, find(pointer).start());
    }

    /** {@return whether a structure issue stands at or beneath a pointer into the value} */
    public boolean isDamaged(String pointerInValue) {
        return damage.touches(damage.inText(pointerInValue));
    }

    /** {@return whether anything of a kind was left out} */
    public boolean isRefused(Thing kind) {
        return damage.refused(kind);
    }

    /** {@return the text at a pointer into the value, shortened} */
    public String excerpt(String pointerInValue) {
        Located found = find(damage.inText(pointerInValue));
        return written.excerpt(found.start(), found.end());
    }

    /** {@return the text at a pointer into the value, shortened behind a part of it} */
    public String excerpt(String pointerInValue, Span part) {
        Located found = find(damage.inText(pointerInValue));
        return written.excerpt(found.start(), found.end(), part);
    }

    /** What stands at a pointer, or the nearest thing around it. */
    private Located find(String pointer) {
        Located at = root;
        for (String segment :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            Optional<Located> next = step(at, segment.replace("~1", "/").replace("~0", "~"));
            if (next.isEmpty()) {
                return at;
            }
            at = next.get();
        }
        return at;
    }

    private static Optional<Located> step(Located at, String segment) {
        if (at instanceof Located.Obj object) {
            return object.members().stream()
                    .filter(member -> member.name().equals(segment))
                    .map(Located.Member::value)
                    .findFirst();
        } else if (at instanceof Located.Arr array && INDEX.matcher(segment).matches()) {
            int index = Integer.parseInt(segment);
            return index < array.items().size() ? Optional.of(array.items().get(index)) : Optional.empty();
        }
        return Optional.empty();
    }
}
