package io.github.casereview.validation;

import io.github.casereview.ReviewRecord;

/**
 * A review or collection that a file holds.
 *
 * @param line the line it stands on, where the file holds one a line; 0 where it is the whole file
 * @param review the review or collection
 */
public record HeldReview(int line, ReviewRecord review) {
    /** {@return the line alone} */
    @Override
    public String toString() {
        return "HeldReview{line=" + line + "}";
    }
}
