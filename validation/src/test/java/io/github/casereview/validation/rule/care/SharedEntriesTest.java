package io.github.casereview.validation.rule.care;

import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.care.CareAgeRule.CARE_ORDER_OVER_AGE;
import static io.github.casereview.validation.rule.care.CareLimitRule.POLICE_PROTECTION_TOO_LONG;
import static io.github.casereview.validation.rule.care.ConferenceRule.CONFERENCE_AT_WEEKEND;
import static io.github.casereview.validation.rule.care.ConferenceRule.PLAN_APART_FROM_CONFERENCE;
import static io.github.casereview.validation.rule.care.ConferenceRule.REVIEW_CONFERENCE_BEFORE_PLAN;
import static io.github.casereview.validation.rule.care.HistoryRule.LEGAL_STATUSES_OVERLAP;
import static io.github.casereview.validation.rule.care.HistoryRule.PROTECTION_PLAN_OF_ONE_DAY;
import static io.github.casereview.validation.rule.care.LifeRule.DEATH_BEFORE_BIRTH;
import static io.github.casereview.validation.rule.care.LifeRule.EPISODE_AFTER_DEATH;
import static io.github.casereview.validation.rule.care.MissingRule.MISSING_FROM_CARE_OUTSIDE_CARE;
import static io.github.casereview.validation.rule.care.MissingRule.MISSING_WHILE_OPEN;

import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

/** What is told of two children at once is reported once, and each review of a collection for itself. */
class SharedEntriesTest implements RuleTest {
    private static final String CHILDREN = "\"children\": [{\"id\": \"oak\"}, {\"id\": \"elm\"}],\n";

    static Stream<RuleCase> cases() {
        return Stream.concat(Stream.concat(episodes(), conferences()).map(each -> each.in("england")), others());
    }

    private static Stream<RuleCase> episodes() {
        String days = "\"start\": {\"edtf\": \"%s\"}, \"end\": {\"edtf\": \"%s\"}";
        return Stream.of(
                edge(
                                CARE_ORDER_OVER_AGE,
                                "of two children who were grown up",
                                told(
                                        "►" + both("j", "legal-status", "C2", "\"start\": {\"edtf\": \"2014\"}"),
                                        lives("birth", "1990")))
                        .at("/episodes/0", "/events/0"),
                edge(
                                POLICE_PROTECTION_TOO_LONG,
                                "of two children for weeks",
                                told(both("l", "legal-status", "L1", days.formatted("2014-01-06", "2014-01-30"))
                                        .replace("\"period\": ", "\"period\": ►")))
                        .at("/episodes/0/period"),
                edge(
                                PROTECTION_PLAN_OF_ONE_DAY,
                                "for two children",
                                told(both("p", "child-protection", "plan", days.formatted("2014-01-06", "2014-01-06"))
                                        .replace("\"period\": ", "\"period\": ►")))
                        .at("/episodes/0/period"),
                edge(
                                LEGAL_STATUSES_OVERLAP,
                                "two orders of two children",
                                told(both("c", "legal-status", "C1", days.formatted("2014-01-06", "2014-06-06"))
                                        + ",\n►"
                                        + both("d", "legal-status", "C2", days.formatted("2014-02-06", "2015-06-06"))))
                        .at("/episodes/1", "/episodes/0"),
                edge(
                                EPISODE_AFTER_DEATH,
                                "a plan for two children who had died",
                                told(
                                        "►" + both("p", "child-protection", "plan", "\"start\": {\"edtf\": \"2015\"}"),
                                        lives("death", "2010")))
                        .at("/episodes/0", "/events/0"),
                edge(
                                MISSING_WHILE_OPEN,
                                "two children, missing twice",
                                told(both(
                                                "m",
                                                "missing",
                                                "",
                                                "\"start\": {\"edtf\": \"2015-01\"}, \"end\": {\"absent\": \"open\"}")
                                        + ",\n►"
                                        + both("n", "missing", "", days.formatted("2015-03-01", "2015-03-02"))))
                        .at("/episodes/1", "/episodes/0"),
                edge(
                                MISSING_FROM_CARE_OUTSIDE_CARE,
                                "two children who had been in care together",
                                told(both("l", "looked-after", "", days.formatted("2014-01-06", "2014-06-06")) + ",\n►"
                                        + both("m", "missing", "M", days.formatted("2015-03-01", "2015-03-02"))))
                        .at("/episodes/1", "/episodes/0"));
    }

