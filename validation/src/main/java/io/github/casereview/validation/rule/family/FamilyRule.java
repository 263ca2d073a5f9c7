package io.github.casereview.validation.rule.family;

import static io.github.casereview.validation.rule.Definition.warning;

import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;

/** Rules about who is what to whom. */
public enum FamilyRule implements Rule {
    /** Somebody is related to themselves; in a group, one may be to another. */
    RELATED_TO_ITSELF(warning("somebody else at the other end of a relationship", Relations::ownEnd)),

    /** A mother or father was certainly a child of under ten, or not born, at the birth of a child of theirs. */
    PARENT_TOO_YOUNG(warning("a parent at least 10 years older than the child", Relations::parents)),

    /** Twins were certainly born more than three months apart, or have two ages at one moment. */
    TWINS_APART(warning("twins of one age", Relations::twins));

    private final Definition definition;

    FamilyRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
