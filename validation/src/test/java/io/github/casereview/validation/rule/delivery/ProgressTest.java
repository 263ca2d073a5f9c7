package io.github.casereview.validation.rule.delivery;

import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.delivery.DeliveryRule.ACTION_UNTRACED;
import static io.github.casereview.validation.rule.delivery.DeliveryRule.ACTION_WITHOUT_OWNER;
import static io.github.casereview.validation.rule.delivery.DeliveryRule.COLOUR_WITHOUT_KEY;
import static io.github.casereview.validation.rule.delivery.DeliveryRule.DEADLINE_PASSED;
import static io.github.casereview.validation.rule.delivery.DeliveryRule.PROGRESS_REVERSED;

import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

/** What settles an action, what an earlier report of it says, and whom and what it is for. */
class ProgressTest implements RuleTest {
    static Stream<RuleCase> cases() {
        return Stream.of(deadlines().map(each -> each.asOf("2020-01-01")), reversed(), colours(), owners(), traces())
                .flatMap(cases -> cases);
    }

    private static Stream<RuleCase> deadlines() {
        String due = """
                "%s": [{"id": "x", "deadline": %s, "progress": [%s]}]
                """;
        String passed = "►{\"edtf\": \"2016-03\"}";
        Stream<RuleCase> settled = Stream.of(
                        "completed-and-monitored", "continuing", "closed", "superseded", "withheld", "not-known")
                .map(delivery -> edge(
                        DEADLINE_PASSED,
                        "it is " + delivery,
                        due.formatted("actions", "{\"edtf\": \"2016-03\"}", "{\"delivery\": \"" + delivery + "\"}")));
        Stream<RuleCase> words = Stream.of("complete", "deleted")
                .map(status -> edge(
                        DEADLINE_PASSED,
                        "its status is " + status,
                        due.formatted(
                                "actions", "{\"edtf\": \"2016-03\"}", "{\"status\": {\"code\": \"" + status + "\"}}")));
        return Stream.of(
                        settled,
                        words,
                        Stream.of(
                                edge(
                                                DEADLINE_PASSED,
                                                "its status is on track",
                                                due.formatted(
                                                        "actions", passed, "{\"status\": {\"code\": \"on-track\"}}"))
                                        .at("/actions/0/deadline"),
                                edge(
                                                DEADLINE_PASSED,
                                                "a recommendation that is reported on",
                                                due.formatted(
                                                        "recommendations", passed, "{\"delivery\": \"in-progress\"}"))
                                        .at("/recommendations/0/deadline")
                                        .saying("expected a completion by the deadline,"
                                                + " found none by 2020-01-01 where 2016-03-31 was the last day"),
                                edge(
                                        DEADLINE_PASSED,
                                        "a recommendation that is done",
                                        due.formatted(
                                                "recommendations",
                                                "{\"edtf\": \"2016-03\"}",
                                                "{\"delivery\": \"completed\"}")),
                                edge(
                                        DEADLINE_PASSED,
                                        "one of two reports says that it is done",
                                        due.formatted(
                                                "actions",
                                                "{\"edtf\": \"2016-03\"}",
                                                "{\"delivery\": \"in-progress\"}, {\"delivery\": \"completed\"}")),
                                edge(
                                                DEADLINE_PASSED,
                                                "the day before",
                                                due.formatted("actions", "►{\"edtf\": \"2019-12-31\"}", ""))
                                        .at("/actions/0/deadline"),
                                edge(
                                        DEADLINE_PASSED,
                                        "on the day",
                                        due.formatted("actions", "{\"edtf\": \"2020-01-01\"}", "")),
                                edge(
                                        DEADLINE_PASSED,
                                        "a day in doubt",
                                        due.formatted("actions", "{\"edtf\": \"2016-03?\"}", "")),
                                edge(DEADLINE_PASSED, "no time is set", "\"actions\": [{\"id\": \"x\"}]\n"),
                                edge(DEADLINE_PASSED, "the whole of a recommendation is done", """
                                "recommendations": [{"id": "r", "progress": [{"delivery": "completed"}]},
                                  {"id": "p", "partOf": "r", "deadline": {"edtf": "2016"}, "progress": [{"delivery": "planned"}]}]
                                """),
                                edge(DEADLINE_PASSED, "the whole is not done either", """
                                "recommendations": [{"id": "r", "progress": [{"delivery": "planned"}]},
                                  {"id": "p", "partOf": "r", "deadline": ►{"edtf": "2016"}, "progress": [{"delivery": "planned"}]}]
                                """)
                                        .at("/recommendations/1/deadline"),
                                edge(DEADLINE_PASSED, "a part of a finding", """
                                "findings": [{"id": "f"}], "actions": [{"id": "p", "partOf": "f", "deadline": ►{"edtf": "2016"}}]
                                """)
                                        .at("/actions/0/deadline")))
                .flatMap(cases -> cases);
    }

