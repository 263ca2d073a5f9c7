package io.github.casereview.validation.report.trace;

import io.github.casereview.value.Identified;

/** The steps from what was found to what was done; each is a column of the picture. */
enum Step {
    FINDING("Findings", "findings and praised practice", "reaches nothing", "reach nothing"),
    LEARNING_POINT("Learning points", "learning points", "reaches nothing", "reach nothing"),
    RECOMMENDATION("Recommendations", "recommendations and questions", "reaches nothing", "reach nothing"),
    RESPONSE("Responses", "responses", "answers no single item", "answer no single item"),
    ACTION("Actions", "actions", "comes of no item here", "come of no item here");

    private final String heading;
    private final String words;
    private final String one;
    private final String many;

    Step(String heading, String words, String one, String many) {
        this.heading = heading;
        this.words = words;
        this.one = one;
        this.many = many;
    }

    static Step of(Identified thing) {
        return switch (thing.thing()) {
            case FINDING, GOOD_PRACTICE -> FINDING;
            case LEARNING_POINT -> LEARNING_POINT;
            case RECOMMENDATION, QUESTION -> RECOMMENDATION;
            case RESPONSE -> RESPONSE;
            default -> ACTION;
        };
    }

    String heading() {
        return heading;
    }

    String words() {
        return words;
    }

    /** What is the matter with so many that stand alone. */
    String loose(int count) {
        return count + " " + (count == 1 ? one : many);
    }

    /** Whether something should come of what stands here; responses and actions are what comes. */
    boolean asks() {
        return this != RESPONSE && this != ACTION;
    }
}
