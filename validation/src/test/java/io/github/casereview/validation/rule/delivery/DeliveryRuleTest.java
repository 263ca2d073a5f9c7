package io.github.casereview.validation.rule.delivery;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.RuleCase.holds;
import static io.github.casereview.validation.rule.delivery.DeliveryRule.ACTION_UNTRACED;
import static io.github.casereview.validation.rule.delivery.DeliveryRule.ACTION_WITHOUT_OWNER;
import static io.github.casereview.validation.rule.delivery.DeliveryRule.COLOUR_WITHOUT_KEY;
import static io.github.casereview.validation.rule.delivery.DeliveryRule.DEADLINE_PASSED;
import static io.github.casereview.validation.rule.delivery.DeliveryRule.PROGRESS_REVERSED;

import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

class DeliveryRuleTest implements RuleTest {
    static Stream<RuleCase> cases() {
        return Stream.of(owners(), traces(), deadlines(), reversed(), colours()).flatMap(cases -> cases);
    }

    private static String action(String mark, String more) {
        return "\"actions\": [" + mark + "{\"id\": \"act\", \"number\": \"1\"" + more + "}]\n";
    }

    private static Stream<RuleCase> owners() {
        return Stream.of(
                holds(ACTION_WITHOUT_OWNER, "a lead", action("", ", \"parties\": [{\"role\": \"lead\"}]")),
                breaks(ACTION_WITHOUT_OWNER, "nobody", action("►", ""))
                        .at("/actions/0")
                        .saying("action 1: expected someone who does it, found none"),
                edge(
                                ACTION_WITHOUT_OWNER,
                                "only those who are trained",
                                action("►", ", \"parties\": [{\"role\": \"audience\"}]"))
                        .at("/actions/0"),
                edge(ACTION_WITHOUT_OWNER, "the owner of the whole", """
                        "actions": [{"id": "act", "parties": [{"role": "owner"}]}, {"id": "part", "partOf": "act"}]
                        """),
                edge(ACTION_WITHOUT_OWNER, "in a bulletin", """
                        "source": "news", "documents": [{"id": "news", "kind": {"code": "learning-bulletin"}}],
                        """ + action("", "")));
    }

    private static Stream<RuleCase> traces() {
        String point = "\"learningPoints\": [{\"id\": \"lp\"}],\n";
        return Stream.of(
                holds(ACTION_UNTRACED, "a learning point", point + action("", ", \"derivedFrom\": [\"lp\"]")),
                breaks(ACTION_UNTRACED, "nothing", point + action("►", ""))
                        .at("/actions/0")
                        .saying("action 1: expected what it answers: a recommendation, a learning point or a finding,"
                                + " found none"),
                edge(ACTION_UNTRACED, "it is about a learning point", point + action("", ", \"about\": [\"lp\"]")),
                edge(ACTION_UNTRACED, "nothing that could be answered", action("", "")));
    }

    private static Stream<RuleCase> deadlines() {
        String due = ", \"deadline\": %s{\"edtf\": \"2016-03\"}, \"progress\": [{\"delivery\": \"%s\"}]";
        return Stream.of(
                holds(DEADLINE_PASSED, "done", action("", due.formatted("", "completed")))
                        .asOf("2020-01-01"),
                breaks(DEADLINE_PASSED, "not done", action("", due.formatted("►", "in-progress")))
                        .asOf("2020-01-01")
                        .at("/actions/0/deadline")
                        .saying("action 1: expected a completion by the deadline,"
                                + " found none by 2020-01-01 where 2016-03-31 was the last day"),
                breaks(DEADLINE_PASSED, "nothing is told of it", """
                        "actions": [{"id": "act", "deadline": ►{"edtf": "2016-03"}}]
                        """)
                        .asOf("2016-04-01")
                        .at("/actions/0/deadline"),
                edge(DEADLINE_PASSED, "on the last day", action("", due.formatted("", "in-progress")))
                        .asOf("2016-03-31"),
                edge(DEADLINE_PASSED, "no day is asked about", action("", due.formatted("", "in-progress"))),
                edge(DEADLINE_PASSED, "more time was granted", action("", """
                        , "deadline": {"edtf": "2016-03"}, "progress": [{"status": {"code": "time-extended"}}]""")).asOf("2020-01-01"),
                edge(DEADLINE_PASSED, "a recommendation that nobody reports on", """
                        "recommendations": [{"id": "rec", "deadline": {"edtf": "2016-03"}}]
                        """)
                        .asOf("2020-01-01"),
                edge(DEADLINE_PASSED, "the whole is done", """
                        "actions": [{"id": "act", "progress": [{"delivery": "completed"}]},
                          {"id": "part", "partOf": "act", "deadline": {"edtf": "2016-03"}}]
                        """).asOf("2020-01-01"));
    }

    private static String reports(String first, String second) {
        return """
                "recommendations": [{"id": "rec", "number": "2", "progress": [
                  {"delivery": "completed", "asAt": {"edtf": "%s"}},
                  {"delivery": %s}]}]
                """.formatted(first, second);
    }

    private static Stream<RuleCase> reversed() {
        return Stream.of(
                holds(
                        PROGRESS_REVERSED,
                        "done last",
                        reports("2017", "\"in-progress\", \"asAt\": {\"edtf\": \"2016\"}")),
                breaks(
                                PROGRESS_REVERSED,
                                "done first",
                                reports("2016", "►\"in-progress\", \"asAt\": {\"edtf\": \"2017\"}"))
                        .at("/recommendations/0/progress/1/delivery", "/recommendations/0/progress/0")
                        .saying("recommendation 2: expected what is done to stay done,"
                                + " found it in progress after it was done"),
                edge(
                        PROGRESS_REVERSED,
                        "in the same year",
                        reports("2017", "\"planned\", \"asAt\": {\"edtf\": \"2017-05\"}")),
                edge(
                        PROGRESS_REVERSED,
                        "it goes on",
                        reports("2016", "\"continuing\", \"asAt\": {\"edtf\": \"2017\"}")),
                edge(PROGRESS_REVERSED, "at a time not told", reports("2016", "\"planned\"")));
    }

    private static Stream<RuleCase> colours() {
        return Stream.of(
                holds(
                        COLOUR_WITHOUT_KEY,
                        "a colour of a list of its own",
                        """
                        "schemes": [{"id": "key", "entries": [{"code": "green", "label": "within a month of its time"}]}],
                        """ + action("", ", \"progress\": [{\"status\": {\"code\": \"green\", \"scheme\": \"key\"}}]")),
                breaks(
                                COLOUR_WITHOUT_KEY,
                                "green, whatever it means",
                                action(
                                        "",
                                        ", \"progress\": [{\"delivery\": \"completed\", \"status\": ►{\"code\": \"green\"}}]"))
                        .at("/actions/0/progress/0/status")
                        .saying("action 1: expected the key of a colour, as a list of codes, found none"),
                breaks(
                                COLOUR_WITHOUT_KEY,
                                "a colour in words",
                                action("", ", \"progress\": [{\"status\": ►{\"asWritten\": \"Yellow\"}}]"))
                        .at("/actions/0/progress/0/status")
                        .saying("action 1: expected the key of a colour, as a list of codes,"
                                + " found none, nor how far it is"),
                edge(
                        COLOUR_WITHOUT_KEY,
                        "a word that speaks for itself",
                        action("", ", \"progress\": [{\"status\": {\"code\": \"on-track\"}}]")));
    }
}
