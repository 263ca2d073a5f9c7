package io.github.casereview.json.token;

import java.util.regex.Pattern;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.TokenStreamContext;

/**
 * What an application's document has around a value of ours.
 *
 * <p>A name that is not plain may be somebody's, as a key of a map may be: it is left out, and the pointer is then its
 * parent's.
 */
record Surroundings(String pointer, boolean isWhole) {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_]{1,64}");

    static Surroundings of(TokenStreamContext context) {
        StringBuilder pointer = new StringBuilder();
        JsonPointer rest = context.pathAsPointer();
        while (!rest.matches()) {
            if (!PLAIN.matcher(rest.getMatchingProperty()).matches()) {
                return new Surroundings(pointer.toString(), false);
            }
            pointer.append('/').append(rest.getMatchingProperty());
            rest = rest.tail();
        }
        return new Surroundings(pointer.toString(), true);
    }

    /** {@return whether there is nothing} */
    boolean isRoot() {
        return isWhole && pointer.isEmpty();
    }

    /** {@return the pointer from the root of the document to something in the value} */
    String pointer(String inValue) {
        return isWhole ? pointer + inValue : pointer;
    }
}
