package io.github.casereview.value;

/** Something that other parts of a record can refer to. */
public interface Identified extends ReviewValue {
    /** {@return the id, unique in its record} */
    String getId();

    /** {@return what kind of thing this is} */
    Thing thing();
}
