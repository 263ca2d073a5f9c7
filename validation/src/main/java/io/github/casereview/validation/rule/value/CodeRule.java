package io.github.casereview.validation.rule.value;

import static io.github.casereview.validation.rule.Definition.info;
import static io.github.casereview.validation.rule.Definition.warning;

import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;

/** Rules about codes of open lists; words alone are always right. */
public enum CodeRule implements Rule {
    /** A code is not in the list it is said to be of, or nearly one of the list of its property. */
    CODE_NOT_IN_LIST(info("a code of the list", ListedCodes::codes)),

    /** The name of a list is nearly one that this library knows. */
    CODE_LIST_UNKNOWN(info("a list that is known, or one of your own", ListedCodes::lists)),

    /** A code was not in use at the time of what it codes, or in the year of its edition. */
    CODE_OUTSIDE_ITS_YEARS(warning("a code that was in use at the time", CodeYears::look));

    private final Definition definition;

    CodeRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
