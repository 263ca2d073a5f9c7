package io.github.casereview.value;

import io.github.casereview.constraint.Id;

/** Something that other parts of a record can refer to. */
public interface Identified extends ReviewValue {
    /** {@return the id, unique in its record} */
    @Id
    String getId();

    /** {@return what kind of thing this is} */
    Thing thing();
}
