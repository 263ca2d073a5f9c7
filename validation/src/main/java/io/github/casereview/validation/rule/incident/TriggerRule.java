package io.github.casereview.validation.rule.incident;

import static io.github.casereview.validation.rule.Definition.info;
import static io.github.casereview.validation.rule.Definition.warning;

import io.github.casereview.code.Nation;
import io.github.casereview.validation.profile.Editions;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;

/** Rules about what gave rise to a review. */
public enum TriggerRule implements Rule {
    /** It is not told when something happened that gave rise to the review. */
    TRIGGER_UNDATED(info("when something that gave rise to the review happened", Triggers::undated)),

    /** Something gave rise to the review that is ruled out, or did not happen. */
    TRIGGER_RULED_OUT(info("harm that happened, or may have, where it gave rise to the review", Triggers::ruledOut)),

    /** All who died in what a domestic homicide review alone is about were certainly under sixteen. */
    DOMESTIC_HOMICIDE_VICTIM_TOO_YOUNG(
            warning("a death of someone aged 16 or over in a domestic homicide review", Homicides::domestic)
                    .in(Nation.ENGLAND, Nation.WALES, Nation.NORTHERN_IRELAND)
                    .askedBy("Domestic Violence, Crime and Victims Act 2004, section 9, also as amended by the Victims"
                            + " and Prisoners Act 2024, section 19")),

    /** All who died in what an offensive weapons homicide review alone is about were certainly under eighteen. */
    OFFENSIVE_WEAPONS_VICTIM_TOO_YOUNG(
            warning("a death of someone aged 18 or over in an offensive weapons homicide review", Homicides::weapons)
                    .in(Nation.ENGLAND, Nation.WALES)
                    .askedBy("Police, Crime, Sentencing and Courts Act 2022, section 24")),

    /** A concise review is of a child who was certainly on the register or looked after in the six months before. */
    CONCISE_REVIEW_OF_PROTECTED_CHILD(warning(
                    "an extended review of a child on the register or looked after in the 6 months before",
                    WelshReviews::concise)
            .askedBy("Local Safeguarding Children Boards (Wales) (Amendment) Regulations 2012 (SI 2012/1712),"
                    + " regulation 3")
            .under(Editions.between(Nation.WALES, 2013, 2016))),

    /** An extended review names one reviewer only. */
    EXTENDED_REVIEW_WITH_ONE_REVIEWER(info("two reviewers of an extended review", WelshReviews::reviewers)
            .askedBy("NSPCC, child practice reviews in Wales: an extended review has two reviewers")
            .under(Editions.between(Nation.WALES, 2013, 2016)));

    private final Definition definition;

    TriggerRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
