package io.github.casereview.json.read;

import io.github.casereview.value.Thing;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What of a text did not make it into the value: rules keep away from it, so that no fault is reported twice. */
public final class Damage {
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

    private final Set<String> touched = new HashSet<>();
    private final Set<Thing> refused = EnumSet.noneOf(Thing.class);
    private final Map<String, List<Integer>> kept = new HashMap<>();

    /** Notes an issue with something that is in the value, or with a property: everything on the way is touched. */
    void touch(Path path) {
        Path at = path;
        while (touched.add(at.pointer()) && at != Path.ROOT) {
            at = at.parent();
        }
    }

    /** Notes an issue with a value that is left out; a broken element is in no list of the value, so its list is touched. */
    void touchAround(Path path) {
        touch(path.isElement() ? path.parent() : path);
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
            String step = step(kept.get(text.toString()), segment);
            text.append('/').append(step);
        }
        return text.toString();
    }

    private static String step(@Nullable List<Integer> indexes, String segment) {
        if (indexes == null || !INDEX.matcher(segment).matches()) {
            return segment;
        }
        int index = Integer.parseInt(segment);
        return index < indexes.size() ? Integer.toString(indexes.get(index)) : segment;
    }
}
