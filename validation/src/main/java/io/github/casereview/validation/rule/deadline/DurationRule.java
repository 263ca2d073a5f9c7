package io.github.casereview.validation.rule.deadline;

import static io.github.casereview.validation.rule.Definition.info;

import io.github.casereview.code.Nation;
import io.github.casereview.validation.profile.Editions;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;

/** Rules about how long a review takes. All of them are aims: proceedings that run beside it may delay it. */
public enum DurationRule implements Rule {
    /** A serious case review under the guidance of 2006 was completed more than four months after its decision. */
    REVIEW_OVER_FOUR_MONTHS(
            info("a review completed within 4 months of the decision to hold it", Durations::ofFourMonths)
                    .saidToBeAskedBy("Working Together to Safeguard Children 2006, chapter 8")
                    .under(Editions.between(Nation.ENGLAND, 2006, 2006))),

    /** A serious case review was completed more than six months after its decision. */
    REVIEW_OVER_SIX_MONTHS(info("a review completed within 6 months of the decision to hold it", Durations::ofSixMonths)
            .saidToBeAskedBy("Working Together to Safeguard Children 2010, chapter 8; 2013 and 2015, chapter 4")
            .under(Editions.between(Nation.ENGLAND, 2010, 2015))),

    /** A practice review was published more than six months after its decision, and no reason for a delay is told. */
    PRACTICE_REVIEW_DELAY_UNEXPLAINED(info(
                    "a report published within 6 months of the decision to hold the review, or why it is later",
                    Durations::unexplained)
            .saidToBeAskedBy("Working Together to Safeguard Children 2018, chapter 4; 2023, chapter 5")
            .under(Editions.since(Nation.ENGLAND, 2018))),

    /** An English serious case review was completed after the last day for those still open. */
    SERIOUS_CASE_REVIEW_AFTER_LAST_DAY(
            info("a serious case review of England completed by 2020-09-29", Durations::afterLastDay)
                    .saidToBeAskedBy("Working Together: transitional guidance 2018")),

    /**
     * A coroner's report was answered more than fifty-six days after it was sent, or after its date where it is not
     * told when it was sent; the coroner may have given more time.
     */
    CORONER_REPLY_LATE(info("a reply to a coroner within 56 days of the sending of the report", CoronerReplies::late)
            .in(Nation.ENGLAND, Nation.WALES)
            .saidToBeAskedBy("Coroners (Investigations) Regulations 2013 (SI 2013/1629), regulation 29"));

    private final Definition definition;

    DurationRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
