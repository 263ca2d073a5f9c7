package io.github.casereview.validation.rule.outcome;

import static io.github.casereview.validation.rule.Definition.warning;

import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;

/** Rules about the order of what followed an offence, a harm or a death; no law of any nation has it otherwise. */
public enum OutcomeRule implements Rule {
    /** An arrest, a charge, a step at court or an inquest certainly came before all that it is about. */
    OUTCOME_BEFORE_OFFENCE(
            warning("an arrest, a step at court or an inquest after what it is about", Outcomes::beforeOffence)),

    /** Of one defendant and one offence, a later step certainly came before all earlier ones. */
    OUTCOMES_OUT_OF_ORDER(warning("a charge before a verdict, and a verdict before a sentence", Outcomes::outOfOrder));

    private final Definition definition;

    OutcomeRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
