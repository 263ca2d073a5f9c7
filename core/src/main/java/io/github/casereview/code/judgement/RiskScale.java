package io.github.casereview.code.judgement;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;

/**
 * What a risk was measured with.
 *
 * <p>A scale that a document prints is better kept as a list in the document itself.
 */
@OpenList(name = "risk-scale", title = "What a risk was measured with")
public enum RiskScale implements OpenCode {
    CSE_MEASUREMENT_TOOL("local measurement tool for child sexual exploitation"),
    CRIMINAL_EXPLOITATION_MEASUREMENT_TOOL("Merseyside measurement tool for child criminal exploitation"),
    GRADED_CARE_PROFILE("graded care profile for neglect"),
    POLICE_MISSING_GRADE("police grade of a missing report"),
    DOMESTIC_ABUSE_CHECKLIST("checklist of domestic abuse, stalking and honour-based violence (DASH)"),
    POLICE_DOMESTIC_ABUSE_ASSESSMENT("domestic abuse risk assessment of the police (DARA)"),
    SCOTTISH_RISK_FRAMEWORK("national risk framework of Scotland"),
    OFFENDER_ASSESSMENT_SYSTEM("offender assessment system (OASys)"),
    YOUTH_JUSTICE_ASSESSMENT("assessment in youth justice (Asset, AssetPlus)"),
    STANDARDISED_TOOL("standardised tool that is not named"),
    LOCAL_TOOL("local tool that is not named");

    private final String label;

    RiskScale(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
