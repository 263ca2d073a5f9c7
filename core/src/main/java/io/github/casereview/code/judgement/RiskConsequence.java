package io.github.casereview.code.judgement;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;

/** What followed from a risk assessment. */
@OpenList(name = "risk-consequence", title = "What followed from a risk assessment")
public enum RiskConsequence implements OpenCode {
    CASE_CLOSED("case closed"),
    KEPT_OPEN("kept open"),
    MONITORED("monitored"),
    STEPPED_DOWN("stepped down"),
    STEPPED_UP("stepped up"),
    REFERRED("referred"),
    ESCALATED("escalated"),
    PLAN_MADE("plan made"),
    MEETING_HELD("meeting held"),
    STRATEGY_DISCUSSION("strategy discussion"),
    ALERT_ISSUED("alert issued"),
    DISRUPTION("disruption"),
    NO_ACTION("no action");

    private final String label;

    RiskConsequence(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
