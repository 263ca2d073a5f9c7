package io.github.casereview.code.chronology;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;

/**
 * How deaths in serious case reviews of 2005 to 2011 were classed by research.
 *
 * <p>The classes are an ordered decision tree, each naming what it leaves to another; they are not a flat list. Some
 * deaths fit none: of 276 in 2005 to 2009, 246 could be classed.
 */
@OpenList(
        name = "maltreatment-2005",
        title = "Fatal maltreatment, as research classed it from 2005 to 2011",
        version = "2005-2011",
        publisher = "Universities of Warwick and East Anglia",
        source = "Neglect and Serious Case Reviews (University of East Anglia and NSPCC, 2013), Appendix B")
public enum FatalMaltreatment2005 implements OpenCode {
    INFANTICIDE_OR_COVERT_HOMICIDE("1", "infanticide and covert homicide"),
    SEVERE_PHYSICAL_ASSAULT("2", "severe physical assault"),
    EXTREME_NEGLECT("3", "extreme neglect or deprivational abuse"),
    OVERT_HOMICIDE("4", "deliberate or overt homicide"),
    RELATED_TO_MALTREATMENT("5", "related to maltreatment, not directly caused by it"),
    UNCLASSIFIABLE("unclassifiable", "could not be classed");

    private final String code;
    private final String label;

    FatalMaltreatment2005(String code, String label) {
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
