package io.github.casereview.validation.profile;

import java.util.Locale;

/** How far a record is on its way to the public. */
public enum ReleaseStage {
    /** It is being written. */
    DRAFT,
    /** It passes between those who hold it. */
    EXCHANGE,
    /** It is to be published. */
    PUBLICATION;

    /** {@return the word in the name of a profile, as in {@code exchange}} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
