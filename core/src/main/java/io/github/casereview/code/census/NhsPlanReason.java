package io.github.casereview.code.census;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;

/**
 * The reason for a child protection plan, as the NHS Data Dictionary codes it.
 *
 * <p>Emotional abuse is 03 and sexual abuse 04; the order is not that of {@link CinAbuse}.
 */
@OpenList(
        name = "nhs-plan-reason",
        title = "Reason for a child protection plan",
        version = "2026-06",
        publisher = "NHS England",
        source = "NHS Data Dictionary, Child Protection Plan Reason Code, "
                + "https://archive.datadictionary.nhs.uk/DD%20Release%20June%202026/"
                + "data_elements/child_protection_plan_reason_code.html")
public enum NhsPlanReason implements OpenCode {
    NEGLECT("01", "neglect"),
    PHYSICAL("02", "physical abuse"),
    EMOTIONAL("03", "emotional abuse"),
    SEXUAL("04", "sexual abuse");

    private final String code;
    private final String label;

    NhsPlanReason(String code, String label) {
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
