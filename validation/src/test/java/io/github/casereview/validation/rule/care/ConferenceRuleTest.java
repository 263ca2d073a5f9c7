package io.github.casereview.validation.rule.care;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.RuleCase.holds;
import static io.github.casereview.validation.rule.care.ConferenceRule.CONFERENCE_AT_WEEKEND;
import static io.github.casereview.validation.rule.care.ConferenceRule.PLAN_APART_FROM_CONFERENCE;
import static io.github.casereview.validation.rule.care.ConferenceRule.REVIEW_CONFERENCE_BEFORE_PLAN;

import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

class ConferenceRuleTest implements RuleTest {
    static Stream<RuleCase> cases() {
        return Stream.of(weekend(), apart(), review()).flatMap(cases -> cases).map(each -> each.in("england"));
    }

    private static Stream<RuleCase> weekend() {
        return Stream.of(
                holds(CONFERENCE_AT_WEEKEND, "on a Wednesday", told("", "", initial("2014-03-05"))),
                breaks(
                                CONFERENCE_AT_WEEKEND,
                                "on a Sunday",
                                told("", "", initial("2014-03-09").replace("\"when\": ", "\"when\": ►")))
                        .at("/events/0/when")
                        .saying("expected an initial conference from Monday to Friday, "
                                + "found one on 2014-03-09, at a weekend"),
                edge(CONFERENCE_AT_WEEKEND, "on a Friday", told("", "", initial("2014-03-07"))),
                edge(
                                CONFERENCE_AT_WEEKEND,
                                "on a Saturday",
                                told("", "", initial("2014-03-08").replace("\"when\": ", "\"when\": ►")))
                        .at("/events/0/when"),
                edge(CONFERENCE_AT_WEEKEND, "another meeting on a Sunday", told("", "", review("2014-03-09"))),
                edge(CONFERENCE_AT_WEEKEND, "some time in a month", told("", "", initial("2014-03"))),
                edge(CONFERENCE_AT_WEEKEND, "perhaps on a Sunday", told("", "", initial("2014-03-09?"))));
    }

    private static Stream<RuleCase> apart() {
        return Stream.of(
                holds(
                        PLAN_APART_FROM_CONFERENCE,
                        "on the day of the conference",
                        told("", plan("p", "2014-03-05"), initial("2014-03-05"))),
                breaks(
                                PLAN_APART_FROM_CONFERENCE,
                                "weeks after the conference",
                                told("", "►" + plan("p", "2014-03-26"), initial("2014-03-05")))
                        .at("/episodes/0", "/events/0")
                        .saying("expected a plan that starts on the day of its initial conference, "
                                + "found one that starts after it"),
                breaks(
                                PLAN_APART_FROM_CONFERENCE,
                                "in the month before the conference",
                                told("", "►" + plan("p", "2014-02"), initial("2014-03-05")))
                        .at("/episodes/0", "/events/0")
                        .saying("expected a plan that starts on the day of its initial conference, "
                                + "found one that starts before it"),
                edge(
                                PLAN_APART_FROM_CONFERENCE,
                                "the day after the conference",
                                told("", "►" + plan("p", "2014-03-06"), initial("2014-03-05")))
                        .at("/episodes/0", "/events/0"),
                edge(
                        PLAN_APART_FROM_CONFERENCE,
                        "in the month of the conference",
                        told("", plan("p", "2014-03"), initial("2014-03-05"))),
                edge(
                        PLAN_APART_FROM_CONFERENCE,
                        "one of two plans",
                        told("", plan("p", "2014-03-06") + ",\n" + plan("q", "2016"), initial("2014-03-05"))));
    }

    private static Stream<RuleCase> review() {
        return Stream.of(
                holds(
                        REVIEW_CONFERENCE_BEFORE_PLAN,
                        "three months after the start",
                        told("", plan("p", "2014-03-05"), review("2014-06-04"))),
                breaks(
                                REVIEW_CONFERENCE_BEFORE_PLAN,
                                "a month before the start",
                                told("►", plan("p", "2014-03-05"), review("2014-02-04")))
                        .at("/events/0", "/episodes/0")
                        .saying("expected a review conference after the start of a plan, found one no later than that"),
                edge(
                                REVIEW_CONFERENCE_BEFORE_PLAN,
                                "on the day of the start",
                                told("►", plan("p", "2014-03-05"), review("2014-03-05")))
                        .at("/events/0", "/episodes/0"),
                edge(
                        REVIEW_CONFERENCE_BEFORE_PLAN,
                        "on the day after the start",
                        told("", plan("p", "2014-03-05"), review("2014-03-06"))),
                edge(
                        REVIEW_CONFERENCE_BEFORE_PLAN,
                        "before one plan and after another",
                        told("", plan("p", "2014-03-05") + ",\n" + plan("q", "2010"), review("2014-02-04"))),
                edge(
                        REVIEW_CONFERENCE_BEFORE_PLAN,
                        "before one plan, and another at a time not told",
                        told(
                                "",
                                plan("p", "2014-03-05") + ",\n"
                                        + plan("q", "2010").replace("\"start\"", "\"end\""),
                                review("2009-02-04"))),
                edge(REVIEW_CONFERENCE_BEFORE_PLAN, "where no plan is told", told("", "", review("2014-02-04"))));
    }

    private static String told(String mark, String plans, String event) {
        return "\"children\": [{\"id\": \"oak\"}],\n\"episodes\": [" + plans + "],\n\"events\": [" + mark + event
                + "]\n";
    }

    private static String plan(String id, String start) {
        return """
                {"id": "%s", "kind": "child-protection", "about": ["oak"], "value": {"code": "plan"},
                  "period": {"start": {"edtf": "%s"}}}""".formatted(id, start);
    }

    private static String initial(String when) {
        return """
                {"id": "c", "kind": "meeting", "about": ["oak"], "value": {"code": "initial-conference"},
                  "when": {"edtf": "%s"}}""".formatted(when);
    }

    private static String review(String when) {
        return initial(when).replace("initial", "review");
    }
}
