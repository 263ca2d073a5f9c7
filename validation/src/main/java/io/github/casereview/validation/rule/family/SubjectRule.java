package io.github.casereview.validation.rule.family;

import static io.github.casereview.validation.rule.Definition.info;
import static io.github.casereview.validation.rule.Definition.warning;

import io.github.casereview.code.Nation;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;

/** Rules about the children whom a review is about, and what befell them. */
public enum SubjectRule implements Rule {
    /** A child of a children's review was certainly of age at all that gave rise to it and concerns them. */
    CHILD_OF_AGE(info("a child under 18 at what gave rise to the review", Subjects::ofAge)
            .in(Nation.ENGLAND)
            .askedBy("Children Act 1989, section 105(1): a child is a person under the age of 18")),

    /** An event of death tells of harm that ended in something else. */
    DEATH_WITH_OTHER_RESULT(warning("harm that ended in death, in an event of death", Subjects::otherResult));

    private final Definition definition;

    SubjectRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
