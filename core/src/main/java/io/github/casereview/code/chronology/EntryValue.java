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
 * 2012.
 */
@OpenList(name = "entry-value", title = "Which of its kind an event or episode is")
public enum EntryValue implements NationalCode {
    PLAN("child protection plan"),
    REGISTER("child protection register"),
    CARE_PROCEEDINGS("care proceedings"),
    INTERIM_CARE_PROCEEDINGS("interim care proceedings"),
    PRE_PROCEEDINGS("steps before proceedings"),
    ADOPTION_PROCEEDINGS("adoption proceedings"),
    SPECIAL_GUARDIANSHIP("special guardianship order"),
    DEPRIVATION_OF_LIBERTY("deprivation of liberty order"),
    CRIMINAL_INVESTIGATION("criminal investigation"),
    POLICE_INVESTIGATION("police investigation"),
    INQUEST("inquest"),
    INITIAL_CONFERENCE("initial child protection conference"),
    REVIEW_CONFERENCE("review child protection conference"),
    STRATEGY_DISCUSSION("strategy discussion"),
    LEGAL_PLANNING_MEETING("legal planning meeting"),
    CARE_REVIEW("review of a child in care"),
    RETURN_INTERVIEW("interview on return from missing"),
    SAFEGUARDING_ENQUIRY("enquiry under section 47"),
    PRE_BIRTH_ASSESSMENT("assessment before birth"),
    HEALTH_ASSESSMENT("health assessment"),
    SAFEGUARDING_MEASURES("measures to safeguard, not said which"),
    SOCIAL_WORK("social work"),
    HEALTH_VISITING("health visiting"),
    GP_REGISTRATION("registered with a general practice"),
    HOSPICE_CARE("care in a hospice"),
    MENTAL_HEALTH_CARE("mental health care"),
    SUBSTANCE_TREATMENT("treatment for substance misuse"),
    INVOLVEMENT("involvement of services, not said which"),
    KNOWN("known to services"),
    COMMON_ASSESSMENT("common assessment (early help)"),
    PSYCHOLOGICAL_ASSESSMENT("psychological assessment"),
    MONITORING_VISIT("visit to monitor"),
    OFFENDER_MONITORING("monitoring of a known offender"),
    LEGAL_POWERS_USED("use of legal powers"),
    SCHOOL_SUPPORT("support by a school"),
    SCHOOL_TRANSITION("change of school or phase"),
    HOUSE_MOVE("move of the family or a member"),
    PERMANENCY("planning for a permanent home"),
    RESTRICTIVE_PRACTICE("restraint and other restrictive practice"),
    CONCERN_RAISED("concern raised by a worker"),
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
    DRUG_OFFENCE("drug offence"),
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
            default -> Map.of();
        };
    }
}
