package io.github.casereview.code.people;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;

/** How someone took part in a review. */
@OpenList(name = "means", title = "How someone took part")
public enum Means implements OpenCode {
    INTERVIEW("interview"),
    CONVERSATION("conversation"),
    MEETING("meeting"),
    PRACTITIONER_EVENT("practitioner event"),
    HOME_VISIT("home visit"),
    TELEPHONE("telephone"),
    VIDEO_CALL("video call"),
    LETTER("letter"),
    QUESTIONNAIRE("questionnaire"),
    WRITTEN_REPORT("written report"),
    STATEMENT("statement"),
    RECORDS("from records only"),
    THROUGH_FAMILY("through family"),
    THROUGH_ADVOCATE("through advocate");

    private final String label;

    Means(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
