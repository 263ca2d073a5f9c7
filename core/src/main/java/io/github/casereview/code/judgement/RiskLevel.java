package io.github.casereview.code.judgement;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;

/**
 * How high a risk is put, in the words most scales use.
 *
 * <p>No national scale exists for exploitation: a level means nothing without its scale and its assessor. The last
 * two are results that some tools and assessors give in place of a level.
 */
@OpenList(name = "risk-level", title = "How high a risk is put")
public enum RiskLevel implements OpenCode {
    NONE_APPARENT("none apparent"),
    LOW("low"),
    STANDARD("standard"),
    EMERGING("emerging"),
    MODERATE("moderate"),
    MEDIUM("medium"),
    SIGNIFICANT("significant"),
    HIGH("high"),
    VERY_HIGH("very high"),
    IMMINENT("imminent"),
    RED("red"),
    AMBER("amber"),
    GREEN("green"),
    DE_ESCALATE("de escalate"),
    KEEP_OPEN("keep open");

    private final String label;

    RiskLevel(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
