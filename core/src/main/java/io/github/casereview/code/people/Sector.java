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
    HEALTH_AND_SOCIAL_CARE("health and social care in one body"),
    ACUTE_HEALTH("hospital care"),
    COMMUNITY_HEALTH("community health services"),
    PRIMARY_CARE("general practice and primary care"),
    URGENT_CARE("urgent care and care out of hours"),
    MENTAL_HEALTH("mental health services"),
    CHILD_MENTAL_HEALTH("child and adolescent mental health services"),
    HEALTH_COMMISSIONER("commissioner of health services"),
    AMBULANCE("ambulance service"),
    HOSPICE("hospice"),
    SEXUAL_HEALTH("sexual health services"),
    THERAPEUTIC_SERVICE("therapeutic service"),
    SUBSTANCE_MISUSE("drug and alcohol services"),
    DOMESTIC_ABUSE_SERVICE("domestic abuse services"),
    SEXUAL_VIOLENCE_SERVICE("sexual violence services"),
    POLICE("police"),
    PROBATION("probation"),
    PRISON("prison"),
    YOUTH_JUSTICE("youth justice services"),
    COURT("court"),
    CHILDRENS_HEARING("children's hearing"),
    CHILDRENS_REPORTER("children's reporter"),
    FAMILY_COURT_ADVICE("advice to the family court"),
    PROSECUTION("prosecution"),
    CORONER("coroner"),
    LEGAL("legal services"),
    IMMIGRATION("immigration authorities"),
    FIRE_AND_RESCUE("fire and rescue"),
    HOUSING("housing"),
    WELFARE_BENEFITS("welfare benefits"),
    ARMED_FORCES("armed forces"),
    EMPLOYER("employer"),
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
    COMMUNITY_SAFETY_PARTNERSHIP("community safety partnership"),
    CHIEF_OFFICERS_GROUP("chief officers' group"),
    PANEL("panel"),
    WORKING_GROUP("working group"),
    EXPLOITATION_TEAM("exploitation team"),
    MISSING_SERVICE("service for missing children"),
    MULTI_AGENCY_HUB("multi-agency safeguarding hub"),
    RISK_CONFERENCE("risk assessment conference of several agencies"),
    GOVERNMENT("government"),
    INSPECTORATE("inspectorate"),
    COMPLAINTS_BODY("ombudsman or other body for complaints"),
    CHILDRENS_COMMISSIONER("children's commissioner"),
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
