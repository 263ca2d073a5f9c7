package io.github.casereview.json.scan;

/** The brackets, commas and colons of a text: it has at most one token more than these. */
final class Marks {
    private Marks() {}

    /** {@return whether a text has so many of them; not all of them are counted} */
    static boolean reach(String text, int many) {
        int marks = 0;
        for (int i = 0; marks < many && i < text.length(); i++) {
            marks += isMark(text.charAt(i)) ? 1 : 0;
        }
        return marks == many;
    }

    private static boolean isMark(char c) {
        return ",:{}[]".indexOf(c) >= 0;
    }
}
