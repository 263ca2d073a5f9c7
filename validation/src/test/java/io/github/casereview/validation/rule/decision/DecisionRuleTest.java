package io.github.casereview.validation.rule.decision;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.RuleCase.holds;
import static io.github.casereview.validation.rule.decision.DecisionRule.REFUSAL_THOUGH_CRITERIA_MET;
import static io.github.casereview.validation.rule.decision.DecisionRule.REFUSAL_TOLD_LATE;
import static io.github.casereview.validation.rule.decision.DecisionRule.REPORT_BEFORE_DECISION;
import static io.github.casereview.validation.rule.decision.DecisionRule.REVIEW_BELOW_CRITERIA;
import static io.github.casereview.validation.rule.decision.DecisionRule.REVIEW_DECIDED_BEFORE_TRIGGER;
import static io.github.casereview.validation.rule.decision.DecisionRule.REVIEW_DECISION_LATE;

import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

class DecisionRuleTest implements RuleTest {
    static Stream<RuleCase> cases() {
        return Stream.of(early(), reports(), late(), told(), refused(), below()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> early() {
        String text = """
                "events": [{"id": "i", "kind": "death", "trigger": true, "when": {"edtf": "2014-05-24"}%s}],
                "decisions": [{"id": "d", "matter": "hold-review", "outcome": {"code": "review-held"},
                  "when": %s}]
                """;
        return Stream.of(
                holds(REVIEW_DECIDED_BEFORE_TRIGGER, "after it", text.formatted("", "{\"edtf\": \"2014-06\"}")),
                breaks(REVIEW_DECIDED_BEFORE_TRIGGER, "the year before", text.formatted("", "►{\"edtf\": \"2013\"}"))
                        .at("/decisions/0/when")
                        .saying("expected a decision to hold the review after something that gave rise to it,"
                                + " found one at least 144 days earlier"),
                edge(REVIEW_DECIDED_BEFORE_TRIGGER, "the same year", text.formatted("", "{\"edtf\": \"2014\"}")),
                edge(
                        REVIEW_DECIDED_BEFORE_TRIGGER,
                        "what did not come about",
                        text.formatted(", \"occurrence\": \"did-not-happen\"", "{\"edtf\": \"2013\"}")));
    }

    private static Stream<RuleCase> reports() {
        String text = """
                "decisions": [{"id": "d", "matter": "hold-review", "outcome": {"code": "review-held"},
                  "when": {"edtf": "2014-05-24"}%s}],
                "documents": [%s{"id": "r", "kind": {"code": "%s"}, "dated": {"edtf": "%s"}}]
                """;
        return Stream.of(
                holds(REPORT_BEFORE_DECISION, "a year after", text.formatted("", "", "overview-report", "2015-06")),
                breaks(REPORT_BEFORE_DECISION, "a year before", text.formatted("", "►", "overview-report", "2013"))
                        .at("/documents/0", "/decisions/0")
                        .saying("expected a report that is done after the decision to hold the review,"
                                + " found one at least 144 days earlier"),
                edge(REPORT_BEFORE_DECISION, "the same month", text.formatted("", "", "overview-report", "2014-05")),
                edge(
                        REPORT_BEFORE_DECISION,
                        "a rapid review, which comes before",
                        text.formatted("", "", "rapid-review-report", "2013")),
                edge(
                        REPORT_BEFORE_DECISION,
                        "a decision that replaced another",
                        text.formatted(", \"revises\": [\"gone\"]", "", "overview-report", "2013")));
    }

    private static Stream<RuleCase> late() {
        String text = """
                "documents": [{"id": "n", "kind": {"code": "notification"}, "dated": {"edtf": "2014-01-31"}}],
                "decisions": [{"id": "d", "matter": "hold-review", "outcome": {"code": "no-review"},
                  "when": %s}%s]
                """;
        return Stream.of(
                        holds(
                                REVIEW_DECISION_LATE,
                                "on the last day",
                                text.formatted("{\"edtf\": \"2014-02-28\"}", "")),
                        breaks(REVIEW_DECISION_LATE, "a day later", text.formatted("►{\"edtf\": \"2014-03-01\"}", ""))
                                .at("/decisions/0/when")
                                .saying(
                                        "expected a decision within one month of the notification, found one 29 days later"),
                        edge(
                                REVIEW_DECISION_LATE,
                                "on a day of that month",
                                text.formatted("{\"edtf\": \"2014-02\"}", "")),
                        edge(
                                REVIEW_DECISION_LATE,
                                "replaced by another",
                                text.formatted("{\"edtf\": \"2014-03-01\"}", """
                                        , {"id": "e", "matter": "hold-review", "outcome": {"code": "no-review"}, "revises": ["d"]}""")))
                .map(each -> each.under("england-2015"));
    }

    private static Stream<RuleCase> told() {
        String text = """
                "agencies": [{"id": "panel", "sector": {"code": "%s"}}],
                "decisions": [{"id": "d", "matter": "hold-review", "outcome": {"code": "no-review"},
                  "when": {"edtf": "2014-03-03"},
                  "parties": [%s{"role": "notified", "who": "panel", "period": {"start": {"edtf": "%s"}}}]}]
                """;
        return Stream.of(
                        holds(REFUSAL_TOLD_LATE, "on the last day", text.formatted("panel", "", "2014-03-17")),
                        breaks(REFUSAL_TOLD_LATE, "a day later", text.formatted("panel", "►", "2014-03-18"))
                                .at("/decisions/0/parties/0")
                                .saying(
                                        "expected the national panel told within 14 days of a decision against a review,"
                                                + " found one 15 days later"),
                        edge(REFUSAL_TOLD_LATE, "in that month", text.formatted("panel", "", "2014-03")),
                        edge(REFUSAL_TOLD_LATE, "another body", text.formatted("police", "", "2014-04-18")))
                .map(each -> each.under("england-2013"));
    }

    private static Stream<RuleCase> refused() {
        String text = """
                "children": [{"id": "oak"}, {"id": "elm"}],
                "events": [{"id": "i", "kind": "death", "about": ["oak"], "trigger": true,
                  "harm": {"kinds": [{"code": "neglect"}]%s}}],
                "decisions": [%s{"id": "d", "matter": "hold-review", "outcome": {"code": "no-review"},
                  "about": ["%s"]%s}]
                """;
        String met = ", \"reasons\": [{\"code\": \"%s\"}]";
        String held = """
                {"id": "h", "matter": "hold-review", "outcome": {"code": "review-held"}, "about": ["%s"]},
                """;
        return Stream.of(
                        holds(
                                REFUSAL_THOUGH_CRITERIA_MET,
                                "not met",
                                text.formatted("", "", "elm", met.formatted("criteria-not-met"))),
                        breaks(
                                        REFUSAL_THOUGH_CRITERIA_MET,
                                        "said to be met",
                                        text.formatted("", "►", "elm", met.formatted("criteria-met")))
                                .at("/decisions/0")
                                .saying("expected a serious case review where its criteria are met,"
                                        + " found none, with the criteria said to be met"),
                        breaks(
                                        REFUSAL_THOUGH_CRITERIA_MET,
                                        "a child died of neglect",
                                        text.formatted("", "►", "oak", ""))
                                .at("/decisions/0")
                                .saying("expected a serious case review where its criteria are met,"
                                        + " found none, after a death with maltreatment known or suspected"),
                        edge(
                                REFUSAL_THOUGH_CRITERIA_MET,
                                "the review was held after all",
                                text.formatted("", held.formatted("oak"), "oak", "")),
                        edge(
                                        REFUSAL_THOUGH_CRITERIA_MET,
                                        "a review was held of another child",
                                        text.formatted("", held.formatted("elm") + "►", "oak", ""))
                                .at("/decisions/1"),
                        edge(
                                REFUSAL_THOUGH_CRITERIA_MET,
                                "neglect was ruled out",
                                text.formatted(", \"certainty\": \"ruled-out\"", "", "oak", "")))
                .map(each -> each.under("england-2010"));
    }

    private static Stream<RuleCase> below() {
        String text = """
                "kinds": [{"code": "%s"}],
                "decisions": [%s{"id": "d", "matter": "hold-review", "outcome": {"code": "review-held"},
                  "reasons": [{"code": "%s"}]}]
                """;
        return Stream.of(
                        holds(REVIEW_BELOW_CRITERIA, "met", text.formatted("serious-case-review", "", "criteria-met")),
                        breaks(
                                        REVIEW_BELOW_CRITERIA,
                                        "not met",
                                        text.formatted("serious-case-review", "►", "criteria-not-met"))
                                .at("/decisions/0")
                                .saying("expected another kind of review where the criteria are not met,"
                                        + " found a serious case review"),
                        edge(
                                REVIEW_BELOW_CRITERIA,
                                "another kind",
                                text.formatted("local-learning-review", "", "criteria-not-met")))
                .map(each -> each.under("england-2013"));
    }
}
