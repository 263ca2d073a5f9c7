package io.github.casereview.json.issue;

import java.util.Locale;

/** The step of reading and checking at which an issue is found; each looks only at what the earlier ones let pass. */
public enum Stage {
    /** The bytes could not be had. */
    IO,
    /** The bytes are not one JSON text in UTF-8. */
    SYNTAX,
    /** The text is larger, deeper or longer than this library reads. */
    LIMIT,
    /** The JSON does not have the shape of the model; a JSON Schema says the same. */
    STRUCTURE,
    /** The values break a rule. */
    RULE;

    /** {@return the word used in reports, such as {@code syntax}} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
