package io.github.casereview.validation.lint.privacy;

/** How far a record is on its way to the public. */
public enum ReleaseStage {
    /** It is being written. */
    DRAFT,
    /** It passes between those who hold it. */
    EXCHANGE,
    /** It is to be published. */
    PUBLICATION
}
