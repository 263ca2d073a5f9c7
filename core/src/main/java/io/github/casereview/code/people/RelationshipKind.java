package io.github.casereview.code.people;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;

/** What someone is to someone else; the side of the family stands beside it. */
@OpenList(name = "relationship", title = "What someone is to someone else")
public enum RelationshipKind implements OpenCode {
    MOTHER("mother"),
    FATHER("father"),
    PARENT("parent"),
    STEP_MOTHER("step mother"),
    STEP_FATHER("step father"),
    ADOPTIVE_PARENT("adoptive parent"),
    FOSTER_CARER("foster carer"),
    CONNECTED_CARER("carer who is a relative or friend"),
    CARER("carer"),
    GUARDIAN("guardian"),
    CHILD("child"),
    STEP_CHILD("step child"),
    GRANDCHILD("grandchild"),
    SIBLING("sibling"),
    HALF_SIBLING("half sibling"),
    STEP_SIBLING("step sibling"),
    FOSTER_SIBLING("foster sibling"),
    TWIN("twin"),
    GRANDMOTHER("grandmother"),
    GRANDFATHER("grandfather"),
    GRANDPARENT("grandparent"),
    AUNT("aunt"),
    UNCLE("uncle"),
    COUSIN("cousin"),
    EXTENDED_FAMILY("member of the extended family"),
    FAMILY("member of the family"),
    PARTNER("partner"),
    SPOUSE("spouse or civil partner"),
    FORMER_PARTNER("former partner"),
    FORMER_SPOUSE("former spouse or civil partner"),
    PARTNER_OF_PARENT("partner of parent"),
    FORMER_PARTNER_OF_PARENT("former partner of parent"),
    HOUSEHOLD_MEMBER("household member"),
    FRIEND("friend"),
    PEER("peer"),
    NEIGHBOUR("neighbour"),
    ACQUAINTANCE("acquaintance"),
    KNOWN_TO("known, in a way not said"),
    ONLINE_CONTACT("online contact"),
    PROFESSIONAL("professional"),
    SCHOOL("school or other setting attended"),
    NOT_RELATED("not related"),
    STRANGER("stranger");

    private final String label;

    RelationshipKind(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
