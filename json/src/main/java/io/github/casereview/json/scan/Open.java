package io.github.casereview.json.scan;

/** An object or array whose closing bracket has not been met yet. */
sealed interface Open permits OpenArray, OpenObject {
    /** {@return the offset of its opening bracket} */
    int start();

    /** {@return the character that closes it} */
    char closer();

    /** {@return whether nothing has been added to it} */
    boolean isEmpty();

    /** Adds the value that has just been read. */
    void add(Located value);

    /** Notes that it is not empty, and keeps nothing. */
    void fill();

    /** {@return what it has become} */
    Located close(int end);

    /** {@return what may stand after a value in it} */
    default String afterValue() {
        return closer() == ']' ? "a comma or a closing bracket" : "a comma or a closing brace";
    }
}