    private static Stream<RuleCase> reversed() {
        String reports = "\"actions\": [{\"id\": \"x\", \"progress\": [%s]}]\n";
        String at = "{\"delivery\": %s\"%s\", \"asAt\": {\"edtf\": \"%s\"}}";
        Stream<RuleCase> open = Stream.of("planned", "commissioned", "not-started", "outstanding", "overdue")
                .map(delivery -> edge(
                                PROGRESS_REVERSED,
                                "it is " + delivery,
                                reports.formatted(at.formatted("", "completed-and-monitored", "2016") + ", "
                                        + at.formatted("►", delivery, "2017")))
                        .at("/actions/0/progress/1/delivery", "/actions/0/progress/0"));
        return Stream.concat(
                open,
                Stream.of(
                        edge(
                                        PROGRESS_REVERSED,
                                        "beside the earliest of two that it is done",
                                        reports.formatted(at.formatted("", "completed", "2018") + ", "
                                                + at.formatted("", "completed", "2016") + ", "
                                                + at.formatted("►", "planned", "2017")))
                                .at("/actions/0/progress/2/delivery", "/actions/0/progress/1"),
                        edge(
                                        PROGRESS_REVERSED,
                                        "beside the first of two of one date",
                                        reports.formatted(at.formatted("", "completed", "2016") + ", "
                                                + at.formatted("", "completed", "2016") + ", "
                                                + at.formatted("►", "planned", "2017")))
                                .at("/actions/0/progress/2/delivery", "/actions/0/progress/0"),
                        edge(
                                PROGRESS_REVERSED,
                                "done at a time not told",
                                reports.formatted(
                                        "{\"delivery\": \"completed\"}, " + at.formatted("", "planned", "2017"))),
                        edge(
                                        PROGRESS_REVERSED,
                                        "the day after",
                                        reports.formatted(at.formatted("", "completed", "2016-03-01") + ", "
                                                + at.formatted("►", "planned", "2016-03-02")))
                                .at("/actions/0/progress/1/delivery", "/actions/0/progress/0"),
                        edge(
                                PROGRESS_REVERSED,
                                "on the same day",
                                reports.formatted(at.formatted("", "completed", "2016-03-01") + ", "
                                        + at.formatted("", "planned", "2016-03-01"))),
                        edge(PROGRESS_REVERSED, "of another item", """
                        "actions": [{"id": "x", "progress": [{"delivery": "completed", "asAt": {"edtf": "2016"}}]},
                          {"id": "y", "progress": [{"delivery": "planned", "asAt": {"edtf": "2017"}}]}]
                        """)));
    }

    private static Stream<RuleCase> colours() {
        String status = "\"actions\": [{\"id\": \"x\", \"progress\": [{\"status\": %s}]}]\n";
        return Stream.of(
                edge(
                                COLOUR_WITHOUT_KEY,
                                "of the list of this library by its name",
                                status.formatted("►{\"code\": \"amber\", \"scheme\": \"progress-status\"}"))
                        .at("/actions/0/progress/0/status"),
                edge(COLOUR_WITHOUT_KEY, "with blanks around it", status.formatted("►{\"asWritten\": \" Red \"}"))
                        .at("/actions/0/progress/0/status"),
                edge(COLOUR_WITHOUT_KEY, "nothing but a reason", status.formatted("{\"absent\": \"not-stated\"}")));
    }

    private static Stream<RuleCase> owners() {
        String action = "\"actions\": [%s{\"id\": \"x\"%s}]\n";
        String list = "\"series\": [{\"id\": \"l\", \"items\": \"actions\", \"parties\": [{\"role\": \"%s\"}]}],\n";
        Stream<RuleCase> doers = Stream.of("owner", "provider", "presenter", "overseer")
                .map(role -> edge(
                        ACTION_WITHOUT_OWNER,
                        "an " + role,
                        action.formatted("", ", \"parties\": [{\"role\": \"" + role + "\"}]")));
        return Stream.concat(
                doers,
                Stream.of(
                        edge(
                                        ACTION_WITHOUT_OWNER,
                                        "an owner who is withheld",
                                        action.formatted(
                                                "►",
                                                ", \"parties\": [{\"role\": \"owner\", \"absent\": \"withheld\"}]"))
                                .at("/actions/0"),
                        edge(
                                ACTION_WITHOUT_OWNER,
                                "the owner of its list",
                                list.formatted("owner") + action.formatted("", ", \"series\": \"l\"")),
                        edge(
                                        ACTION_WITHOUT_OWNER,
                                        "the audience of its list",
                                        list.formatted("audience") + action.formatted("►", ", \"series\": \"l\""))
                                .at("/actions/0"),
                        edge(
                                        ACTION_WITHOUT_OWNER,
                                        "the owner of the recommendation that it is a part of",
                                        """
                        "recommendations": [{"id": "r", "parties": [{"role": "owner"}]}],
                        """ + action.formatted("►", ", \"partOf\": \"r\""))
                                .at("/actions/0")));
    }

    private static Stream<RuleCase> traces() {
        String action = "\"actions\": [%s{\"id\": \"x\"%s}]\n";
        return Stream.of(
                edge(
                                ACTION_UNTRACED,
                                "where there is a recommendation",
                                "\"recommendations\": [{\"id\": \"r\"}],\n" + action.formatted("►", ""))
                        .at("/actions/0"),
                edge(
                                ACTION_UNTRACED,
                                "where there is a finding",
                                "\"findings\": [{\"id\": \"r\"}],\n" + action.formatted("►", ""))
                        .at("/actions/0"),
                edge(
                        ACTION_UNTRACED,
                        "a part of a recommendation",
                        "\"recommendations\": [{\"id\": \"r\"}],\n" + action.formatted("", ", \"partOf\": \"r\"")),
                edge(
                                ACTION_UNTRACED,
                                "about a child",
                                "\"children\": [{\"id\": \"oak\"}], \"findings\": [{\"id\": \"r\"}],\n"
                                        + action.formatted("►", ", \"about\": [\"oak\"]"))
                        .at("/actions/0"));
    }
}
