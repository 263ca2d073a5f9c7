package io.github.casereview.code.census;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;
import io.github.casereview.code.Span;
import java.time.LocalDate;

/**
 * The placement of a child looked after, as England's SSDA903 return codes it.
 *
 * <p>H5 kept its letters and changed its meaning on 28 October 2023, when P2 ended; K3 replaced it from 2024/25. Z1
 * was split into Z11 to Z14 in the list of 2025/26; their labels were not found and they are left out.
 */
@OpenList(
        name = "903-placement",
        title = "Placement of a child looked after",
        version = "2025",
        publisher = "Department for Education",
        source = "Children looked after return (SSDA903), 2024 to 2025, placement type; "
                + "validation rules 217t, 230, 370 and 371")
public enum PlacementType implements OpenCode {
    RELATIVE_LONG_TERM("U1", "foster placement with relative or friend, long-term"),
    RELATIVE_FOR_ADOPTION("U2", "foster placement with relative or friend, approved adopter"),
    RELATIVE_OTHER("U3", "foster placement with relative or friend, neither"),
    FOSTER_LONG_TERM("U4", "other foster placement, long-term"),
    FOSTER_FOR_ADOPTION("U5", "other foster placement, fostering for adoption"),
    FOSTER_OTHER("U6", "other foster placement, neither"),
    ADOPTION_CONSENT_CURRENT_CARER("A3", "placed for adoption with consent, with current foster carer"),
    ADOPTION_CONSENT_OTHER("A4", "placed for adoption with consent, not with current foster carer"),
    ADOPTION_ORDER_CURRENT_CARER("A5", "placed for adoption with placement order, with current foster carer"),
    ADOPTION_ORDER_OTHER("A6", "placed for adoption with placement order, not with current foster carer"),
    PARENTS("P1", "with own parents or someone with parental responsibility"),
    INDEPENDENT_LIVING("P2", "independent living"),
    RESIDENTIAL_EMPLOYMENT("P3", "residential employment"),
    SEMI_INDEPENDENT("H5", "semi-independent, not under children's homes regulations"),
    REGISTERED_SUPPORTED("H5", "supported accommodation, registered with Ofsted"),
    SECURE_HOME("K1", "secure children's home"),
    CHILDRENS_HOME("K2", "children's home subject to regulations"),
    SUPPORTED_ACCOMMODATION("K3", "supported accommodation"),
    CARE_HOME("R1", "residential care home"),
    HEALTH_ESTABLISHMENT("R2", "NHS or other health establishment"),
    FAMILY_CENTRE("R3", "family centre or mother-and-baby unit"),
    YOUNG_OFFENDER_INSTITUTION("R5", "young offender institution"),
    RESIDENTIAL_SCHOOL("S1", "residential school, not dual registered"),
    TEMPORARY("T0", "temporary, all types"),
    TEMPORARY_HOSPITAL("T1", "temporary, in hospital"),
    TEMPORARY_HOLIDAY("T2", "temporary, child on holiday"),
    TEMPORARY_CARER_AWAY("T3", "temporary, carer on holiday"),
    TEMPORARY_OTHER("T4", "temporary, other, up to seven days"),
    OTHER("Z1", "other");

    private static final LocalDate CHANGE = LocalDate.of(2023, 10, 28);

    private final String code;
    private final String label;

    PlacementType(String code, String label) {
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
            case INDEPENDENT_LIVING, SEMI_INDEPENDENT -> Span.until(CHANGE.minusDays(1));
            case REGISTERED_SUPPORTED -> Span.between(CHANGE, LocalDate.of(2024, 3, 31));
            case SUPPORTED_ACCOMMODATION -> CollectionYear.since(2025);
            case OTHER -> CollectionYear.until(2025);
            default -> Span.always();
        };
    }
}
