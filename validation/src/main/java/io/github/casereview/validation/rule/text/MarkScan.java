package io.github.casereview.validation.rule.text;

/** Finds more marks in a row than stream-safe text has (Unicode Standard Annex 15). */
record MarkScan(String text) implements Scan {
    private static final int MOST = 30;

    @Override
    public int at(int start) {
        int end = start;
        int marks = 0;
        while (end < text.length() && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
            marks++;
        }
        return marks > MOST ? end - start : 0;
    }

    @Override
    public String words(int start) {
        return text.codePointCount(start, start + at(start)) + " marks";
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
