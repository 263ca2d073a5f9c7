package io.github.casereview.code.census;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;

/**
 * How a child looked after was not where they should be, as England's SSDA903 return codes it.
 */
@OpenList(
        name = "903-missing",
        title = "Missing from care, or away without authorisation",
        version = "2024",
        publisher = "Department for Education",
        source = "Children looked after return (SSDA903), 2023 to 2024, missing")
public enum MissingType implements OpenCode {
    MISSING("M", "missing from care, whereabouts not known"),
    AWAY("A", "away from placement without authorisation, whereabouts known");

    private final String code;
    private final String label;

    MissingType(String code, String label) {
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
