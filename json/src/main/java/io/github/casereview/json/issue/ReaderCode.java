package io.github.casereview.json.issue;

/** The codes of everything that reading can find, before any rule runs. */
public enum ReaderCode {
    // io
    /** There is no file of this name. */
    FILE_MISSING(Stage.IO, "a file that exists"),
    /** There is a file, and it may not be read: its permissions forbid it. */
    FILE_UNREADABLE(Stage.IO, "a file that can be read"),
    /** The name is that of a folder or a device. */
    NOT_A_FILE(Stage.IO, "a regular file"),
    /** Reading stopped before the end, or the file changed while it was read. */
    READ_FAILED(Stage.IO, "input that can be read to its end"),

    // syntax
    /** The file holds nothing, or blanks only. */
    INPUT_EMPTY(Stage.SYNTAX, "a JSON object"),
    /** The file is of another format, told by how it begins: a PDF, a spreadsheet, a web page, YAML. */
    NOT_JSON(Stage.SYNTAX, "a JSON object"),
    /** The file is text in UTF-16 or UTF-32; it must be saved as UTF-8. */
    ENCODING_OTHER(Stage.SYNTAX, "text in UTF-8"),
    /** A byte that UTF-8 does not have; most often the file was saved as Windows-1252 and must be saved as UTF-8. */
    ENCODING_INVALID(Stage.SYNTAX, "text in UTF-8"),
    /** A character that cannot stand there, as a comma too many or one that is missing before it. */
    CHARACTER_UNEXPECTED(Stage.SYNTAX, "JSON"),
    /** The file ends inside an object, a list or a string; it may have been cut off. */
    END_UNEXPECTED(Stage.SYNTAX, "the rest of the JSON"),
    /** Something follows the one object that a file holds. */
    CONTENT_AFTER_END(Stage.SYNTAX, "nothing after the JSON"),
    /** A number that JSON does not know, as one with a leading zero or plus sign. */
    NUMBER_MALFORMED(Stage.SYNTAX, "a JSON number"),
    /** A word without quotation marks that is not true, false or null. */
    LITERAL_MALFORMED(Stage.SYNTAX, "true, false or null"),
    /** A backslash that begins none of the escapes of JSON. */
    ESCAPE_MALFORMED(Stage.SYNTAX, "a JSON escape"),
    /** A line break, tab or other control character stands in a string as it is. */
    CONTROL_CHARACTER(Stage.SYNTAX, "control characters escaped"),
    /** Half of a character that takes two escapes. */
    SURROGATE_UNPAIRED(Stage.SYNTAX, "surrogates in pairs"),

    // limit
    /** Objects and lists are nested deeper than any review needs. */
    DEPTH_EXCEEDED(Stage.LIMIT, "at most 64 levels"),
    /** A number has more characters than any review needs. */
    NUMBER_TOO_LONG(Stage.LIMIT, "a number of at most 128 characters"),
    /** The name of a property has more characters than any that is known. */
    NAME_TOO_LONG(Stage.LIMIT, "a property name of at most 256 characters"),
    /** A text is longer than a whole report. */
    STRING_TOO_LONG(Stage.LIMIT, "a string of at most 1,048,576 characters"),
    /**
     * A document, or a line of a file with one record a line, is larger than any review, or than the memory at hand.
     */
    DOCUMENT_TOO_LARGE(Stage.LIMIT, "a document of at most 16 MiB"),
    /** A document has more values than any review. */
    TOKENS_EXCEEDED(Stage.LIMIT, "at most 2,000,000 tokens"),

    // structure
    /** A mark that some editors put before UTF-8 text; it is passed over, and other programs may refuse it. */
    BYTE_ORDER_MARK(Stage.STRUCTURE, "no byte order mark", Severity.WARNING),
    /** The file is JSON, and nothing in it says that it is a review, a collection or waivers. */
    NOT_A_REVIEW_FILE(Stage.STRUCTURE, "a review file, told by its schemaVersion"),
    /** The root does not say which form it is written in; schemaVersion stands first in it. */
    SCHEMA_VERSION_MISSING(Stage.STRUCTURE, "a schemaVersion"),
    /** The schemaVersion names no form that there is. */
    SCHEMA_VERSION_UNKNOWN(Stage.STRUCTURE, "a schemaVersion that this library knows"),
    /** The document is written in an older form and was read all the same; written again, it is in the newer one. */
    SCHEMA_VERSION_OLDER(Stage.STRUCTURE, "the schemaVersion that this library writes", Severity.INFO),
    /** The document is written in a newer form; a newer release of this library reads it. */
    SCHEMA_VERSION_NEWER(Stage.STRUCTURE, "a schemaVersion that this library knows"),
    /** The document is of another kind than was asked for, as a collection where one review was. */
    ROOT_UNEXPECTED(Stage.STRUCTURE, "another root type"),
    /** The object has no property of this name; what is a partner's own belongs into extensions. */
    PROPERTY_UNKNOWN(Stage.STRUCTURE, "a property of the model"),
    /** One object names a property twice, so that one of its values would be lost. */
    PROPERTY_DUPLICATE(Stage.STRUCTURE, "each property once"),
    /** The object lacks a property that it cannot be without. */
    PROPERTY_MISSING(Stage.STRUCTURE, "a required property"),
    /** Where nothing is known the property is left out, or says why it is absent. */
    VALUE_NULL(Stage.STRUCTURE, "a value, or the property left out"),
    /** A string, number, list or object stands where something else belongs. */
    TYPE_MISMATCH(Stage.STRUCTURE, "a value of another type"),
    /** The list of these codes is closed, and this is none of them. */
    CODE_UNKNOWN(Stage.STRUCTURE, "a code of a closed list"),
    /** A count is written with a fraction or an exponent. */
    NUMBER_NOT_WHOLE(Stage.STRUCTURE, "a whole number without fraction or exponent"),
    /** A count is negative, or larger than can be held. */
    NUMBER_OUT_OF_RANGE(Stage.STRUCTURE, "a whole number of 0 to 2147483647"),
    /** An id has characters that ids do not have, or too many. */
    ID_MALFORMED(Stage.STRUCTURE, "an id"),
    /** Codes of issues are in capital letters, with underscores between the words. */
    ISSUE_CODE_MALFORMED(Stage.STRUCTURE, "the code of an issue"),
    /** What stands there cannot be the id of anything. */
    REFERENCE_MALFORMED(Stage.STRUCTURE, "the id of something"),
    /** Words are not blank, and have at most 500 characters; what is longer belongs into a text. */
    WORDS_MALFORMED(Stage.STRUCTURE, "words"),
    /** A text of blanks only says nothing; the property is left out. */
    TEXT_BLANK(Stage.STRUCTURE, "text that is not blank"),
    /** The text is no date in EDTF (ISO 8601-2), or one that the calendar does not have. */
    DATE_MALFORMED(Stage.STRUCTURE, "an EDTF date"),
    /** The text is no length of time in ISO 8601, such as P6W or PT36H. */
    LENGTH_MALFORMED(Stage.STRUCTURE, "an ISO 8601 length"),
    /** The name of an extension begins with whose it is, a colon after that: example.org:caseNumber. */
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
