package io.github.casereview.validation.rule.care;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.RuleCase.holds;
import static io.github.casereview.validation.rule.care.HistoryRule.LEGAL_STATUSES_OVERLAP;
import static io.github.casereview.validation.rule.care.HistoryRule.PLACED_WITH_PARENTS_BY_AGREEMENT;
import static io.github.casereview.validation.rule.care.HistoryRule.PLACEMENTS_OVERLAP;
import static io.github.casereview.validation.rule.care.HistoryRule.PLANS_TOGETHER;
import static io.github.casereview.validation.rule.care.HistoryRule.PROTECTION_PLANS_OVERLAP;
import static io.github.casereview.validation.rule.care.HistoryRule.PROTECTION_PLAN_OF_ONE_DAY;

import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

class HistoryRuleTest implements RuleTest {
    static Stream<RuleCase> cases() {
        Stream<RuleCase> english = Stream.of(statuses(), placements(), plans(), together(), oneDay(), withParents())
                .flatMap(cases -> cases)
                .map(each -> each.in("england"));
        return Stream.concat(english, nations());
    }

    /** The codes are England's; who else uses them need not keep England's returns. */
    private static Stream<RuleCase> nations() {
        String both = oak(legal("C1", "2014-01-05", "2014-06-10"), "►" + legal("V2", "2014-01-01", "2014-03-01"));
        String silent = both.replace("►", "");
        return Stream.of(
                edge(LEGAL_STATUSES_OVERLAP, "in Scotland", silent).in("scotland"),
                edge(LEGAL_STATUSES_OVERLAP, "in Wales, which has returns of its own", silent)
                        .in("wales"),
                edge(
                        LEGAL_STATUSES_OVERLAP,
                        "in a kind of review that Northern Ireland alone has",
                        "\"kinds\": [{\"code\": \"case-management-review\"}],\n" + silent),
                edge(LEGAL_STATUSES_OVERLAP, "under guidance of England", both)
                        .under("england-2015")
                        .at("/episodes/1", "/episodes/0"),
                edge(LEGAL_STATUSES_OVERLAP, "where no nation is told", both)
                        .at("/episodes/1", "/episodes/0")
                        .as(Severity.INFO)
                        .saying("expected one care order or agreement at a time, found one that overlaps another,"
                                + " which leaves it open: the record does not tell one nation"));
    }

    private static Stream<RuleCase> statuses() {
        return Stream.of(
                holds(
                        LEGAL_STATUSES_OVERLAP,
                        "one after another",
                        oak(legal("C1", "2014-01-05", "2014-06-10"), legal("C2", "2014-07-01", "2015-01-01"))),
                breaks(
                                LEGAL_STATUSES_OVERLAP,
                                "an agreement that ends during an order",
                                oak(
                                        legal("C1", "2014-01-05", "2014-06-10"),
                                        "►" + legal("V2", "2014-01-01", "2014-03-01")))
                        .at("/episodes/1", "/episodes/0")
                        .saying("expected one care order or agreement at a time, found one that overlaps another"),
                breaks(
                                LEGAL_STATUSES_OVERLAP,
                                "an order after one that had not ended",
                                oak(open("legal-status", "C1", "2014-01-05"), "►" + legal("C2", "2016", "2017")))
                        .at("/episodes/1", "/episodes/0"),
                edge(
                        LEGAL_STATUSES_OVERLAP,
                        "the final order on the day the interim one ends",
                        oak(legal("C1", "2014-01-05", "2014-06-10"), legal("C2", "2014-06-10", "2015-01-01"))),
                edge(
                                LEGAL_STATUSES_OVERLAP,
                                "the final order on the day before the interim one ends",
                                oak(
                                        legal("C1", "2014-01-05", "2014-06-10"),
                                        "►" + legal("C2", "2014-06-09", "2015-01-01")))
                        .at("/episodes/1", "/episodes/0"),
                edge(
                        LEGAL_STATUSES_OVERLAP,
                        "a placement order beside a care order",
                        oak(legal("C2", "2014-01-05", "2014-06-10"), legal("E1", "2014-02-01", "2015-01-01"))),
                edge(
                        LEGAL_STATUSES_OVERLAP,
                        "in one month one may follow the other",
                        oak(legal("C1", "2014-01", "2014-01"), legal("C2", "2014-01", "2014-01"))),
                edge(
                        LEGAL_STATUSES_OVERLAP,
                        "one that is only alleged",
                        oak(
                                legal("C1", "2014-01-05", "2014-06-10"),
                                legal("V2", "2014-01-01", "2014-03-01")
                                        .replace("\"period\"", "\"certainty\": \"alleged\", \"period\""))),
                edge(
                        LEGAL_STATUSES_OVERLAP,
                        "those of two children of a group",
                        oak(legal("C1", "2014-01-05", "2014-06-10"), legal("V2", "2014-01-01", "2014-03-01"))
                                .replace("\"id\": \"oak\"", "\"id\": \"oak\", \"count\": {\"value\": 2}")));
    }

