package io.github.casereview.code.judgement;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;

/** Why an answer was given, above all where something is not accepted. */
@OpenList(name = "response-reason", title = "Why an answer was given")
public enum ResponseReason implements OpenCode {
    ALREADY_IN_PLACE("already in place"),
    ALREADY_UNDER_WAY("already under way"),
    DONE_ANOTHER_WAY("done another way"),
    OUTSIDE_REMIT("outside remit"),
    NEEDS_NATIONAL_ACTION("needs national action"),
    NEEDS_OTHER_BODY("needs other body"),
    FINDING_DISPUTED("finding disputed"),
    SUPERSEDED("superseded"),
    NOT_PROPORTIONATE("not proportionate"),
    CAPACITY("capacity and cost"),
    LEGAL_LIMITS("legal limits"),
    ASSURANCE_RECEIVED("assurance received"),
    ASSURANCE_INSUFFICIENT("assurance insufficient");

    private final String label;

    ResponseReason(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
