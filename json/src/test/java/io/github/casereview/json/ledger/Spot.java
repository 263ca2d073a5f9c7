package io.github.casereview.json.ledger;

import java.util.List;
import java.util.Map;

/** The place that a pointer names in a JSON value made of maps and lists. */
@SuppressWarnings("unchecked")
record Spot(Object parent, String name) {
    /** {@return the place, which has no parent if the way there does not exist} */
    static Spot in(Object root, String pointer) {
        String[] names = pointer.substring(1).split("/");
        Object at = root;
        for (int i = 0; i < names.length - 1; i++) {
            at = new Spot(at, plain(names[i])).get();
        }
        return new Spot(at, plain(names[names.length - 1]));
    }

    /** {@return whether the object or array that would hold it is there} */
    boolean exists() {
        return parent instanceof Map || parent instanceof List;
    }

    /** {@return what stands there, or null} */
    Object get() {
        if (parent instanceof Map<?, ?> object) {
            return object.get(name);
        }
        int index = index();
        return index < 0 ? null : ((List<?>) parent).get(index);
    }

    /** Puts something there and gives what makes it as it was. */
    Runnable put(Object content) {
        if (parent instanceof Map<?, ?>) {
            Map<String, Object> object = (Map<String, Object>) parent;
            Object before = content == null ? object.remove(name) : object.put(name, content);
            return before == null ? () -> object.remove(name) : () -> object.put(name, before);
        }
        List<Object> array = (List<Object>) parent;
        int index = index();
        Object before = array.get(index);
        if (content == null) {
            array.remove(index);
            return () -> array.add(index, before);
        }
        array.set(index, content);
        return () -> array.set(index, before);
    }

    private int index() {
        if (!(parent instanceof List<?> array)) {
            return -1;
        }
        for (int i = 0; i < array.size(); i++) {
            if (name.equals(String.valueOf(i))
                    || array.get(i) instanceof Map<?, ?> each && name.equals(each.get("id"))) {
                return i;
            }
        }
        return -1;
    }

    private static String plain(String escaped) {
        return escaped.replace("~1", "/").replace("~0", "~");
    }
}
