package io.github.casereview.validation.rule.value;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.RuleCase.holds;
import static io.github.casereview.validation.rule.value.ValueRule.ABSENT_WITH_VALUE;
import static io.github.casereview.validation.rule.value.ValueRule.NONE_NOT_ALONE;
import static io.github.casereview.validation.rule.value.ValueRule.NOTHING_SAID;
import static io.github.casereview.validation.rule.value.ValueRule.RANGE_REVERSED;
import static io.github.casereview.validation.rule.value.ValueRule.TALLY_ABOVE_WHOLE;

import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

class ValueRuleTest implements RuleTest {
    static Stream<RuleCase> cases() {
        return Stream.of(nothing(), both(), ranges(), tallies(), none()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> nothing() {
        return Stream.of(
                holds(NOTHING_SAID, "a date, a count and a coded value that say something", """
                        "events": [{"id": "e", "kind": "contact", "when": {"asWritten": "soon after"},
                          "count": {"vague": "several"}, "value": {"code": "visit"}}]
                        """),
                breaks(NOTHING_SAID, "a date, a count, a period and a coded value without a member", """
                        "events": [{"id": "e", "number": "3", "kind": "contact", "value": ►{}, "when": ►{}, "count": ►{}}],
                        "episodes": [{"id": "f", "kind": "missing", "period": ►{}}]
                        """)
                        .at("/events/0/value")
                        .at("/events/0/when")
                        .at("/events/0/count")
                        .saying("event 3: expected a value, or a reason why there is none, found neither")
                        .at("/episodes/0/period"),
                breaks(NOTHING_SAID, "an age without a number, and a citation of nothing", """
                        "children": [{"id": "oak", "ages": [►{"bound": "about"}, {"value": "P6W", "sources": [►{}]}]}]
                        """)
                        .at("/children/0/ages/0")
                        .at("/children/0/ages/1/sources/0"),
                edge(NOTHING_SAID, "a reason says something", """
                        "events": [{"id": "e", "kind": "contact", "when": {"absent": "withheld"}}]
                        """),
                edge(NOTHING_SAID, "a list without a code says nothing", """
                        "themes": [►{"scheme": "theme", "version": "1"}]
                        """).at("/themes/0"));
    }

    private static Stream<RuleCase> both() {
        return Stream.of(
                holds(ABSENT_WITH_VALUE, "a value here, a reason there", """
                        "children": [{"id": "oak", "gender": {"absent": "withheld"}, "ethnicity": {"code": "WBRI"}}]
                        """),
                breaks(ABSENT_WITH_VALUE, "a date and a reason why there is none", """
                        "documents": [{"id": "book", "dated": {"edtf": "2017", "absent": ►"not-stated"}}]
                        """)
                        .at("/documents/0/dated/absent")
                        .saying("expected a value or a reason why there is none, not both, found both"),
                breaks(ABSENT_WITH_VALUE, "a code, a count and a member of a panel", """
                        "children": [{"id": "oak", "gender": {"code": "M", "absent": ►"withheld"},
                          "siblingGroup": {"value": 3, "absent": ►"not-known"}}],
                        "parties": [{"role": "author", "name": "A. Author", "absent": ►"not-stated"}]
                        """)
                        .at("/children/0/gender/absent")
                        .at("/children/0/siblingGroup/absent")
                        .at("/parties/0/absent"),
                edge(ABSENT_WITH_VALUE, "the words that withhold it", """
                        "children": [{"id": "oak", "gender": {"asWritten": "not disclosed", "absent": "withheld"}}]
                        """),
                edge(ABSENT_WITH_VALUE, "a link printed without a target", """
                        "documents": [{"id": "book", "links": [{"url": "#", "absent": "not-stated"}]}]
                        """));
    }

    private static Stream<RuleCase> ranges() {
        return Stream.of(
                holds(RANGE_REVERSED, "upper ends above the lower", """
                        "children": [{"id": "oak", "siblingGroup": {"value": 3, "upTo": 5},
                          "ages": [{"value": "P11M", "upTo": "P1Y"}]}],
                        "documents": [{"id": "book", "dated": {"edtf": "[2013..2015]"}}]
                        """),
                breaks(RANGE_REVERSED, "a count, an age, a length and a date", """
                        "children": [{"id": "oak", "ages": [{"value": "P3Y", "upTo": ►"P2Y"}],
                          "siblingGroup": {"value": 5, "upTo": ►3}}],
                        "episodes": [{"id": "e", "kind": "missing",
                          "period": {"length": {"value": "P10D", "upTo": ►"P1W"}}}],
                        "documents": [{"id": "book", "dated": {"edtf": ►"[2015..2013-06]"}}]
                        """)
                        .at("/children/0/ages/0/upTo")
                        .at("/children/0/siblingGroup/upTo")
                        .saying("expected an upper end that is not below the lower, found 5 to 3")
                        .at("/episodes/0/period/length/upTo")
                        .saying("expected an upper end that is not below the lower, found P10D to P1W")
                        .at("/documents/0/dated/edtf")
                        .saying("expected an upper end that is not below the lower, found 2015 to 2013-06"),
                edge(RANGE_REVERSED, "both ends the same", """
                        "children": [{"id": "oak", "siblingGroup": {"value": 3, "upTo": 3},
                          "ages": [{"value": "P2Y", "upTo": "P2Y"}]}],
                        "documents": [{"id": "book", "dated": {"edtf": "[2015..2015]"}}]
                        """),
                edge(RANGE_REVERSED, "an upper end alone", """
                        "children": [{"id": "oak", "siblingGroup": {"upTo": 3}}]
                        """),
                edge(RANGE_REVERSED, "a month may have 28 days", """
                        "episodes": [{"id": "e", "kind": "missing",
                          "period": {"length": {"value": "P1M", "upTo": "P30D"}}}]
                        """));
    }

    private static Stream<RuleCase> none() {
        return Stream.of(
                holds(NONE_NOT_ALONE, "none, alone", """
                        "children": [{"id": "oak", "disabilities": [{"absent": "none"}]}]
                        """),
                breaks(NONE_NOT_ALONE, "none beside one", """
                        "children": [{"id": "oak", "disabilities": [{"code": "HEAR"}, ►{"absent": "none"}]}]
                        """)
                        .at("/children/0/disabilities/1", "/children/0/disabilities/0")
                        .saying("expected none or not stated to stand alone in its list, found one beside others"),
                breaks(NONE_NOT_ALONE, "the code for none", """
                        "children": [{"id": "oak", "disabilities": [►{"code": "NONE"}, {"code": "HEAR"}],
                          "factors": [{"code": "3A"}, ►{"code": "21", "scheme": "cin-factor"}]}]
                        """)
                        .at("/children/0/disabilities/0", "/children/0/disabilities/1")
                        .at("/children/0/factors/1", "/children/0/factors/0"),
                edge(NONE_NOT_ALONE, "two sources may differ", """
                        "documents": [{"id": "book"}],
                        "children": [{"id": "oak", "disabilities": [{"code": "HEAR"},
                          {"absent": "none", "sources": [{"document": "book"}]}]}]
                        """),
                edge(NONE_NOT_ALONE, "more may be withheld", """
                        "children": [{"id": "oak", "disabilities": [{"code": "HEAR"}, {"absent": "withheld"}]}]
                        """));
    }

    private static Stream<RuleCase> tallies() {
        String figure = "\"figures\": [{\"of\": {\"code\": \"child\"}, \"count\": %s, \"outOf\": %s}]\n";
        return Stream.of(
                holds(TALLY_ABOVE_WHOLE, "a part", figure.formatted("{\"value\": 3}", "{\"value\": 9}")),
                breaks(TALLY_ABOVE_WHOLE, "more than all", figure.formatted("►{\"value\": 12}", "{\"value\": 9}"))
                        .at("/figures/0/count")
                        .saying("expected no more than all that there are, found 12 of 9"),
                edge(TALLY_ABOVE_WHOLE, "all of them", figure.formatted("{\"value\": 9}", "{\"value\": 9}")),
                edge(
                        TALLY_ABOVE_WHOLE,
                        "of more than so many",
                        figure.formatted("{\"value\": 12}", "{\"value\": 9, \"bound\": \"more-than\"}")));
    }
}