    private static Stream<RuleCase> placements() {
        return Stream.of(
                holds(
                        PLACEMENTS_OVERLAP,
                        "one after another",
                        oak(placed("U6", "2014-01-05", "2014-06-10"), placed("K2", "2014-06-11", "2015-01-01"))),
                breaks(
                                PLACEMENTS_OVERLAP,
                                "a home and foster care at one time",
                                oak(
                                        placed("U6", "2014-01-05", "2014-06-10"),
                                        "►" + placed("K2", "2014-06-01", "2015-01-01")))
                        .at("/episodes/1", "/episodes/0")
                        .saying("expected one placement at a time, found one that overlaps another"),
                edge(
                        PLACEMENTS_OVERLAP,
                        "a move on one day",
                        oak(placed("U6", "2014-01-05", "2014-06-10"), placed("K2", "2014-06-10", "2015-01-01"))),
                edge(
                        PLACEMENTS_OVERLAP,
                        "a stay in hospital during a placement",
                        oak(placed("U6", "2014-01-05", "2014-06-10"), placed("T1", "2014-02-01", "2014-02-10"))));
    }

    private static Stream<RuleCase> plans() {
        return Stream.of(
                holds(
                        PROTECTION_PLANS_OVERLAP,
                        "a second plan years later",
                        oak(plan("2010-01-05", "2010-06-10"), plan("2014-01-05", "2014-06-10"))),
                breaks(
                                PROTECTION_PLANS_OVERLAP,
                                "a plan after one that has not ended",
                                oak(open("child-protection", "plan", "2010"), "►" + plan("2014-01-05", "2014-06-10")))
                        .at("/episodes/1", "/episodes/0")
                        .saying("expected one child protection plan at a time, found one that overlaps another"),
                edge(
                        PROTECTION_PLANS_OVERLAP,
                        "a plan on the day the last one ends",
                        oak(plan("2010-01-05", "2010-06-10"), plan("2010-06-10", "2010-12-10"))),
                edge(
                        PROTECTION_PLANS_OVERLAP,
                        "another telling of a plan",
                        oak(
                                plan("2010-01-05", "2010-06-10").replace("{\"kind\"", "{\"id\": \"first\", \"kind\""),
                                plan("2010-01-06", "2010-06-10")
                                        .replace("\"period\"", "\"otherAccountOf\": [\"first\"], \"period\""))));
    }

    private static Stream<RuleCase> together() {
        return Stream.of(
                holds(
                        PLANS_TOGETHER,
                        "the one and later the other",
                        oak(need("2010-01-05", "2010-06-10"), plan("2010-07-05", "2011-06-10"))),
                breaks(
                                PLANS_TOGETHER,
                                "the one within the other",
                                oak("►" + need("2010-01-05", "2012-06-10"), plan("2010-07-05", "2011-06-10")))
                        .at("/episodes/0", "/episodes/1")
                        .saying("expected a child in need plan before or after a child protection plan, "
                                + "found one beside it"),
                edge(
                        PLANS_TOGETHER,
                        "the one from the day the other ends",
                        oak(plan("2010-01-05", "2010-06-10"), need("2010-06-10", "2011-06-10"))),
                edge(
                                PLANS_TOGETHER,
                                "the one from the day before the other ends",
                                oak(plan("2010-01-05", "2010-06-10"), "►" + need("2010-06-09", "2011-06-10")))
                        .at("/episodes/1", "/episodes/0"));
    }