    private static Stream<RuleCase> conferences() {
        String plan = both("p", "child-protection", "plan", "\"start\": {\"edtf\": \"2014-03-26\"}");
        return Stream.of(
                edge(
                                CONFERENCE_AT_WEEKEND,
                                "about two children",
                                told("", conference("initial", "2014-03-09").replace("\"when\": ", "\"when\": ►")))
                        .at("/events/0/when"),
                edge(
                                PLAN_APART_FROM_CONFERENCE,
                                "for two children",
                                told("►" + plan, conference("initial", "2014-03-05")))
                        .at("/episodes/0", "/events/0"),
                edge(
                                REVIEW_CONFERENCE_BEFORE_PLAN,
                                "about two children",
                                told(plan, "►" + conference("review", "2014-03-05")))
                        .at("/events/0", "/episodes/0"));
    }

    private static Stream<RuleCase> others() {
        String lives = """
                "children": [{"id": "oak"}], "events": [
                  {"id": "b", "kind": "birth", "about": ["oak"], "when": {"edtf": "2010"}},
                  %s{"id": "d", "kind": "death", "about": ["oak"], "when": {"edtf": "%s"}}]
                """;
        return Stream.of(
                edge(DEATH_BEFORE_BIRTH, "in the first of two reviews", """
                        "reviews": [{"id": "north/a", "labels": [{"text": "A"}], %s},
                          {"id": "north/b", "labels": [{"text": "B"}], %s}]
                        """.formatted(
                                        lives.formatted("►", "2009"), lives.formatted("", "2011")))
                        .inCollection()
                        .at("/reviews/0/events/1", "/reviews/0/events/0"),
                edge(
                        DEATH_BEFORE_BIRTH,
                        "of an adult",
                        lives.formatted("", "2009").replace("children", "people")),
                edge(
                                DEATH_BEFORE_BIRTH,
                                "where the birth is about its hospital as well",
                                """
                        "agencies": [{"id": "ward"}],
                        """
                                        + lives.formatted("►", "2009")
                                                .replace(
                                                        "\"birth\", \"about\": [", "\"birth\", \"about\": [\"ward\", "))
                        .at("/events/1", "/events/0"),
                edge(
                        LEGAL_STATUSES_OVERLAP,
                        "an order that names its child twice",
                        told(both(
                                        "c",
                                        "legal-status",
                                        "C1",
                                        "\"start\": {\"edtf\": \"2014-01-06\"}, \"end\": {\"edtf\": \"2014-06-06\"}")
                                .replace("\"elm\"", "\"oak\""))));
    }

    private static String told(String episodes, String... events) {
        return CHILDREN + "\"episodes\": [" + episodes + "],\n\"events\": [" + String.join(",\n", events) + "]\n";
    }

    private static String both(String id, String kind, String code, String period) {
        String value = code.isEmpty() ? "" : "\"value\": {\"code\": \"" + code + "\"}, ";
        return """
                {"id": "%s", "kind": "%s", "about": ["oak", "elm"], %s"period": {%s}}\
                """.formatted(id, kind, value, period);
    }

    private static String lives(String kind, String when) {
        String one = "{\"id\": \"%s-1\", \"kind\": \"%s\", \"about\": [\"%s\"], \"when\": {\"edtf\": \"%s\"}}";
        return one.formatted("oak", kind, "oak", when) + ",\n" + one.formatted("elm", kind, "elm", when);
    }

    private static String conference(String code, String when) {
        return """
                {"id": "c", "kind": "meeting", "about": ["oak", "elm"], "value": {"code": "%s-conference"},
                  "when": {"edtf": "%s"}}\
                """.formatted(code, when);
    }
}
