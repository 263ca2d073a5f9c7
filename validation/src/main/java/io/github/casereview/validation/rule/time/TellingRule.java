package io.github.casereview.validation.rule.time;

import static io.github.casereview.validation.rule.Definition.warning;

import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;

/** Rules about what happened and the documents that tell it. */
public enum TellingRule implements Rule {
    /** Something that came about is told only by documents that were done before it: one of the dates is mistaken. */
    TOLD_BEFORE_IT_HAPPENED(warning("what happened before the last document that tells it was done", Tellings::early));

    private final Definition definition;

    TellingRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
