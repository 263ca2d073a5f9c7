package io.github.casereview.validation.rule.deadline;

import static io.github.casereview.validation.rule.Definition.info;

import io.github.casereview.code.Nation;
import io.github.casereview.validation.profile.Editions;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;

/** Rules about when the report of a review is public. */
public enum PublicityRule implements Rule {
    /** The national panel or the government had the report less than seven working days before the public. */
    ADVANCE_COPY_LATE(info("a copy at least 7 working days before publication", Publicity::advanceCopy)
            .saidToBeAskedBy("Child Safeguarding Practice Review and Relevant Agency (England) Regulations 2018"
                    + " (SI 2018/789)")
            .under(Editions.since(Nation.ENGLAND, 2018))),

    /** A report was taken away within a year of its publication, and not because another one replaced it. */
    REPORT_WITHDRAWN_EARLY(info("a report on view for at least 12 months", Publicity::withdrawn)
            .askedBy(
                    "Working Together to Safeguard Children 2015, chapter 4; procedures of Sheffield, Nottinghamshire and"
                            + " Plymouth for practice reviews")
            .under(Editions.since(Nation.ENGLAND, 2015))),

    /** The overview report of an English serious case review that began before 10 June 2010 is published. */
    OVERVIEW_OF_EARLIER_REVIEW(info(
                    "an overview report published only of a review begun since 2010-06-10", Publicity::earlier)
            .saidToBeAskedBy("letter of the Parliamentary Under-Secretary of State for children, 10 June 2010"));

    private final Definition definition;

    PublicityRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
