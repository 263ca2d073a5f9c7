package io.github.casereview.validation.rule.care;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.RuleCase.holds;

import io.github.casereview.validation.rule.Rule;
import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.time.LocalDate;
import java.util.stream.Stream;

class CareLimitRuleTest implements RuleTest {
    private static final LocalDate START = LocalDate.of(2014, 1, 6);

    static Stream<RuleCase> cases() {
        return Stream.of(
                        limit(CareLimitRule.POLICE_PROTECTION_TOO_LONG, "legal-status", "L1", 3),
                        limit(CareLimitRule.EMERGENCY_ORDER_TOO_LONG, "legal-status", "L2", 21),
                        limit(CareLimitRule.ASSESSMENT_ORDER_TOO_LONG, "legal-status", "L3", 7),
                        limit(CareLimitRule.POLICE_DETENTION_TOO_LONG, "legal-status", "J2", 21),
                        limit(CareLimitRule.SHORT_BREAK_TOO_LONG, "legal-status", "V3", 17),
                        limit(CareLimitRule.HOSPITAL_STAY_TOO_LONG, "placement", "T1", 42),
                        limit(CareLimitRule.CARER_HOLIDAY_TOO_LONG, "placement", "T3", 21),
                        limit(CareLimitRule.TEMPORARY_PLACEMENT_TOO_LONG, "placement", "T4", 7),
                        lengths())
                .flatMap(cases -> cases)
                .map(each -> each.in("england"));
    }

    /** From the last hour of one day to the first of another, a day less passes than between the two. */
    private static Stream<RuleCase> limit(Rule rule, String kind, String code, int days) {
        return Stream.of(
                holds(rule, "half as long", of(kind, code, START, START.plusDays(days / 2))),
                breaks(rule, "twice as long", marked(of(kind, code, START, START.plusDays(2L * days + 2))))
                        .at("/episodes/0/period")
                        .saying("expected " + rule.expected() + ", found a longer one"),
                edge(rule, "just as long", of(kind, code, START, START.plusDays(days))),
                edge(rule, "a day longer", marked(of(kind, code, START, START.plusDays(days + 1L))))
                        .at("/episodes/0/period"),
                edge(rule, "another code for longer", of(kind, "C2", START, START.plusDays(2L * days + 2))));
    }

    private static Stream<RuleCase> lengths() {
        return Stream.of(
                edge(CareLimitRule.POLICE_PROTECTION_TOO_LONG, "for 72 hours", length("\"value\": \"PT72H\"")),
                edge(
                                CareLimitRule.POLICE_PROTECTION_TOO_LONG,
                                "for more than 72 hours",
                                marked(length("\"value\": \"PT72H\", \"bound\": \"more-than\"")))
                        .at("/episodes/0/period"),
                edge(
                        CareLimitRule.POLICE_PROTECTION_TOO_LONG,
                        "for at least 72 hours",
                        length("\"value\": \"PT72H\", \"bound\": \"at-least\"")),
                edge(
                        CareLimitRule.EMERGENCY_ORDER_TOO_LONG,
                        "from some time in one month to some time in the next",
                        of("legal-status", "L2", START, START)
                                .replace("2014-01-06\"}}", "2014-02\"}}")
                                .replace("2014-01-06", "2014-01")));
    }

    private static String length(String length) {
        return """
                "children": [{"id": "oak"}],
                "episodes": [{"id": "e", "kind": "legal-status", "about": ["oak"], "value": {"code": "L1"},
                  "period": {"length": {%s}}}]
                """.formatted(length);
    }

    private static String of(String kind, String code, LocalDate start, LocalDate end) {
        return """
                "children": [{"id": "oak"}],
                "episodes": [{"id": "e", "kind": "%s", "about": ["oak"], "value": {"code": "%s"},
                  "period": {"start": {"edtf": "%s"}, "end": {"edtf": "%s"}}}]
                """.formatted(kind, code, start, end);
    }

    private static String marked(String text) {
        return text.replace("\"period\": ", "\"period\": ►");
    }
}
