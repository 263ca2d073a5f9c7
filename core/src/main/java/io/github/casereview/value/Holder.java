package io.github.casereview.value;

import java.util.List;

/** Something that holds things with an id, as a review does and a collection. */
public interface Holder extends Identified {
    /** {@return everything in it that has an id, in its own order} */
    List<Identified> contents();
}
