package io.github.casereview.code.judgement;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;

/** What limits a conclusion. */
@OpenList(name = "conclusion-qualifier", title = "What limits a conclusion")
public enum ConclusionQualifier implements OpenCode {
    AT_THE_TIME("at the time"),
    WITH_HINDSIGHT("with hindsight"),
    ON_KNOWN_INFORMATION("on what was known"),
    BY_ANY_ONE_PERSON("by any one person"),
    BY_ANY_ONE_AGENCY("by any one agency"),
    NO_SINGLE_FACTOR("no single factor"),
    ACCUMULATION("by what built up over time"),
    IN_THIS_FORM("not in the form that it took"),
    NOT_CERTAIN("not certain");

    private final String label;

    ConclusionQualifier(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
