package io.github.casereview.code.judgement;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;

/** What a risk is a risk of. */
@OpenList(name = "hazard", title = "What a risk is a risk of")
public enum Hazard implements OpenCode {
    SIGNIFICANT_HARM("significant harm"),
    NEGLECT("neglect"),
    PHYSICAL_HARM("physical harm"),
    EMOTIONAL_HARM("emotional harm"),
    SEXUAL_HARM("sexual harm"),
    CHILD_SEXUAL_EXPLOITATION("child sexual exploitation"),
    CHILD_CRIMINAL_EXPLOITATION("child criminal exploitation"),
    EXPLOITATION("exploitation, sexual or criminal"),
    TRAFFICKING("trafficking"),
    ONLINE_HARM("online harm"),
    MISSING("going missing"),
    DOMESTIC_ABUSE("domestic abuse"),
    SELF_HARM("self harm"),
    SUICIDE("suicide"),
    SUBSTANCE_MISUSE("substance misuse"),
    SERIOUS_VIOLENCE("serious violence"),
    HARM_TO_OTHERS("harm to others"),
    RADICALISATION("radicalisation"),
    REOFFENDING("reoffending"),
    UNSAFE_SLEEP("unsafe sleep"),
    UNSAFE_CARER("unsafe carer");

    private final String label;

    Hazard(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
