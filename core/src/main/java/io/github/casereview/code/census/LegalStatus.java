package io.github.casereview.code.census;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;
import io.github.casereview.code.Span;
import java.time.LocalDate;

/**
 * The legal status of a child looked after, as England's SSDA903 return codes it; the codes are those of 2017 to
 * 2024.
 *
 * <p>A freeing order could not begin after 31 December 2005, nor a placement order before 1 December 2005. To be
 * accommodated means V2 in law, but reports use the word of children under orders too.
 */
@OpenList(
        name = "903-legal",
        title = "Legal status of a child looked after",
        version = "2024",
        publisher = "Department for Education",
        source = "Children looked after return (SSDA903), 2023 to 2024, legal status; validation rules 445 and 446")
public enum LegalStatus implements OpenCode {
    INTERIM_CARE_ORDER("C1", "interim care order"),
    FULL_CARE_ORDER("C2", "full care order"),
    FREEING_ORDER("D1", "freeing order granted"),
    PLACEMENT_ORDER("E1", "placement order granted"),
    ACCOMMODATED("V2", "single period of accommodation under section 20"),
    SHORT_BREAKS_EPISODES("V3", "agreed series of short breaks, each recorded"),
    SHORT_BREAKS_AGREEMENT("V4", "agreed series of short breaks, agreement recorded"),
    POLICE_PROTECTION("L1", "police protection, in local authority accommodation"),
    EMERGENCY_PROTECTION_ORDER("L2", "emergency protection order"),
    CHILD_ASSESSMENT_ORDER("L3", "child assessment order, in local authority accommodation"),
    REMAND("J1", "remanded to local authority or youth detention accommodation"),
    PACE("J2", "placed under the Police and Criminal Evidence Act 1984"),
    YOUTH_REHABILITATION_ORDER("J3", "youth rehabilitation order with residence or intensive fostering");

    private final String code;
    private final String label;

    LegalStatus(String code, String label) {
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
            case FREEING_ORDER -> Span.until(LocalDate.of(2005, 12, 31));
            case PLACEMENT_ORDER -> Span.since(LocalDate.of(2005, 12, 1));
            default -> Span.always();
        };
    }
}