    private static Stream<RuleCase> oneDay() {
        return Stream.of(
                holds(PROTECTION_PLAN_OF_ONE_DAY, "a plan of months", oak(plan("2010-01-05", "2010-06-10"))),
                breaks(
                                PROTECTION_PLAN_OF_ONE_DAY,
                                "a plan of one day",
                                oak(plan("2010-01-05", "2010-01-05").replace("\"period\": ", "\"period\": ►")))
                        .at("/episodes/0/period")
                        .saying("expected a child protection plan that ends after the day it starts, "
                                + "found one that ends on the day it starts"),
                edge(PROTECTION_PLAN_OF_ONE_DAY, "a plan until the next day", oak(plan("2010-01-05", "2010-01-06"))),
                edge(PROTECTION_PLAN_OF_ONE_DAY, "a plan some time in one month", oak(plan("2010-01", "2010-01"))));
    }

    private static Stream<RuleCase> withParents() {
        return Stream.of(
                holds(
                        PLACED_WITH_PARENTS_BY_AGREEMENT,
                        "with parents under an order",
                        oak(placed("P1", "2014-01-05", "2014-06-10"), legal("C2", "2014-01-05", "2015-01-01"))),
                breaks(
                                PLACED_WITH_PARENTS_BY_AGREEMENT,
                                "with parents by agreement",
                                oak("►" + placed("P1", "2014-01-05", "2014-06-10"), open("legal-status", "V2", "2013")))
                        .at("/episodes/0", "/episodes/1")
                        .saying("expected an order where a child is placed with parents, "
                                + "found the agreement of a single period"),
                edge(
                        PLACED_WITH_PARENTS_BY_AGREEMENT,
                        "with parents from the day the agreement ends",
                        oak(placed("P1", "2014-01-05", "2014-06-10"), legal("V2", "2013-01-05", "2014-01-05"))),
                edge(
                                PLACED_WITH_PARENTS_BY_AGREEMENT,
                                "with parents from the day before the agreement ends",
                                oak(
                                        "►" + placed("P1", "2014-01-05", "2014-06-10"),
                                        legal("V2", "2013-01-05", "2014-01-06")))
                        .at("/episodes/0", "/episodes/1"));
    }

    private static String oak(String... episodes) {
        StringBuilder text = new StringBuilder("\"children\": [{\"id\": \"oak\"}],\n\"episodes\": [");
        for (int i = 0; i < episodes.length; i++) {
            text.append(i == 0 ? "" : ",\n")
                    .append(
                            episodes[i].contains("\"id\"")
                                    ? episodes[i]
                                    : episodes[i].replace("{\"kind\"", "{\"id\": \"e" + i + "\", \"kind\""));
        }
        return text.append("]\n").toString();
    }

    private static String legal(String code, String start, String end) {
        return episode("legal-status", "{\"code\": \"" + code + "\", \"scheme\": \"903-legal\"}", start, end);
    }

    private static String placed(String code, String start, String end) {
        return episode("placement", "{\"code\": \"" + code + "\", \"scheme\": \"903-placement\"}", start, end);
    }

    private static String plan(String start, String end) {
        return episode("child-protection", "{\"code\": \"plan\"}", start, end);
    }

    private static String need(String start, String end) {
        return episode("child-in-need-plan", "{\"asWritten\": \"plan\"}", start, end);
    }

    private static String open(String kind, String code, String start) {
        return episode(kind, "{\"code\": \"" + code + "\"}", start, "open")
                .replace("{\"edtf\": \"open\"}", "{\"absent\": \"open\"}");
    }

    private static String episode(String kind, String value, String start, String end) {
        return """
                {"kind": "%s", "about": ["oak"], "value": %s,
                  "period": {"start": {"edtf": "%s"}, "end": {"edtf": "%s"}}}""".formatted(kind, value, start, end);
    }
}
