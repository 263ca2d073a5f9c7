package io.github.casereview.validation.rule.decision;

import static io.github.casereview.validation.rule.Definition.info;
import static io.github.casereview.validation.rule.Definition.warning;

import io.github.casereview.code.Nation;
import io.github.casereview.validation.profile.Editions;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;

/** Rules about the decision whether to hold a review. */
public enum DecisionRule implements Rule {
    /** A review was decided on before anything that gave rise to it had happened. */
    REVIEW_DECIDED_BEFORE_TRIGGER(
            warning("a decision to hold the review after something that gave rise to it", Decisions::early)),

    /** A report was done or out before any decision to hold the review was made. */
    REPORT_BEFORE_DECISION(
            warning("a report that is done after the decision to hold the review", Decisions::reportEarlier)),

    /** Whether to hold a serious case review was decided more than a month after the notification. */
    REVIEW_DECISION_LATE(info("a decision within one month of the notification", Decisions::late)
            .askedBy("Working Together to Safeguard Children 2015, chapter 4")
            .under(Editions.between(Nation.ENGLAND, 2013, 2015))),

    /** The national panel heard of a decision against a review more than fourteen days after it. */
    REFUSAL_TOLD_LATE(warning(
                    "the national panel told within 14 days of a decision against a review", Refusals::toldLate)
            .askedBy("National panel of independent experts on serious case reviews, guidance 1: initiation decisions")
            .under(Editions.between(Nation.ENGLAND, 2013, 2015))),

    /** No serious case review is held, although its criteria are said to be met, or a death that meets them is told. */
    REFUSAL_THOUGH_CRITERIA_MET(warning("a serious case review where its criteria are met", Refusals::thoughMet)
            .askedBy("Local Safeguarding Children Boards Regulations 2006 (SI 2006/90), regulation 5")
            .under(Editions.between(Nation.ENGLAND, 2006, 2015))),

    /** A serious case review is held although the criteria are said not to be met: allowed, and worth knowing. */
    REVIEW_BELOW_CRITERIA(info("another kind of review where the criteria are not met", Refusals::held)
            .askedBy("Local Safeguarding Children Boards Regulations 2006 (SI 2006/90), regulation 5")
            .under(Editions.between(Nation.ENGLAND, 2006, 2015)));

    private final Definition definition;

    DecisionRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
