package io.github.casereview.code.chronology;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;

/** What was done to someone, or found on them. */
@OpenList(name = "harm-kind", title = "What was done to someone")
public enum HarmKind implements OpenCode {
    ABUSE("abuse"),
    NEGLECT("neglect"),
    EMOTIONAL_ABUSE("emotional abuse"),
    PHYSICAL_ABUSE("physical abuse"),
    PHYSICAL_ASSAULT("physical assault"),
    PHYSICAL_INJURY("physical injury"),
    ABUSIVE_HEAD_INJURY("abusive or non-accidental head injury"),
    HEAD_INJURY("head injury"),
    INTERNAL_INJURY("internal injury"),
    BRAIN_BLEED("bleeding in the brain"),
    FRACTURE("fracture"),
    BRUISING("bruising"),
    BLEEDING("bleeding"),
    BURN("burn or scald"),
    BITE("bite"),
    KNIFE_INJURY("knife injury"),
    FIREARM_INJURY("firearm injury"),
    SUFFOCATION("suffocation"),
    STRANGULATION("strangulation"),
    HANGING("hanging"),
    FALL("fall"),
    FIRE("fire"),
    DROWNING("drowning"),
    POISONING("poisoning"),
    INGESTION("swallowed a harmful substance"),
    OVERDOSE("overdose"),
    STARVATION("starvation or malnutrition"),
    MEDICAL_NEGLECT("medical neglect"),
    FABRICATED_ILLNESS("fabricated or induced illness"),
    UNSAFE_SLEEP("harm in unsafe sleep"),
    SELF_HARM("self harm"),
    SUICIDE("suicide"),
    SEXUAL_ABUSE("sexual abuse"),
    SEXUAL_ASSAULT("sexual assault"),
    RAPE("rape"),
    SEXUAL_EXPLOITATION("sexual exploitation"),
    CRIMINAL_EXPLOITATION("criminal exploitation"),
    TRAFFICKING("trafficking"),
    ONLINE_ABUSE("online abuse"),
    ONLINE_SEXUAL_COMMUNICATION("online sexual communication"),
    THREAT_TO_LIFE("threat to life"),
    GIVEN_ALCOHOL("given alcohol"),
    GIVEN_DRUGS("given drugs"),
    FORCED_SUBSTANCE_USE("made to take drugs or alcohol"),
    FEMALE_GENITAL_MUTILATION("female genital mutilation"),
    HONOUR_BASED_ABUSE("so-called honour-based abuse"),
    DOMESTIC_ABUSE("domestic abuse"),
    COERCIVE_CONTROL("coercive control"),
    STALKING("stalking"),
    BULLYING("bullying"),
    RESTRAINT("restraint");

    private final String label;

    HarmKind(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
