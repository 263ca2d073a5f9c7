package io.github.casereview.validation.rule.care;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.RuleCase.holds;
import static io.github.casereview.validation.rule.care.CareAgeRule.CARE_ORDER_OVER_AGE;
import static io.github.casereview.validation.rule.care.CareAgeRule.CARE_OVER_AGE;
import static io.github.casereview.validation.rule.care.CareAgeRule.INTERIM_ORDER_OVER_AGE;
import static io.github.casereview.validation.rule.care.CareAgeRule.JUSTICE_STATUS_UNDER_AGE;
import static io.github.casereview.validation.rule.care.CareAgeRule.SEMI_INDEPENDENT_UNDER_AGE;
import static io.github.casereview.validation.rule.care.CareAgeRule.SUPPORTED_ACCOMMODATION_UNDER_AGE;

import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.rule.Rule;
import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

/** The child was born on 1 June 2000. */
class CareAgeRuleTest implements RuleTest {
    static Stream<RuleCase> cases() {
        return Stream.of(
                        under(JUSTICE_STATUS_UNDER_AGE, "legal-status", "J1", 10),
                        under(CareAgeRule.CUSTODY_UNDER_AGE, "placement", "R5", 10),
                        under(CareAgeRule.RESIDENTIAL_SCHOOL_UNDER_AGE, "placement", "S1", 4),
                        under(CareAgeRule.EMPLOYMENT_UNDER_AGE, "placement", "P3", 14),
                        under(CareAgeRule.SECURE_HOME_UNDER_AGE, "placement", "K1", 13),
                        under(SUPPORTED_ACCOMMODATION_UNDER_AGE, "placement", "K3", 16),
                        over(CARE_ORDER_OVER_AGE, "legal-status", "C2", 17),
                        over(CARE_OVER_AGE, "looked-after", "X", 18),
                        over(INTERIM_ORDER_OVER_AGE, "legal-status", "C1", 17),
                        under(SEMI_INDEPENDENT_UNDER_AGE, "placement", "H5", 14),
                        told(),
                        others())
                .flatMap(cases -> cases)
                .map(each -> each.in("england"));
    }

    private static Stream<RuleCase> under(Rule rule, String kind, String code, int age) {
        return Stream.of(
                holds(rule, "years later", born("2000-06-01", kind, code, age + 1 + "-01-01", "")),
                breaks(rule, "a year earlier", young(kind, code, age - 1))
                        .at("/episodes/0", "/children/0/ages/0")
                        .saying("expected " + rule.expected() + ", found one begun earlier"),
                edge(rule, "on the birthday", born("2000-06-01", kind, code, age + "-06-01", "")),
                age > 8
                        ? edge(rule, "the day before the birthday", dayBefore(kind, code, age))
                                .at("/episodes/0", "/events/0")
                        : edge(rule, "the day before the birthday", dayBefore(kind, code, age))
                                .at("/episodes/0", "/events/0")
                                .as(Severity.INFO)
                                .saying("expected " + rule.expected() + ", found one begun earlier,"
                                        + " which leaves it open: the birth may be that of a child of theirs"),
                edge(rule, "in the month of the birthday", born("2000-06-01", kind, code, age + "-06", "")),
                edge(rule, "with a birth in doubt", born("2000-06-01?", kind, code, age - 2 + "-01-01", "")));
    }

    private static String dayBefore(String kind, String code, int age) {
        return born("2000-06-01", kind, code, age + "-05-31", "►");
    }

    private static String young(String kind, String code, int age) {
        return """
                "children": [{"id": "oak", "ages": [{"value": "P%dY", "at": "e"}]}],
                "episodes": [►{"id": "e", "kind": "%s", "about": ["oak"], "value": {"code": "%s"},
                  "period": {"start": {"edtf": "2020-01-01"}}}]
                """.formatted(age, kind, code);
    }

    private static Stream<RuleCase> over(Rule rule, String kind, String code, int age) {
        return Stream.of(
                holds(rule, "years before", born("2000-06-01", kind, code, age - 2 + "-01-01", "")),
                breaks(rule, "a year after", born("2000-06-01", kind, code, age + 1 + "-01-01", "►"))
                        .at("/episodes/0", "/events/0"),
                edge(rule, "the day before the birthday", born("2000-06-01", kind, code, age + "-05-31", "")),
                edge(rule, "on the birthday", born("2000-06-01", kind, code, age + "-06-01", "►"))
                        .at("/episodes/0", "/events/0"),
                edge(rule, "in the month of the birthday", born("2000-06-12", kind, code, age + "-06", "")));
    }

    /** An age at the moment itself needs no dates. */
    private static Stream<RuleCase> told() {
        return Stream.of(
                edge(JUSTICE_STATUS_UNDER_AGE, "at 9, whenever that was", told("J1", "\"P9Y\"", "►"))
                        .at("/episodes/0", "/children/0/ages/0"),
                edge(JUSTICE_STATUS_UNDER_AGE, "at 10, whenever that was", told("J1", "\"P10Y\"", "")),
                edge(JUSTICE_STATUS_UNDER_AGE, "at 9 or 10", told("J1", "\"P9Y\", \"upTo\": \"P10Y\"", "")),
                edge(CARE_ORDER_OVER_AGE, "at 17, whenever that was", told("C2", "\"P17Y\"", "►"))
                        .at("/episodes/0", "/children/0/ages/0")
                        .saying("expected a care order made before the age of 17, found one begun later"),
                edge(CARE_ORDER_OVER_AGE, "at 16, whenever that was", told("C2", "\"P16Y\"", "")));
    }

