package io.github.casereview.validation.rule.decision;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.decision.DecisionRule.REFUSAL_THOUGH_CRITERIA_MET;
import static io.github.casereview.validation.rule.decision.DecisionRule.REFUSAL_TOLD_LATE;
import static io.github.casereview.validation.rule.decision.DecisionRule.REVIEW_BELOW_CRITERIA;
import static io.github.casereview.validation.rule.decision.DecisionRule.REVIEW_DECIDED_BEFORE_TRIGGER;
import static io.github.casereview.validation.rule.decision.DecisionRule.REVIEW_DECISION_LATE;

import io.github.casereview.validation.rule.DamagedCase;
import io.github.casereview.validation.rule.DamagedTest;
import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

/** Which decisions count, and who was told when. */
class RefusalsTest implements RuleTest, DamagedTest {
    static Stream<RuleCase> cases() {
        return Stream.of(times(), decisions(), told()).flatMap(cases -> cases).map(each -> each.under("england-2013"));
    }

    private static Stream<RuleCase> times() {
        String early = """
                "events": [{"id": "i", "kind": "death", "trigger": true, "when": {"edtf": "2014-05-24"}},
                  {"id": "j", "kind": "death", "trigger": %s, "when": {"edtf": "2014-04-24"}}],
                "decisions": [{"id": "d", "matter": "%s", "outcome": {"code": "review-held"}, "when": %s}]
                """;
        String late = """
                "documents": [{"id": "n", "kind": {"code": "notification"}, "dated": {"edtf": "2014-01-31"}},
                  {"id": "m", "kind": {"code": "notification"}, "dated": {"edtf": "2014-02-10"}}],
                "decisions": [{"id": "d", "matter": "hold-review", "outcome": {"code": "%s"}, "when": %s}]
                """;
        return Stream.of(
                edge(
                                REVIEW_DECIDED_BEFORE_TRIGGER,
                                "the day before the first of two",
                                early.formatted("true", "hold-review", "►{\"edtf\": \"2014-04-23\"}"))
                        .at("/decisions/0/when")
                        .saying("expected a decision to hold the review after something that gave rise to it,"
                                + " found one 1 day earlier"),
                edge(
                        REVIEW_DECIDED_BEFORE_TRIGGER,
                        "on the day of the first of two",
                        early.formatted("true", "hold-review", "{\"edtf\": \"2014-04-24\"}")),
                edge(
                                REVIEW_DECIDED_BEFORE_TRIGGER,
                                "after what did not give rise to it",
                                early.formatted("false", "hold-review", "►{\"edtf\": \"2014-05-01\"}"))
                        .at("/decisions/0/when"),
                edge(
                        REVIEW_DECIDED_BEFORE_TRIGGER,
                        "a decision on something else",
                        early.formatted("true", "method", "{\"edtf\": \"2014-04-23\"}")),
                edge(
                        REVIEW_DECIDED_BEFORE_TRIGGER,
                        "where nothing gave rise to it",
                        early.formatted("false", "hold-review", "{\"edtf\": \"2014-04-23\"}")
                                .replace("\"trigger\": true, ", "")),
                edge(
                                REVIEW_DECISION_LATE,
                                "a review held, late after the last of two",
                                late.formatted("review-held", "►{\"edtf\": \"2014-03-11\"}"))
                        .at("/decisions/0/when"),
                edge(
                        REVIEW_DECISION_LATE,
                        "a review held, in time after the last of two",
                        late.formatted("review-held", "{\"edtf\": \"2014-03-10\"}")),
                edge(REVIEW_DECISION_LATE, "another outcome", late.formatted("deferred", "{\"edtf\": \"2014-03-11\"}")),
                edge(
                        REVIEW_DECISION_LATE,
                        "where no notification is told",
                        late.formatted("review-held", "{\"edtf\": \"2014-03-11\"}")
                                .replace("\"notification\"", "\"letter\"")));
    }

