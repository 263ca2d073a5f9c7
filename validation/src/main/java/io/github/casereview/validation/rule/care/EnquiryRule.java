package io.github.casereview.validation.rule.care;

import static io.github.casereview.validation.rule.Definition.info;

import io.github.casereview.code.Nation;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;

/**
 * Rules about how soon a referral is assessed and a conference is held, where the guidance in force at the time asks it.
 * Only a day that a record tells as that of the step is held against them: that an assessment was not completed in time
 * cannot be told where only its beginning is.
 */
public enum EnquiryRule implements Rule {
    /** An initial conference came more than 15 working days after the strategy discussion or enquiry that led to it. */
    CONFERENCE_LATE(
            info("an initial conference within 15 working days of the strategy discussion", Enquiries::conferences)
                    .in(Nation.ENGLAND)
                    .saidToBeAskedBy(EnquiryRule.GUIDANCE)),

    /** An assessment by social care is dated more than 45 working days after the referral that it is about. */
    ASSESSMENT_LATE(info("an assessment within 45 working days of the referral", Enquiries::assessments)
            .in(Nation.ENGLAND)
            .saidToBeAskedBy(EnquiryRule.GUIDANCE));

    static final String GUIDANCE =
            "Working Together to Safeguard Children 2013, 2015 and 2018, chapter 1; 2023, chapter 3";

    private final Definition definition;

    EnquiryRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
