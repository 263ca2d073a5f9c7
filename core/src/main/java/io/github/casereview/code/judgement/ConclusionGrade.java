package io.github.casereview.code.judgement;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;

/** How far a conclusion says yes, or how well it judges, in graded words. */
@OpenList(name = "conclusion-grade", title = "How far a conclusion says yes")
public enum ConclusionGrade implements OpenCode {
    YES("yes"),
    PROBABLY("probably"),
    POTENTIALLY("potentially"),
    POSSIBLY("possibly"),
    PARTLY("partly"),
    UNCERTAIN("uncertain"),
    UNLIKELY("unlikely"),
    NO("no"),
    NONE_IDENTIFIED("none identified"),
    NOT_DETERMINED("not determined"),
    PARTICULARLY_EFFECTIVE("particularly effective"),
    EFFECTIVE("effective"),
    GOOD("good"),
    GENERALLY_POSITIVE("generally positive"),
    ADEQUATE("adequate"),
    SHOULD_HAVE_BEEN_BETTER("should have been better"),
    POOR("poor");

    private final String label;

    ConclusionGrade(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
