package io.github.casereview.validation.report.trace;

/** How far something leads. */
enum Reach {
    ACTION("reaches an action"),
    RESPONSE("answered, no action"),
    ONWARDS("leads on, then stops"),
    NOTHING("reaches nothing");

    private final String words;

    Reach(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
