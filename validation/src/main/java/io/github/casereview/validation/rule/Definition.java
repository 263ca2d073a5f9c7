package io.github.casereview.validation.rule;

import io.github.casereview.json.issue.Severity;

/**
 * What a rule is, beside its code.
 *
 * @param severity how much a breach matters
 * @param expected what should be so, as in {@code each id once in a record}; never a value
 * @param source the document and paragraph that ask for it, or {@code structural}
 * @param since the release that brought it
 * @param check how it looks at a record
 */
public record Definition(Severity severity, String expected, String source, String since, Check check) {
    private static final String STRUCTURAL = "structural";
    private static final String FIRST = "0.1.0";

    /** {@return a rule whose breach makes a record wrong} */
    public static Definition error(String expected, Check check) {
        return new Definition(Severity.ERROR, expected, STRUCTURAL, FIRST, check);
    }

    /** {@return a rule whose breach looks mistaken, or is not what guidance asks} */
    public static Definition warning(String expected, Check check) {
        return new Definition(Severity.WARNING, expected, STRUCTURAL, FIRST, check);
    }

    /** {@return a rule whose breach is worth knowing} */
    public static Definition info(String expected, Check check) {
        return new Definition(Severity.INFO, expected, STRUCTURAL, FIRST, check);
    }

    /** {@return the same rule, asked for by a document} */
    public Definition askedBy(String document) {
        return new Definition(severity, expected, document, since, check);
    }

    /** {@return the same rule, of a later release} */
    public Definition since(String release) {
        return new Definition(severity, expected, source, release, check);
    }
}
