package io.github.casereview.code.chronology;

import io.github.casereview.code.Nation;
import io.github.casereview.code.NationalCode;
import io.github.casereview.code.OpenList;
import io.github.casereview.code.Span;
import java.time.LocalDate;
import java.util.Map;

/**
 * Which of its kind an event or episode is: which plan, proceedings, service, offence or death.
 *
 * <p>Legal statuses, placements, needs and school phases have lists of their own. England stopped keeping a child
 * protection register on 1 April 2008; Wales and Scotland keep one, and the law of Northern Ireland names one in
 * 2012. Compulsory supervision orders and fatal accident inquiries are Scotland's.
 */
@OpenList(name = "entry-value", title = "Which of its kind an event or episode is")
public enum EntryValue implements NationalCode {
    PLAN("child protection plan"),
    REGISTER("child protection register"),
    CARE_AND_SUPPORT_PLAN("care and support plan"),
    CHILDS_PLAN("child's plan"),
    SAFETY_PLAN("safety plan or written agreement"),
    CARE_PROCEEDINGS("care proceedings"),
    INTERIM_CARE_PROCEEDINGS("interim care proceedings"),
    PRE_PROCEEDINGS("steps before proceedings"),
    ADOPTION_PROCEEDINGS("adoption proceedings"),
    SPECIAL_GUARDIANSHIP("special guardianship order"),
    CHILD_ARRANGEMENTS_ORDER("child arrangements or residence order"),
    SUPERVISION_ORDER("supervision order"),
    COMPULSORY_SUPERVISION_ORDER("compulsory supervision order of a children's hearing"),
    NON_MOLESTATION_ORDER("non-molestation order"),
    BAIL("bail"),
    MENTAL_HEALTH_DETENTION("detention under mental health law"),
    DEPRIVATION_OF_LIBERTY("deprivation of liberty order"),
    CRIMINAL_INVESTIGATION("criminal investigation"),
    POLICE_INVESTIGATION("police investigation"),
    INQUEST("inquest"),
    FATAL_ACCIDENT_INQUIRY("fatal accident inquiry"),
    COMPLAINT("complaint"),
    DISCIPLINARY("disciplinary process"),
    CRIMINAL_TRIAL("criminal trial"),
    INITIAL_CONFERENCE("initial child protection conference"),
    REVIEW_CONFERENCE("review child protection conference"),
    STRATEGY_DISCUSSION("strategy discussion"),
    RISK_CONFERENCE("risk assessment conference on domestic abuse"),
    PUBLIC_PROTECTION_MEETING("meeting of public protection arrangements"),
    CORE_GROUP("core group"),
    TEAM_AROUND_THE_FAMILY("meeting of the team around a child or family"),
    CHILD_IN_NEED_MEETING("meeting on a child in need"),
    PROFESSIONALS_MEETING("meeting of professionals"),
    DISCHARGE_PLANNING("planning of a discharge"),
    JOINT_AGENCY_RESPONSE("response of agencies to an unexpected death"),
    LEGAL_PLANNING_MEETING("legal planning meeting"),
    CARE_REVIEW("review of a child in care"),
    RETURN_INTERVIEW("interview on return from missing"),
    SAFEGUARDING_ENQUIRY("enquiry under section 47"),
    PRE_BIRTH_ASSESSMENT("assessment before birth"),
    INITIAL_ASSESSMENT("initial assessment"),
    CORE_ASSESSMENT("core assessment"),
    SINGLE_ASSESSMENT("assessment of a child and family"),
    HEALTH_ASSESSMENT("health assessment"),
    MEDICAL_EXAMINATION("examination for signs of abuse"),
    POST_MORTEM("post-mortem examination"),
    SAFEGUARDING_MEASURES("measures to safeguard, not said which"),
    SOCIAL_WORK("social work"),
    HEALTH_VISITING("health visiting"),
    SCHOOL_NURSING("school nursing"),
    ANTENATAL_CARE("antenatal care"),
    EMERGENCY_ATTENDANCE("attendance at an emergency department"),
    APPOINTMENT("appointment"),
    MEDICATION("medication"),
    GP_REGISTRATION("registered with a general practice"),
    HOSPICE_CARE("care in a hospice"),
    MENTAL_HEALTH_CARE("mental health care"),
    SUBSTANCE_TREATMENT("treatment for substance misuse"),
    DOMESTIC_ABUSE_SUPPORT("support of victims of domestic abuse"),
    DOMESTIC_ABUSE_DISCLOSURE("disclosure of someone's past under a domestic abuse scheme"),
    INVOLVEMENT("involvement of services, not said which"),
    KNOWN("known to services"),
    COMMON_ASSESSMENT("common assessment (early help)"),
    PSYCHOLOGICAL_ASSESSMENT("psychological assessment"),
    MONITORING_VISIT("visit to monitor"),
    OFFENDER_MONITORING("monitoring of a known offender"),
    LEGAL_POWERS_USED("use of legal powers"),
    SCHOOL_SUPPORT("support by a school"),
    SCHOOL_TRANSITION("change of school or phase"),
    SCHOOL_ATTENDANCE("school attendance"),
    HOME_EDUCATION("home education"),
    EXCLUSION("exclusion from school"),
    HOUSE_MOVE("move of the family or a member"),
    PERMANENCY("planning for a permanent home"),
    RESTRICTIVE_PRACTICE("restraint and other restrictive practice"),
    CONCERN_RAISED("concern raised by a worker"),
    EMERGENCY_CALL("emergency call"),
    ALLEGATION_AGAINST_STAFF("allegation against someone who works with children"),
    NATIONAL_REFERRAL_MECHANISM("national referral mechanism"),
    REPORTED_MISSING("reported missing"),
    FOUND("found"),
    CASE_CLOSED("case closed"),
    SET_UP("service or team set up"),
    DECOMMISSIONED("service no longer commissioned"),
    LEARNING_CONFERENCE("conference to share learning"),
    FEEDBACK_SESSION("session to give feedback"),
    FAMILY_TIME("time with family"),
    STAYING("staying somewhere for a time"),
    INFORMATION_SHARING("sharing of information"),
    DELAY_IN_SEEKING_HELP("delay in seeking help"),
    LEFT_UNSUPERVISED("left without supervision"),
    INTERNET_USE("unsafe use of the internet"),
    ONLINE_CONTACT("contact with people met online"),
    HONOUR_BASED_ABUSE("so-called honour-based abuse"),
    NON_ACCIDENTAL_INJURY("non-accidental injury"),
    SUICIDE("death by suicide"),
    UNEXPLAINED_DEATH("unexplained death"),
    CHILD_NEGLECT("offence of child neglect or cruelty"),
    SEXUAL_OFFENCE("sexual offence"),
    ASSAULT("assault"),
    HOMICIDE("murder or manslaughter"),
    MURDER("murder"),
    MANSLAUGHTER("manslaughter"),
    CAUSING_OR_ALLOWING("causing or allowing death or serious harm"),
    DOMESTIC_ABUSE_OFFENCE("domestic abuse or stalking"),
    PERVERTING_JUSTICE("perverting the course of justice"),
    BREACH_OF_ORDER("breach of bail or of an order"),
    DRUG_OFFENCE("drug offence"),
    LIFE_SENTENCE("life sentence"),
    IMPRISONMENT("imprisonment"),
    YOUTH_DETENTION("detention of a young person"),
    SUSPENDED_SENTENCE("suspended sentence"),
    COMMUNITY_SENTENCE("community sentence"),
    HOSPITAL_ORDER("hospital order"),
    NATIONAL_ALERT("national alert"),
    MEDIA_REPORTING("reporting in the media");

    private final String label;

    EntryValue(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public Map<Nation, Span> getSpans() {
        return switch (this) {
            case REGISTER ->
                Map.of(
                        Nation.ENGLAND, Span.until(LocalDate.of(2008, 3, 31)),
                        Nation.WALES, Span.always(),
                        Nation.SCOTLAND, Span.always(),
                        Nation.NORTHERN_IRELAND, Span.always());
            case COMPULSORY_SUPERVISION_ORDER, FATAL_ACCIDENT_INQUIRY -> Map.of(Nation.SCOTLAND, Span.always());
            default -> Map.of();
        };
    }
}
