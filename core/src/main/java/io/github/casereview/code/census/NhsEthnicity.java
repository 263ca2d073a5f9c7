package io.github.casereview.code.census;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;

/**
 * Ethnic category, as the NHS Data Dictionary codes it.
 *
 * <p>Z means asked and not said; 99 means not asked, or could not be asked.
 */
@OpenList(
        name = "nhs-ethnicity",
        title = "Ethnic category",
        version = "16+1",
        publisher = "NHS England",
        source = "NHS Data Dictionary, Ethnic Category, "
                + "https://www.datadictionary.nhs.uk/data_elements/ethnic_category.html")
public enum NhsEthnicity implements OpenCode {
    BRITISH("A", "White: British"),
    IRISH("B", "White: Irish"),
    WHITE_OTHER("C", "White: any other background"),
    WHITE_AND_BLACK_CARIBBEAN("D", "mixed: White and Black Caribbean"),
    WHITE_AND_BLACK_AFRICAN("E", "mixed: White and Black African"),
    WHITE_AND_ASIAN("F", "mixed: White and Asian"),
    MIXED_OTHER("G", "mixed: any other background"),
    INDIAN("H", "Asian or Asian British: Indian"),
    PAKISTANI("J", "Asian or Asian British: Pakistani"),
    BANGLADESHI("K", "Asian or Asian British: Bangladeshi"),
    ASIAN_OTHER("L", "Asian or Asian British: any other background"),
    CARIBBEAN("M", "Black or Black British: Caribbean"),
    AFRICAN("N", "Black or Black British: African"),
    BLACK_OTHER("P", "Black or Black British: any other background"),
    CHINESE("R", "Chinese"),
    OTHER("S", "any other ethnic group"),
    NOT_STATED("Z", "not stated"),
    NOT_KNOWN("99", "not known");

    private final String code;
    private final String label;

    NhsEthnicity(String code, String label) {
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
