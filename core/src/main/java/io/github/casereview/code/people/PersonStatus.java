package io.github.casereview.code.people;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;

/** How a person stands in law, at work or in care; never fault or blame. */
@OpenList(name = "person-status", title = "How a person stands")
public enum PersonStatus implements OpenCode {
    REGISTERED_SEX_OFFENDER("registered sex offender"),
    PRISONER("prisoner"),
    ON_BAIL("on bail"),
    ON_LICENCE("on licence"),
    UNDER_INVESTIGATION("under investigation"),
    CONVICTED("convicted"),
    CONNECTED_CARER("carer who is a relative or friend"),
    FOSTER_CARER("foster carer"),
    PROSPECTIVE_ADOPTER("prospective adopter"),
    PARENTAL_RESPONSIBILITY("has parental responsibility"),
    NO_PARENTAL_RESPONSIBILITY("has no parental responsibility"),
    LOOKED_AFTER("looked after by a local authority"),
    ADOPTED("adopted"),
    CARE_LEAVER("care leaver"),
    YOUNG_CARER("young carer"),
    PREGNANT("pregnant"),
    ASYLUM_SEEKER("asylum seeker"),
    NO_RECOURSE_TO_PUBLIC_FUNDS("no recourse to public funds"),
    NEEDS_INTERPRETER("needs an interpreter"),
    HOMELESS("homeless"),
    EMPLOYED("employed"),
    UNEMPLOYED("unemployed"),
    STUDENT("student"),
    ARMED_FORCES("in the armed forces"),
    DECEASED("deceased"),
    MISSING("missing"),
    INDEPENDENT("independent"),
    NEWLY_QUALIFIED("newly qualified"),
    AGENCY_WORKER("temporary worker from an agency"),
    TRAINEE("trainee"),
    LAY_MEMBER("lay member");

    private final String label;

    PersonStatus(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
