package io.github.casereview.validation.rule.outcome;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.RuleCase.holds;
import static io.github.casereview.validation.rule.outcome.OutcomeRule.OUTCOMES_OUT_OF_ORDER;
import static io.github.casereview.validation.rule.outcome.OutcomeRule.OUTCOME_BEFORE_OFFENCE;

import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

class OutcomeRuleTest implements RuleTest {
    static Stream<RuleCase> cases() {
        return Stream.of(before(), order()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> before() {
        return Stream.of(
                holds(OUTCOME_BEFORE_OFFENCE, "a year after", after("conviction", "2015", "\"o\"", "")),
                breaks(OUTCOME_BEFORE_OFFENCE, "a year before", after("conviction", "2013", "\"o\"", "►"))
                        .at("/events/0", "/events/1")
                        .saying("expected an arrest, a step at court or an inquest after what it is about,"
                                + " found one before it"),
                edge(OUTCOME_BEFORE_OFFENCE, "in the same year", after("charge", "2014", "\"o\"", "")),
                edge(OUTCOME_BEFORE_OFFENCE, "the day before", after("arrest", "2014-03-01", "\"o\"", "►"))
                        .at("/events/0", "/events/1"),
                edge(OUTCOME_BEFORE_OFFENCE, "on the day", after("arrest", "2014-03-02", "\"o\"", "")),
                edge(
                        OUTCOME_BEFORE_OFFENCE,
                        "before one of two, after the other",
                        after("charge", "2013", "\"o\", \"p\"", "")),
                edge(OUTCOME_BEFORE_OFFENCE, "a strategy to prevent it", after("meeting", "2013", "\"o\"", "")),
                edge(
                        OUTCOME_BEFORE_OFFENCE,
                        "one that did not come about",
                        after("conviction", "2013", "\"o\"", "")
                                .replace(
                                        "\"about\": [\"o\"]",
                                        "\"about\": [\"o\"], \"occurrence\": \"did-not-happen\"")));
    }

    private static String after(String kind, String when, String about, String mark) {
        return """
                "events": [%s{"id": "x", "kind": "%s", "about": [%s], "when": {"edtf": "%s"}},
                  {"id": "o", "kind": "offence", "when": {"edtf": "2014-03-02"}},
                  {"id": "p", "kind": "harm", "when": {"edtf": "2012"}}]
                """.formatted(mark, kind, about, when);
    }

    private static Stream<RuleCase> order() {
        return Stream.of(
                holds(OUTCOMES_OUT_OF_ORDER, "in order", steps("", "2014", "", "2015", "2016", "elm")),
                breaks(OUTCOMES_OUT_OF_ORDER, "sentenced first", steps("", "2014", "►", "2016", "2015", "elm"))
                        .at("/events/2", "/events/1")
                        .saying("expected a charge before a verdict, and a verdict before a sentence,"
                                + " found a sentence before any verdict"),
                breaks(OUTCOMES_OUT_OF_ORDER, "convicted first", steps("►", "2017", "", "2015", "2018", "elm"))
                        .at("/events/1", "/events/0")
                        .saying("expected a charge before a verdict, and a verdict before a sentence,"
                                + " found a verdict before any charge"),
                edge(OUTCOMES_OUT_OF_ORDER, "in one year", steps("", "2015", "", "2015", "2015", "elm")),
                edge(OUTCOMES_OUT_OF_ORDER, "of another defendant", steps("", "2014", "", "2016", "2015", "ash")));
    }

    private static String steps(
            String second, String charged, String third, String convicted, String sentenced, String sentencedWho) {
        return """
                "people": [{"id": "elm"}, {"id": "ash"}],
                "events": [
                  {"id": "a", "kind": "charge", "about": ["o"], "parties": [{"role": "defendant", "who": "elm"}],
                    "when": {"edtf": "%s"}},
                  %s{"id": "b", "kind": "conviction", "about": ["o"], "parties": [{"role": "defendant", "who": "elm"}],
                    "when": {"edtf": "%s"}},
                  %s{"id": "c", "kind": "sentence", "about": ["o"], "parties": [{"role": "defendant", "who": "%s"}],
                    "when": {"edtf": "%s"}},
                  {"id": "o", "kind": "offence"}]
                """.formatted(charged, second, convicted, third, sentencedWho, sentenced);
    }
}
