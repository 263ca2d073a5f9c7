package io.github.casereview.code.learning;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;

/** What kind of action answers learning. */
@OpenList(name = "action-kind", title = "What kind of action it is")
public enum ActionKind implements OpenCode {
    POLICY("policy"),
    PROCEDURE("procedure"),
    PROTOCOL("protocol"),
    GUIDANCE("guidance"),
    STRATEGY("strategy"),
    ACTION_PLAN("action plan"),
    PATHWAY("pathway"),
    THRESHOLD_DOCUMENT("threshold document"),
    ASSESSMENT_TOOL("assessment tool"),
    INFORMATION_SYSTEM("information system"),
    SERVICE("service"),
    TEAM("team"),
    GROUP("group set up to do it"),
    STAFFING("staffing"),
    SUPERVISION("supervision"),
    TRAINING("training"),
    TRAINING_PLAN("training plan"),
    NEEDS_ANALYSIS("needs analysis"),
    RISK_ASSESSMENT("risk assessment"),
    JOINT_WORKING("joint working"),
    EVALUATION("evaluation"),
    CONFERENCE("conference"),
    CONSULTATION("consultation"),
    DISSEMINATION("dissemination"),
    CAMPAIGN("campaign"),
    COMMISSIONING("commissioning"),
    AUDIT("audit"),
    MONITORING("monitoring"),
    RESEARCH("research"),
    REQUEST("request to another body");

    private final String label;

    ActionKind(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
