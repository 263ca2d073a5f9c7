package io.github.casereview.json.read;

import io.github.casereview.value.Thing;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What of a text did not make it into the value: rules keep away from it, so that no fault is reported twice. */
public final class Damage {
    private final Set<String> touched = new HashSet<>();
    private final Set<Thing> refused = EnumSet.noneOf(Thing.class);
    private final Map<String, List<Integer>> kept = new HashMap<>();

    /** Notes an issue: everything on the way to it is touched. */
    void touch(Path path) {
        Path at = path;
        while (touched.add(at.pointer()) && at != Path.ROOT) {
            at = at.parent();
        }
    }

    /** Notes that something with an id was refused. */
    void refuse(Thing thing) {
        refused.add(thing);
    }

    /** Notes which elements of a list of the text are in the value. */
    void keep(Path list, List<Integer> indexes) {
        kept.put(list.pointer(), List.copyOf(indexes));
    }

    /** {@return whether a structure issue stands at a pointer of the text, or beneath it} */
    public boolean touches(String pointer) {
        return touched.contains(pointer);
    }

    /** {@return whether anything of a kind was refused} */
    public boolean refused(Thing thing) {
        return refused.contains(thing);
    }

    /** {@return whether anything at all was refused} */
    public boolean refusedAny() {
        return !refused.isEmpty();
    }

    /** {@return the pointer into the text that belongs to a pointer into the value} */
    public String inText(String pointerInValue) {
        if (kept.isEmpty()) {
            return pointerInValue;
        }
        StringBuilder text = new StringBuilder();
        for (String segment : pointerInValue.isEmpty()
                ? new String[0]
                : pointerInValue.substring(1).split("/", -1)) {
            String step = Optional.ofNullable(kept.get(text.toString()))
                    .map(indexes -> Integer.toString(indexes.get(Integer.parseInt(segment))))
                    .orElse(segment);
            text.append('/').append(step);
        }
        return text.toString();
    }
}
