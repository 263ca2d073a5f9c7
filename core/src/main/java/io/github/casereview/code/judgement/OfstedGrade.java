package io.github.casereview.code.judgement;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;
import io.github.casereview.code.Span;
import java.time.LocalDate;

/**
 * How Ofsted graded a serious case review: the review, not the practice.
 *
 * <p>Evaluations began in April 2007. A slimmer form ran from 3 January 2012; the last day is not known here, so the
 * span has no end.
 */
@OpenList(
        name = "ofsted-scr-grade",
        title = "How Ofsted graded a serious case review",
        version = "2007-2012",
        publisher = "Ofsted",
        source = "Serious case review evaluations: April 2007 onwards, Ofsted, page 080278")
public enum OfstedGrade implements OpenCode {
    OUTSTANDING("outstanding", "outstanding"),
    GOOD("good", "good"),
    ADEQUATE("adequate", "adequate"),
    INADEQUATE("inadequate", "inadequate");

    private final String code;
    private final String label;

    OfstedGrade(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String getCode() {
        return code;
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public Span getSpan() {
        return Span.since(LocalDate.of(2007, 4, 1));
    }
}
