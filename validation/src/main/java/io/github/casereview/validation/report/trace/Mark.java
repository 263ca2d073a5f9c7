package io.github.casereview.validation.report.trace;

import io.github.casereview.validation.report.page.Html;

/** The shape that says how far something leads, beside the colour and the words that say the same. */
enum Mark {
    ACTION("M-7 0a7 7 0 1 0 14 0a7 7 0 1 0 -14 0z", ""),
    RESPONSE("M0 -7a7 7 0 0 0 0 14z", "M-7 0a7 7 0 1 0 14 0a7 7 0 1 0 -14 0z"),
    ONWARDS("", "M-7 0a7 7 0 1 0 14 0a7 7 0 1 0 -14 0z"),
    NOTHING("", "M-6 -6L6 6M6 -6L-6 6"),
    ANSWER("M-7 -6h14v9h-8l-4 4v-4h-2z", ""),
    DONE("M-7 -7h14v14h-14z", "");

    private final String filled;
    private final String drawn;

    Mark(String filled, String drawn) {
        this.filled = filled;
        this.drawn = drawn;
    }

    static Mark of(Point point) {
        return switch (point.step()) {
            case RESPONSE -> ANSWER;
            case ACTION -> DONE;
            default -> of(point.reach());
        };
    }

    static Mark of(Reach reach) {
        return switch (reach) {
            case ACTION -> ACTION;
            case RESPONSE -> RESPONSE;
            case ONWARDS -> ONWARDS;
            case NOTHING -> NOTHING;
        };
    }

    /** The name that the style sheet uses. */
    String style() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    void draw(Html html, double x, double y) {
        html.open(
                "g",
                "class",
                "mark",
                "transform",
                "translate(" + TracePicture.number(x) + " " + TracePicture.number(y) + ")");
        if (!drawn.isEmpty()) {
            html.empty("path", "class", "drawn", "d", drawn);
        }
        if (!filled.isEmpty()) {
            html.empty("path", "class", "filled", "d", filled);
        }
        html.close();
    }
}
