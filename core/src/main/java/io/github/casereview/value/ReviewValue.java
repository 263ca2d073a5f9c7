package io.github.casereview.value;

/** Any value of the model: immutable, compared by content, silent about its content in logs. */
public interface ReviewValue {
    /** {@return the type, the id, codes and sizes, and nothing that a source says: what {@code toString()} answers} */
    default String summary() {
        return Summary.of(this);
    }
}
