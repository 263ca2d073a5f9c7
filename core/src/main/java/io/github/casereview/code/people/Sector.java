package io.github.casereview.code.people;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;

/** What kind of service or body an agency is; no official list exists, so this one is the library's. */
@OpenList(name = "sector", title = "What kind of service or body an agency is")
public enum Sector implements OpenCode {
    CHILDRENS_SOCIAL_CARE("children's social care"),
    ADULT_SOCIAL_CARE("adult social care"),
    ADULT_SERVICES("adult services"),
    SOCIAL_CARE("social care"),
    LOCAL_AUTHORITY("local authority"),
    EARLY_HELP("early help"),
    EDUCATION("education"),
    EARLY_YEARS("early years and childcare"),
    HEALTH("health"),
    ACUTE_HEALTH("hospital care"),
    COMMUNITY_HEALTH("community health services"),
    PRIMARY_CARE("general practice and primary care"),
    MENTAL_HEALTH("mental health services"),
    CHILD_MENTAL_HEALTH("child and adolescent mental health services"),
    HEALTH_COMMISSIONER("commissioner of health services"),
    AMBULANCE("ambulance service"),
    HOSPICE("hospice"),
    SEXUAL_HEALTH("sexual health services"),
    THERAPEUTIC_SERVICE("therapeutic service"),
    SUBSTANCE_MISUSE("drug and alcohol services"),
    POLICE("police"),
    PROBATION("probation"),
    PRISON("prison"),
    YOUTH_JUSTICE("youth justice services"),
    COURT("court"),
    FAMILY_COURT_ADVICE("advice to the family court"),
    PROSECUTION("prosecution"),
    CORONER("coroner"),
    LEGAL("legal services"),
    IMMIGRATION("immigration authorities"),
    FIRE_AND_RESCUE("fire and rescue"),
    HOUSING("housing"),
    FOSTER_CARE("fostering"),
    ADOPTION("adoption"),
    RESIDENTIAL_CARE("residential homes for children"),
    SECURE_CARE("secure homes and custody for children"),
    INDEPENDENT_PROVIDER("independent provider"),
    VOLUNTARY("voluntary and community organisations"),
    FAITH("faith organisations"),
    COMMUNITY("communities and lay people"),
    SAFEGUARDING_BOARD("safeguarding board"),
    SAFEGUARDING_PARTNERSHIP("safeguarding partnership"),
    PANEL("panel"),
    WORKING_GROUP("working group"),
    EXPLOITATION_TEAM("exploitation team"),
    MISSING_SERVICE("service for missing children"),
    MULTI_AGENCY_HUB("multi-agency safeguarding hub"),
    GOVERNMENT("government"),
    INSPECTORATE("inspectorate"),
    PROFESSIONAL_BODY("professional body"),
    RESEARCH("research"),
    MEDIA("media");

    private final String label;

    Sector(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
