package io.github.casereview.validation.rule.time;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.RuleCase.holds;
import static io.github.casereview.validation.rule.time.DateRule.DATE_IMPLAUSIBLE;
import static io.github.casereview.validation.rule.time.DateRule.PERIOD_REVERSED;

import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

class DateRuleTest implements RuleTest {
    static Stream<RuleCase> cases() {
        return Stream.concat(reversed(), implausible());
    }

    private static Stream<RuleCase> reversed() {
        return Stream.of(
                holds(PERIOD_REVERSED, "a start before the end", """
                        "periods": [{"period": {"start": {"edtf": "2013-01"}, "end": {"edtf": "2015-02"}}}]
                        """),
                breaks(PERIOD_REVERSED, "a start after the end", """
                        "periods": [{"period": ►{"start": {"edtf": "2015-02"}, "end": {"edtf": "2013-01"}}}]
                        """)
                        .at("/periods/0/period", "/periods/0/period/start", "/periods/0/period/end")
                        .saying("expected a period that begins before it ends, found a start not before 2015-02-01 "
                                + "and an end not after 2013-01-31"),
                edge(PERIOD_REVERSED, "a start the day after the end", """
                        "episodes": [{"id": "e", "kind": "missing",
                          "period": ►{"start": {"edtf": "2015-03-01"}, "end": {"edtf": "2015-02"}}}]
                        """)
                        .at("/episodes/0/period", "/episodes/0/period/start", "/episodes/0/period/end"),
                edge(PERIOD_REVERSED, "a start and an end on one day", """
                        "episodes": [{"id": "e", "kind": "missing",
                          "period": {"start": {"edtf": "2015-02-28"}, "end": {"edtf": "2015-02-28"}}}]
                        """),
                edge(PERIOD_REVERSED, "a start that may lie before the end", """
                        "periods": [{"period": {"start": {"edtf": "2015-02-28"}, "end": {"edtf": "2015-02"}}}]
                        """),
                edge(PERIOD_REVERSED, "an end that the source doubts", """
                        "periods": [{"period": {"start": {"edtf": "2015"}, "end": {"edtf": "2013?"}}}]
                        """),
                edge(PERIOD_REVERSED, "an end that had not come", """
                        "periods": [{"period": {"start": {"edtf": "2015"}, "end": {"absent": "open"}}}]
                        """));
    }

    private static Stream<RuleCase> implausible() {
        return Stream.of(
                holds(DATE_IMPLAUSIBLE, "a year of our time", """
                        "documents": [{"id": "book", "dated": {"edtf": "2017"}}]
                        """),
                breaks(DATE_IMPLAUSIBLE, "a year before all reviews", """
                        "documents": [{"id": "book", "dated": {"edtf": ►"1066"}}]
                        """)
                        .at("/documents/0/dated/edtf")
                        .saying("expected a year from 1900 to 2100, found the year 1066"),
                breaks(DATE_IMPLAUSIBLE, "years long after us", """
                        "events": [{"id": "a", "kind": "contact", "when": {"edtf": ►"2999-03-01"}},
                          {"id": "b", "kind": "contact", "when": {"edtf": ►"9999"}}]
                        """)
                        .at("/events/0/when/edtf")
                        .saying("expected a year from 1900 to 2100, found the year 2999")
                        .at("/events/1/when/edtf"),
                breaks(DATE_IMPLAUSIBLE, "one end of a range", """
                        "events": [{"id": "a", "kind": "contact", "when": {"edtf": ►"[2015..2201]"}}]
                        """)
                        .at("/events/0/when/edtf")
                        .saying("expected a year from 1900 to 2100, found the year 2201"),
                edge(DATE_IMPLAUSIBLE, "the first and the last years that are plausible", """
                        "events": [{"id": "a", "kind": "birth", "when": {"edtf": "1900~"}},
                          {"id": "b", "kind": "birth", "when": {"edtf": "[1900..2100-12-31]"}},
                          {"id": "c", "kind": "birth", "when": {"edtf": "190X"}}]
                        """),
                edge(DATE_IMPLAUSIBLE, "the years beside them", """
                        "events": [{"id": "a", "kind": "birth", "when": {"edtf": ►"1899-12-31"}},
                          {"id": "b", "kind": "birth", "when": {"edtf": ►"2101-01-01"}},
                          {"id": "c", "kind": "birth", "when": {"edtf": ►"189X"}}]
                        """)
                        .at("/events/0/when/edtf")
                        .at("/events/1/when/edtf")
                        .at("/events/2/when/edtf"));
    }
}
