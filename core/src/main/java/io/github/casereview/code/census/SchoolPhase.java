package io.github.casereview.code.census;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;

/**
 * The phase of a school, as England's school census codes it.
 */
@OpenList(
        name = "dfe-phase",
        title = "Phase of a school",
        version = "2024",
        publisher = "Department for Education",
        source = "Find a school census code, applicable from August 2024")
public enum SchoolPhase implements OpenCode {
    NURSERY("NS", "nursery"),
    PRIMARY("PS", "primary"),
    MIDDLE_PRIMARY("MP", "middle deemed primary"),
    MIDDLE_SECONDARY("MS", "middle deemed secondary"),
    SECONDARY("SS", "secondary"),
    ALL_THROUGH("AT", "all-through"),
    SPECIAL("SP", "special"),
    PUPIL_REFERRAL_UNIT("PR", "pupil referral unit or alternative provision");

    private final String code;
    private final String label;

    SchoolPhase(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String getCode() {
        return code;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
