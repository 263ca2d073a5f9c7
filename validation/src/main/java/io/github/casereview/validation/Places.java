package io.github.casereview.validation;

import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.Span;
import io.github.casereview.value.Thing;
import java.util.Optional;

/** Where things of a value stand, and what of it rules must keep away from. */
interface Places {
    /** The place of a pointer into the value. */
    Place place(String pointer);

    /** Whether a structure issue stands at or beneath a pointer. */
    boolean isDamaged(String pointer);

    /** Whether anything of a kind was left out of the value. */
    boolean isRefused(Thing kind);

    /** What stands at a pointer, or in a string as far as a part of it, where the caller asked for values. */
    Optional<String> value(String pointer, Optional<Span> part);
}
