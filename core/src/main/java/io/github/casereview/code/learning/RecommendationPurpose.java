package io.github.casereview.code.learning;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;

/** What a recommendation asks its owner to do. */
@OpenList(name = "recommendation-purpose", title = "What a recommendation asks for")
public enum RecommendationPurpose implements OpenCode {
    CONSIDER("consider"),
    REVIEW("review"),
    REVISE("revise"),
    DEVELOP("develop"),
    STRENGTHEN("strengthen"),
    IMPLEMENT("implement"),
    COMMISSION("commission"),
    FUND("fund"),
    TRAIN("train"),
    RAISE_AWARENESS("raise awareness"),
    SHARE_LEARNING("share learning"),
    ENCOURAGE("encourage"),
    CLARIFY("clarify"),
    AUDIT("audit"),
    EVALUATE("evaluate"),
    MONITOR("monitor"),
    SEEK_ASSURANCE("seek assurance"),
    RESEARCH("research"),
    REQUEST("request"),
    ESCALATE("escalate"),
    WRITE_TO_GOVERNMENT("write to government"),
    WRITE_TO_REGULATOR("write to regulator");

    private final String label;

    RecommendationPurpose(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
