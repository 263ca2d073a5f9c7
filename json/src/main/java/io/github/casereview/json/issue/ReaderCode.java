package io.github.casereview.json.issue;

/** The codes of everything that reading can find, before any rule runs. */
public enum ReaderCode {
    // io
    FILE_MISSING(Stage.IO, "a file that exists"),
    FILE_UNREADABLE(Stage.IO, "a file that can be read"),
    NOT_A_FILE(Stage.IO, "a regular file"),
    READ_FAILED(Stage.IO, "input that can be read to its end"),

    // syntax
    INPUT_EMPTY(Stage.SYNTAX, "a JSON object"),
    NOT_JSON(Stage.SYNTAX, "a JSON object"),
    ENCODING_OTHER(Stage.SYNTAX, "text in UTF-8"),
    ENCODING_INVALID(Stage.SYNTAX, "text in UTF-8"),
    CHARACTER_UNEXPECTED(Stage.SYNTAX, "JSON"),
    END_UNEXPECTED(Stage.SYNTAX, "the rest of the JSON"),
    CONTENT_AFTER_END(Stage.SYNTAX, "nothing after the JSON"),
    NUMBER_MALFORMED(Stage.SYNTAX, "a JSON number"),
    LITERAL_MALFORMED(Stage.SYNTAX, "true, false or null"),
    ESCAPE_MALFORMED(Stage.SYNTAX, "a JSON escape"),
    CONTROL_CHARACTER(Stage.SYNTAX, "control characters escaped"),
    SURROGATE_UNPAIRED(Stage.SYNTAX, "surrogates in pairs"),

    // limit
    DEPTH_EXCEEDED(Stage.LIMIT, "at most 64 levels"),
    NUMBER_TOO_LONG(Stage.LIMIT, "a number of at most 128 characters"),
    NAME_TOO_LONG(Stage.LIMIT, "a property name of at most 256 characters"),
    STRING_TOO_LONG(Stage.LIMIT, "a string of at most 1,048,576 characters"),
    DOCUMENT_TOO_LARGE(Stage.LIMIT, "a document of at most 16 MiB"),
    TOKENS_EXCEEDED(Stage.LIMIT, "at most 2,000,000 tokens"),

    // structure
    BYTE_ORDER_MARK(Stage.STRUCTURE, "no byte order mark", Severity.WARNING),
    NOT_A_REVIEW_FILE(Stage.STRUCTURE, "a review file, told by its schemaVersion"),
    SCHEMA_VERSION_MISSING(Stage.STRUCTURE, "a schemaVersion"),
    SCHEMA_VERSION_UNKNOWN(Stage.STRUCTURE, "a schemaVersion that this library knows"),
    SCHEMA_VERSION_OLDER(Stage.STRUCTURE, "the schemaVersion that this library writes", Severity.INFO),
    SCHEMA_VERSION_NEWER(Stage.STRUCTURE, "a schemaVersion that this library knows"),
    ROOT_UNEXPECTED(Stage.STRUCTURE, "another root type"),
    PROPERTY_UNKNOWN(Stage.STRUCTURE, "a property of the model"),
    PROPERTY_DUPLICATE(Stage.STRUCTURE, "each property once"),
    PROPERTY_MISSING(Stage.STRUCTURE, "a required property"),
    VALUE_NULL(Stage.STRUCTURE, "a value, or the property left out"),
    TYPE_MISMATCH(Stage.STRUCTURE, "a value of another type"),
    CODE_UNKNOWN(Stage.STRUCTURE, "a code of a closed list"),
    NUMBER_NOT_WHOLE(Stage.STRUCTURE, "a whole number without fraction or exponent"),
    NUMBER_OUT_OF_RANGE(Stage.STRUCTURE, "a whole number of 0 to 2147483647"),
    ID_MALFORMED(Stage.STRUCTURE, "an id"),
    ISSUE_CODE_MALFORMED(Stage.STRUCTURE, "the code of an issue"),
    REFERENCE_MALFORMED(Stage.STRUCTURE, "the id of something"),
    WORDS_MALFORMED(Stage.STRUCTURE, "words"),
    TEXT_BLANK(Stage.STRUCTURE, "text that is not blank"),
    DATE_MALFORMED(Stage.STRUCTURE, "an EDTF date"),
    LENGTH_MALFORMED(Stage.STRUCTURE, "an ISO 8601 length"),
    EXTENSION_NAME_MALFORMED(Stage.STRUCTURE, "a namespaced name");

    private final Stage stage;
    private final Severity severity;
    private final String expected;

    ReaderCode(Stage stage, String expected) {
        this(stage, expected, Severity.ERROR);
    }

    ReaderCode(Stage stage, String expected, Severity severity) {
        this.stage = stage;
        this.severity = severity;
        this.expected = expected;
    }

    /** {@return the stage at which it is found} */
    public Stage stage() {
        return stage;
    }

    /** {@return how much it matters} */
    public Severity severity() {
        return severity;
    }

    /** {@return what should have been there} */
    public String expected() {
        return expected;
    }

    /** {@return an issue of this code} */
    public Issue at(Place place, String message) {
        return Issue.of(name(), severity, stage, place, message);
    }
}
