package io.github.casereview.validation.rule.wording;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.RuleCase.holds;
import static io.github.casereview.validation.rule.wording.TerminologyRule.TERM_DISCOURAGED;
import static io.github.casereview.validation.rule.wording.TerminologyRule.TERM_RENAMED;

import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

class TerminologyRuleTest implements RuleTest {
    private static final String PARTNERS = "safeguarding partners, or safeguarding children partnership";
    private static final String TRIO = "parental domestic abuse, mental ill health and substance misuse";

    static Stream<RuleCase> cases() {
        return Stream.of(
                holds(TERM_RENAMED, "the name of its time", under(2018, "\"What the partners said\"")),
                breaks(TERM_RENAMED, "a name of before", under(2018, "►\"What the LSCB said\""))
                        .at("/findings/0/text")
                        .suggesting(PARTNERS)
                        .saying(
                                "expected the name of its time, found the term LSCB, left behind because it has another name"
                                        + " (Children and Social Work Act 2017; SI 2018/789, since 2018)")
                        .over(9, 13),
                edge(TERM_RENAMED, "the last edition with that name", under(2015, "\"What the LSCB said\"")),
                holds(TERM_DISCOURAGED, "other words", under(2023, "\"Substance misuse was noted\"")),
                breaks(TERM_DISCOURAGED, "a term that blames", under(2023, "►\"The toxic trio was noted\""))
                        .at("/findings/0/text")
                        .suggesting(TRIO)
                        .over(4, 14),
                edge(TERM_DISCOURAGED, "a term that is quoted", under(2023, "\"The \\\"toxic trio\\\" was noted\"")));
    }

    private static String under(int edition, String text) {
        return """
                "bases": [{"code": "working-together-%d"}],
                "findings": [{"id": "f", "text": %s}]""".formatted(edition, text);
    }
}
