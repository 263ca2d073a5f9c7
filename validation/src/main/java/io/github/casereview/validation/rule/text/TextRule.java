package io.github.casereview.validation.rule.text;

import static io.github.casereview.validation.rule.Definition.warning;

import io.github.casereview.validation.rule.Check;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;
import java.util.function.Function;

/** Rules about the characters of every text of a record. */
public enum TextRule implements Rule {
    /** A text holds characters that do not show: they hide, reorder or break what people read. */
    INVISIBLE_CHARACTER(warning("characters that show", each(HiddenScan::new))),

    /** A letter bears more marks than any language puts on one. */
    COMBINING_MARKS_STACKED(warning("at most 30 marks on a letter", each(MarkScan::new))),

    /** Characters were lost or garbled when a text was moved from one encoding to another. */
    ENCODING_DAMAGED(warning("text as it was before it was copied", each(GarbledScan::new)));

    private final Definition definition;

    TextRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    private static Check each(Function<String, Scan> scan) {
        return (review, breaches) -> Texts.each(review, scan, breaches);
    }
}
