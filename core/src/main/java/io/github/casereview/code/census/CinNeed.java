package io.github.casereview.code.census;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;

/**
 * The primary need of a child, as England's children in need census codes it.
 *
 * <p>The children looked after return (SSDA903) has N1 to N8 only.
 */
@OpenList(
        name = "cin-need",
        title = "Primary need of a child",
        version = "2024",
        publisher = "Department for Education",
        source = "Children in need census 2023 to 2024, XML schema")
public enum CinNeed implements OpenCode {
    ABUSE_OR_NEGLECT("N1", "abuse or neglect"),
    CHILD_DISABILITY("N2", "child's disability"),
    PARENTAL_ILLNESS("N3", "parental disability or illness"),
    ACUTE_STRESS("N4", "family in acute stress"),
    FAMILY_DYSFUNCTION("N5", "family dysfunction"),
    UNACCEPTABLE_BEHAVIOUR("N6", "socially unacceptable behaviour"),
    LOW_INCOME("N7", "low income"),
    ABSENT_PARENTING("N8", "absent parenting"),
    NOT_IN_NEED("N9", "cases other than children in need"),
    NOT_STATED("N0", "not stated");

    private final String code;
    private final String label;

    CinNeed(String code, String label) {
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

    /** {@return whether the children looked after return has this code too} */
    public boolean isInLookedAfterReturn() {
        return this != NOT_IN_NEED && this != NOT_STATED;
    }
}
