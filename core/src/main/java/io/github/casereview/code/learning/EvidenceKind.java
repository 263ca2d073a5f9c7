package io.github.casereview.code.learning;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;

/** What shows that something is so or has been done. */
@OpenList(name = "evidence-kind", title = "What shows that something is so")
public enum EvidenceKind implements OpenCode {
    AUDIT("audit"),
    CASE_SAMPLE("case sample"),
    DATA("data"),
    REPORT("report"),
    INSPECTION("inspection"),
    SELF_ASSESSMENT("self assessment"),
    SURVEY("survey"),
    EVALUATION("evaluation"),
    FEEDBACK("feedback from practitioners"),
    FAMILY_FEEDBACK("feedback from children and families"),
    OBSERVATION("observation"),
    SCRUTINY("scrutiny"),
    SUPERVISION_RECORD("supervision record"),
    TRAINING_RECORD("training record"),
    MINUTES("minutes"),
    DOCUMENT("document"),
    STATEMENT("statement"),
    RESEARCH("research");

    private final String label;

    EvidenceKind(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
