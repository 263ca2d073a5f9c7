package io.github.casereview.code.list;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;

/** What is counted. */
@OpenList(name = "tally-unit", title = "What is counted")
public enum TallyUnit implements OpenCode {
    REVIEW("review"),
    CASE("case"),
    CHILD("child"),
    VICTIM("victim"),
    OFFENDER("offender"),
    FAMILY("family"),
    PERSON("person"),
    PRACTITIONER("practitioner"),
    ATTENDEE("attendee"),
    RESPONSE("response"),
    PLACE_FILLED("place filled"),
    SESSION("session"),
    AGENCY("agency"),
    RECOMMENDATION("recommendation"),
    LEARNING_POINT("learning point"),
    ACTION("action"),
    AUDIT("audit"),
    RECORD("record"),
    ASSESSMENT("assessment"),
    PLAN("plan"),
    REFERRAL("referral"),
    MEETING("meeting"),
    REPORT("report"),
    INCIDENT("incident"),
    EPISODE("episode"),
    PLACEMENT("placement"),
    DEATH("death"),
    CONVICTION("conviction");

    private final String label;

    TallyUnit(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
