package io.github.casereview.validation.cli.option;

/** The forms of the list of codes. */
public enum CatalogueFormat {
    /** Lines for people. */
    TEXT,
    /** JSON for programs. */
    JSON
}
