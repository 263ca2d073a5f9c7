package io.github.casereview.validation.rule.value;

import static io.github.casereview.validation.rule.Check.each;
import static io.github.casereview.validation.rule.Definition.error;
import static io.github.casereview.validation.rule.Definition.warning;

import io.github.casereview.source.Tally;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;
import io.github.casereview.value.ReviewValue;

/** Rules about dates, lengths, counts, ages and coded values in themselves. */
public enum ValueRule implements Rule {
    /** An object stands there and says nothing. */
    NOTHING_SAID(error("a value, or a reason why there is none", each(ReviewValue.class, Sayings::nothing))),

    /** Something is given together with a reason why it is not there. */
    ABSENT_WITH_VALUE(error("a value or a reason why there is none, not both", each(ReviewValue.class, Sayings::both))),

    /** A range ends below its beginning. */
    RANGE_REVERSED(error("an upper end that is not below the lower", each(ReviewValue.class, Ranges::look))),

    /** More are counted than there are. */
    TALLY_ABOVE_WHOLE(warning("no more than all that there are", each(Tally.class, Ranges::tally))),

    /** A list holds values beside the statement that there are none. */
    NONE_NOT_ALONE(error("none or not stated to stand alone in its list", NoneAlone::look));

    private final Definition definition;

    ValueRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
