package io.github.casereview.validation.rule.decision;

import static io.github.casereview.validation.rule.Definition.warning;

import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;

/** Rules about the time at which a kind of review, or the law it rests on, was there. */
public enum ReviewKindRule implements Rule {
    /** A review certainly began when there was no such kind of review, or none any more, in its nation. */
    REVIEW_KIND_OUT_OF_TIME(warning("a kind of review that could begin at the time", ReviewKinds::kinds)
            .askedBy("Children Act 2004; SI 2018/789 (England); SI 2006/1705 and SI 2012/1712 (Wales); and the guidance"
                    + " of each government")),

    /** A review certainly began before the law or guidance it rests on, or after it had been replaced. */
    REVIEW_BASIS_OUT_OF_TIME(warning("law or guidance that a review could begin on at the time", ReviewKinds::bases)
            .askedBy("the commencement of each statute, and the year of each guidance"));

    private final Definition definition;

    ReviewKindRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
