package io.github.casereview.code.census;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;

/**
 * Ethnicity, as England's children's services collections code it.
 *
 * <p>REFU and NOBT are two kinds of absence; a report that says nothing is a third.
 */
@OpenList(
        name = "cin-ethnicity",
        title = "Ethnicity",
        version = "2024",
        publisher = "Department for Education",
        source = "Children in need census 2023 to 2024, XML schema; children looked after return (SSDA903)")
public enum CinEthnicity implements OpenCode {
    WHITE_BRITISH("WBRI", "White British"),
    WHITE_IRISH("WIRI", "White Irish"),
    IRISH_TRAVELLER("WIRT", "Traveller of Irish heritage"),
    WHITE_OTHER("WOTH", "any other White background"),
    GYPSY_ROMA("WROM", "Gypsy or Roma"),
    WHITE_AND_BLACK_CARIBBEAN("MWBC", "White and Black Caribbean"),
    WHITE_AND_BLACK_AFRICAN("MWBA", "White and Black African"),
    WHITE_AND_ASIAN("MWAS", "White and Asian"),
    MIXED_OTHER("MOTH", "any other mixed background"),
    INDIAN("AIND", "Indian"),
    PAKISTANI("APKN", "Pakistani"),
    BANGLADESHI("ABAN", "Bangladeshi"),
    ASIAN_OTHER("AOTH", "any other Asian background"),
    CARIBBEAN("BCRB", "Caribbean"),
    AFRICAN("BAFR", "African"),
    BLACK_OTHER("BOTH", "any other Black background"),
    CHINESE("CHNE", "Chinese"),
    OTHER("OOTH", "any other ethnic group"),
    REFUSED("REFU", "refused"),
    NOT_YET_OBTAINED("NOBT", "not yet obtained");

    private final String code;
    private final String label;

    CinEthnicity(String code, String label) {
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
