package io.github.casereview.constraint;

/** The patterns of the constraints; each means the same in Java and in ECMA 262. */
final class Patterns {
    private static final String ID_PART = "[a-z0-9][a-z0-9-]{0,63}";
    private static final String YEAR = "(?!0000)[0-9]{4}";
    private static final String MONTH = "(?:0[1-9]|1[0-2])";
    private static final String DAY = "(?:0[1-9]|[12][0-9]|3[01])";
    private static final String DATE = YEAR + "(?:-" + MONTH + "(?:-" + DAY + ")?)?";
    private static final String N = "[0-9]{1,6}";

    /** White space, control characters and characters that show nothing. */
    private static final String BLANK =
            "\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u1680\\u180e\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u3000\\ufeff";

    static final String ID = ID_PART;
    static final String REVIEW_ID = ID_PART + "(?:/" + ID_PART + "){0,3}";
    static final String REFERENCE = REVIEW_ID + "(?:#" + ID_PART + ")?";
    static final String NOT_BLANK = "[\\s\\S]*[^" + BLANK + "][\\s\\S]*";
    static final String EDTF = "(?:" + DATE + "|" + YEAR + "-2[1-4]|(?!0000)[0-9]{3}X)[?~%]?" + "|\\[(?:" + DATE
            + "\\.\\." + DATE + "|\\.\\." + DATE + "|" + DATE + "\\.\\.)\\]";
    static final String ISO_LENGTH = "P(?=[0-9])(?:" + N + "Y)?(?:" + N + "M)?(?:" + N + "W)?(?:" + N + "D)?"
            + "|PT(?=[0-9])(?:" + N + "H)?(?:" + N + "M)?(?:" + N + "S)?";
    static final String CALENDAR_DAY = YEAR + "-" + MONTH + "-" + DAY;
    static final String ISSUE_CODE = "[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*";
    static final String EXTENSION_NAME = "[a-z0-9.-]+:[A-Za-z0-9_]+";

    private Patterns() {}
}
