package io.github.casereview.code.chronology;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;

/**
 * How deaths in serious case reviews of 2011 to 2014 were grouped by research.
 *
 * <p>These are the groups of the published abstract, with codes of this library's making. The finer classes of the
 * triennial reports were not checked against their text and are left out; keep them in words.
 */
@OpenList(
        name = "maltreatment-2011",
        title = "Fatal maltreatment, as research grouped it from 2011 to 2014",
        version = "2011-2014",
        publisher = "Universities of Warwick and East Anglia",
        source = "Child maltreatment fatalities: a study of English serious case reviews, 2011-14, "
                + "https://adc.bmj.com/content/101/Suppl_1/A161.2")
public enum FatalMaltreatment2011 implements OpenCode {
    DIRECTLY_CAUSED("directly-caused", "directly caused by maltreatment"),
    RELATED_NOT_CAUSED("related-not-caused", "related to maltreatment, not directly caused by it"),
    OUTSIDE_THE_FAMILY("outside-the-family", "by someone outside the family"),
    NOT_RELATED("not-related", "not related to maltreatment"),
    UNCLASSIFIABLE("unclassifiable", "could not be classed");

    private final String code;
    private final String label;

    FatalMaltreatment2011(String code, String label) {
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