    private static Stream<RuleCase> others() {
        return Stream.of(
                edge(
                        INTERIM_ORDER_OVER_AGE,
                        "until long after the birthday, from a day in doubt",
                        until("2018-06-02", "").replace("2017-01", "2017-01?")),
                edge(INTERIM_ORDER_OVER_AGE, "until the birthday", until("2017-06-01", "")),
                edge(INTERIM_ORDER_OVER_AGE, "until the day after the birthday", until("2017-06-02", "►"))
                        .at("/episodes/0", "/events/0")
                        .saying("expected an interim care order that ends by the age of 17, found one that ends later"),
                edge(
                        SUPPORTED_ACCOMMODATION_UNDER_AGE,
                        "semi-independent, before nobody under 16 could be placed there",
                        born("2006-06-01", "placement", "H5", "15-09-08", "")),
                edge(
                                SUPPORTED_ACCOMMODATION_UNDER_AGE,
                                "semi-independent, from that day",
                                born("2006-06-01", "placement", "H5", "15-09-09", "►"))
                        .at("/episodes/0", "/events/0"),
                edge(
                        JUSTICE_STATUS_UNDER_AGE,
                        "of a child born on 29 February, from 28 February",
                        born("2000-02-29", "legal-status", "J1", "10-02-28", "")),
                edge(
                        CARE_ORDER_OVER_AGE,
                        "of a child born on 29 February, on 28 February",
                        born("2000-02-29", "legal-status", "C2", "17-02-28", "")),
                edge(CARE_ORDER_OVER_AGE, "that goes on in a second episode from an earlier one", """
                        "children": [{"id": "oak"}],
                        "events": [{"id": "born", "kind": "birth", "about": ["oak"], "when": {"edtf": "2000-06-01"}}],
                        "episodes": [
                          {"id": "e", "kind": "legal-status", "about": ["oak"], "value": {"code": "C2"},
                            "period": {"start": {"edtf": "2014"}, "end": {"edtf": "2017-09-01"}}},
                          {"id": "f", "kind": "legal-status", "about": ["oak"], "value": {"code": "C2"},
                            "period": {"start": {"edtf": "2017-09-01"}}}]
                        """),
                edge(JUSTICE_STATUS_UNDER_AGE, "by an age at another moment", """
                        "children": [{"id": "oak", "ages": [{"value": "P5Y", "at": "seen"}]}],
                        "events": [{"id": "seen", "kind": "contact", "when": {"edtf": "2014-06-01"}}],
                        "episodes": [►{"id": "e", "kind": "legal-status", "about": ["oak"], "value": {"code": "J2"},
                          "period": {"start": {"edtf": "2017"}}}]
                        """)
                        .at("/episodes/0", "/children/0/ages/0"),
                edge(JUSTICE_STATUS_UNDER_AGE, "by a birth that may be that of a child of theirs", """
                        "children": [{"id": "oak"}],
                        "events": [{"id": "b", "kind": "birth", "about": ["oak"], "when": {"edtf": "2014"}}],
                        "episodes": [►{"id": "e", "kind": "legal-status", "about": ["oak"], "value": {"code": "J2"},
                          "period": {"start": {"edtf": "2015"}}}]
                        """)
                        .at("/episodes/0", "/events/0")
                        .as(Severity.INFO)
                        .saying("expected a status under youth justice from the age of 10, found one begun earlier,"
                                + " which leaves it open: the birth may be that of a child of theirs"),
                edge(JUSTICE_STATUS_UNDER_AGE, "before birth, as another rule says", """
                        "children": [{"id": "oak"}],
                        "events": [{"id": "b", "kind": "birth", "about": ["oak"], "when": {"edtf": "2014"}}],
                        "episodes": [{"id": "e", "kind": "legal-status", "about": ["oak"], "value": {"code": "J2"},
                          "period": {"start": {"edtf": "2012"}}}]
                        """),
                edge(JUSTICE_STATUS_UNDER_AGE, "by a birth about two children", """
                        "children": [{"id": "oak"}, {"id": "elm"}],
                        "events": [{"id": "b", "kind": "birth", "about": ["oak", "elm"], "when": {"edtf": "2010"}}],
                        "episodes": [{"id": "e", "kind": "legal-status", "about": ["oak"], "value": {"code": "J2"},
                          "period": {"start": {"edtf": "2014"}}}]
                        """));
    }

    /** The start is so many years, and a month and day, after the year of birth. */
    private static String born(String birth, String kind, String code, String start, String mark) {
        int cut = start.indexOf('-');
        int year = Integer.parseInt(birth.substring(0, 4)) + Integer.parseInt(start.substring(0, cut));
        return text(birth, kind, code, "\"start\": {\"edtf\": \"" + year + start.substring(cut) + "\"}", mark);
    }

    private static String until(String end, String mark) {
        String period = "\"start\": {\"edtf\": \"2017-01\"}, \"end\": {\"edtf\": \"" + end + "\"}";
        return text("2000-06-01", "legal-status", "C1", period, mark);
    }

    private static String text(String birth, String kind, String code, String period, String mark) {
        return """
                "children": [{"id": "oak"}],
                "episodes": [%s{"id": "e", "kind": "%s", "about": ["oak"], "value": {"code": "%s"}, "period": {%s}}],
                "events": [{"id": "b", "kind": "birth", "about": ["oak"], "when": {"edtf": "%s"}}]
                """.formatted(mark, kind, code, period, birth);
    }

    private static String told(String code, String age, String mark) {
        return """
                "children": [{"id": "oak", "ages": [{"value": %s, "at": "e"}]}],
                "episodes": [%s{"id": "e", "kind": "legal-status", "about": ["oak"], "value": {"code": "%s"}}]
                """.formatted(age, mark, code);
    }
}