    private static Stream<RuleCase> decisions() {
        String refused = """
                "children": [{"id": "oak"}, {"id": "elm"}],
                "decisions": [%s{"id": "d", "matter": "hold-review", "outcome": {"code": "no-review"}%s,
                  "reasons": [{"code": "criteria-met"}]}%s]
                """;
        String held = """
                , {"id": "h", "matter": "hold-review", "outcome": {"code": "review-held"}%s}""";
        String below = """
                "kinds": [{"code": "serious-case-review"}], "decisions": [%s{"id": "d", "matter": "hold-review",
                  "outcome": {"code": "review-held"}, "reasons": [%s]%s}, {"id": "e", "matter": "method",
                  "outcome": {"code": "review-held"}, "reasons": [{"code": "criteria-not-met"}]}]
                """;
        String not = "{\"code\": \"criteria-not-met\"}";
        return Stream.of(
                edge(
                        REFUSAL_THOUGH_CRITERIA_MET,
                        "a review was held of whom is not told",
                        refused.formatted("", ", \"about\": [\"oak\"]", held.formatted(""))),
                edge(
                        REFUSAL_THOUGH_CRITERIA_MET,
                        "it was refused of whom is not told",
                        refused.formatted("", "", held.formatted(", \"about\": [\"oak\"]"))),
                edge(
                        REFUSAL_THOUGH_CRITERIA_MET,
                        "two were refused, one of them of another",
                        refused.formatted(
                                "", ", \"about\": [\"oak\"]", held.formatted(", \"about\": [\"elm\", \"oak\"]"))),
                edge(
                        REFUSAL_THOUGH_CRITERIA_MET,
                        "about another review",
                        refused.formatted("", ", \"about\": [\"south/fir\"]", "")),
                edge(
                                REFUSAL_THOUGH_CRITERIA_MET,
                                "another telling of a decision",
                                refused.formatted(
                                        "►",
                                        "",
                                        ", {\"id\": \"x\", \"matter\": \"hold-review\", \"outcome\": {\"code\": \"no-review\"}, \"otherAccountOf\": [\"d\"], \"reasons\": [{\"code\": \"criteria-met\"}]}"))
                        .at("/decisions/0"),
                edge(REVIEW_BELOW_CRITERIA, "other reasons", below.formatted("", "{\"asWritten\": \"x\"}", "")),
                edge(
                                REVIEW_BELOW_CRITERIA,
                                "several reasons",
                                below.formatted("►", "{\"asWritten\": \"x\"}, " + not, ""))
                        .at("/decisions/0"),
                edge(
                        REVIEW_BELOW_CRITERIA,
                        "a reason that is not applicable",
                        below.formatted("", "{\"code\": \"criteria-not-met\", \"absent\": \"not-applicable\"}", "")),
                edge(
                        REVIEW_BELOW_CRITERIA,
                        "a kind of review that is not applicable",
                        below.formatted("", not, "")
                                .replace(
                                        "\"serious-case-review\"",
                                        "\"serious-case-review\", \"absent\": \"not-applicable\"")));
    }

    private static Stream<RuleCase> told() {
        String text = """
                "agencies": [{"id": "panel", "sector": {"code": "panel"}}],
                "decisions": [{"id": "d", "matter": "hold-review", "outcome": {"code": "%s"}, "when": {"edtf": "2014-03-03"},
                  "parties": [{"role": "%s", "who": "panel"%s}]}]
                """;
        String later = ", \"period\": {\"start\": {\"edtf\": \"2014-05\"}}";
        return Stream.of(
                edge(REFUSAL_TOLD_LATE, "of a review that is held", text.formatted("review-held", "notified", later)),
                edge(REFUSAL_TOLD_LATE, "who ratified it", text.formatted("no-review", "ratifier", later)),
                edge(REFUSAL_TOLD_LATE, "at a time not told", text.formatted("no-review", "notified", "")));
    }

    static Stream<DamagedCase> damaged() {
        RuleCase early = breaks(REVIEW_DECIDED_BEFORE_TRIGGER, "the day before", """
                "events": [{"id": "i", "kind": "death", "trigger": true, "when": {"edtf": "2014-05-24"}}],
                "decisions": [{"id": "d", "matter": "hold-review", "outcome": {"code": "review-held"},
                  "when": {"edtf": "2014-05-23"}}]
                """);
        RuleCase late = breaks(REVIEW_DECISION_LATE, "years later", """
                "documents": [{"id": "n", "kind": {"code": "notification"}, "dated": {"edtf": "2010"}}],
                "decisions": [{"id": "d", "matter": "hold-review", "outcome": {"code": "no-review"},
                  "when": {"edtf": "2014"}}]
                """).under("england-2015");
        return Stream.of(
                DamagedCase.of(early, "\"events\": [", "\"events\": [{}, "),
                DamagedCase.of(late, "\"documents\": [", "\"documents\": [{}, "));
    }
}
