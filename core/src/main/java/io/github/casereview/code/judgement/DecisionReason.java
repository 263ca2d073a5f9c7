package io.github.casereview.code.judgement;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;

/** Why something was decided. */
@OpenList(name = "decision-reason", title = "Why something was decided")
public enum DecisionReason implements OpenCode {
    CRITERIA_MET("criteria met"),
    CRITERIA_NOT_MET("criteria not met"),
    MORE_LEARNING("more learning"),
    SIMILAR_CASES("similar cases"),
    GOOD_PRACTICE("good practice"),
    PUBLIC_INTEREST("public interest"),
    PROTECT_CHILDREN("protect children"),
    PROTECT_FAMILY("protect family"),
    PROTECT_IDENTITY("protect identity"),
    FAMILY_WISHES("family wishes"),
    CHILDS_WISHES("the child's wishes"),
    PARALLEL_PROCEEDINGS("parallel proceedings"),
    OTHER_REVIEW("another review covers it"),
    INSUFFICIENT_EVIDENCE("insufficient evidence"),
    LEGAL_ADVICE("legal advice"),
    COURT_ORDER("court order"),
    PROPORTIONALITY("proportionality"),
    CAPACITY("capacity and cost");

    private final String label;

    DecisionReason(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
