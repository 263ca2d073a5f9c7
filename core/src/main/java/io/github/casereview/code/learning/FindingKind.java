package io.github.casereview.code.learning;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;

/** What a finding is. */
@OpenList(name = "finding-kind", title = "What a finding is")
public enum FindingKind implements OpenCode {
    SYSTEMIC_PATTERN("systemic pattern"),
    ISSUE("issue"),
    SINGLE_EVENT("single event"),
    MISSED_OPPORTUNITY("missed opportunity"),
    BARRIER("barrier"),
    ENABLER("enabler"),
    PRINCIPLE("principle"),
    ADDITIONAL_LEARNING("additional learning"),
    CONFIRMED_LEARNING("learning known from earlier reviews");

    private final String label;

    FindingKind(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
