package io.github.casereview.code.census;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;
import io.github.casereview.code.Span;

/**
 * Gender, as England's children's services collections coded it to 2023/24, and sex, as they have since.
 *
 * <p>The children looked after return never had 0 and 9. From 2024/25 an unborn child is U.
 */
@OpenList(
        name = "cin-gender",
        title = "Gender to 2023/24, sex since 2024/25",
        version = "2025",
        publisher = "Department for Education",
        source = "Children in need census, XML schema 2023 to 2024 and validation rules 2024 to 2025")
public enum CinGender implements OpenCode {
    GENDER_MALE("1", "male"),
    GENDER_FEMALE("2", "female"),
    GENDER_NOT_RECORDED("0", "not recorded, or unborn"),
    GENDER_INDETERMINATE("9", "indeterminate"),
    SEX_MALE("M", "male"),
    SEX_FEMALE("F", "female"),
    SEX_UNKNOWN("U", "unknown, or unborn");

    private final String code;
    private final String label;

    CinGender(String code, String label) {
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

    @Override
    public Span getSpan() {
        return switch (this) {
            case GENDER_MALE, GENDER_FEMALE, GENDER_NOT_RECORDED, GENDER_INDETERMINATE -> CollectionYear.until(2024);
            case SEX_MALE, SEX_FEMALE, SEX_UNKNOWN -> CollectionYear.since(2025);
        };
    }
}
