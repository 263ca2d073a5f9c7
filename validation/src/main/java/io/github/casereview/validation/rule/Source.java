package io.github.casereview.validation.rule;

/**
 * Who asks for a rule.
 *
 * @param document the document and paragraph, or {@code structural}
 * @param read whether its own words were seen, and not only what others say of them
 */
public record Source(String document, boolean read) {
    static final Source STRUCTURAL = new Source("structural", true);

    /** {@return the document, and that its own words were not seen where they were not} */
    public String text() {
        return read ? document : document + " (unverified: the text itself was not read)";
    }
}
