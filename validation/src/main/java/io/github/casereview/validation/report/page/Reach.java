package io.github.casereview.validation.report.page;

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
