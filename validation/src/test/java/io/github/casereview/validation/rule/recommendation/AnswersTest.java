package io.github.casereview.validation.rule.recommendation;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.recommendation.ResponseRule.DONE_THOUGH_REJECTED;
import static io.github.casereview.validation.rule.recommendation.ResponseRule.RECOMMENDATION_UNANSWERED;
import static io.github.casereview.validation.rule.recommendation.ResponseRule.RESPONSE_WITHOUT_REASON;

import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.rule.DamagedCase;
import io.github.casereview.validation.rule.DamagedTest;
import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

/** What an answer answers: a recommendation, its parts, its whole, its list or its review. */
class AnswersTest implements RuleTest, DamagedTest {
    private static final String TWO = "\"recommendations\": [{\"id\": \"a\"}, %s{\"id\": \"b\"%s}],\n";
    private static final String ANSWER = "\"responses\": [{\"id\": \"one\", \"to\": [%s], \"acts\": [\"%s\"]%s}]\n";

    static Stream<RuleCase> cases() {
        return Stream.of(unanswered(), done(), reasons()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> unanswered() {
        String lists = """
                "series": [{"id": "l-1", "items": "recommendations"}, {"id": "l-2", "items": "recommendations"},
                  {"id": "l-3", "items": "findings"}],
                """;
        return Stream.of(
                edge(
                        RECOMMENDATION_UNANSWERED,
                        "its whole is",
                        TWO.formatted("", ", \"partOf\": \"a\"") + ANSWER.formatted("\"a\"", "accept", "")),
                edge(
                        RECOMMENDATION_UNANSWERED,
                        "its list is",
                        lists
                                + TWO.formatted("", ", \"series\": \"l-2\"")
                                + ANSWER.formatted("\"a\", \"l-2\"", "accept", "")),
                edge(
                                RECOMMENDATION_UNANSWERED,
                                "another list is",
                                lists
                                        + TWO.formatted("►", ", \"series\": \"l-2\"")
                                        + ANSWER.formatted("\"a\", \"l-1\"", "accept", ""))
                        .at("/recommendations/1"),
                edge(
                                RECOMMENDATION_UNANSWERED,
                                "one of two lists is, and it names none",
                                lists + TWO.formatted("►", "") + ANSWER.formatted("\"a\", \"l-1\"", "accept", ""))
                        .at("/recommendations/1"),
                edge(
                        RECOMMENDATION_UNANSWERED,
                        "the recommendations of the review are",
                        TWO.formatted("", "")
                                + ANSWER.formatted(
                                        "\"a\", \"north/ash\"",
                                        "accept",
                                        ", \"items\": [\"findings\", \"recommendations\"]")),
                edge(
                        RECOMMENDATION_UNANSWERED,
                        "the one list of recommendations is, and it names none",
                        lists.replace("{\"id\": \"l-2\", \"items\": \"recommendations\"},", "")
                                + TWO.formatted("", "")
                                + ANSWER.formatted("\"a\", \"l-1\"", "accept", "")),
                edge(RECOMMENDATION_UNANSWERED, "those of another review of the file are", """
                        "reviews": [
                          {"id": "n/a", "labels": [{"text": "A"}], "recommendations": [{"id": "r"}],
                            "responses": [{"id": "x", "to": ["r"], "acts": ["accept"]}]},
                          {"id": "n/b", "labels": [{"text": "B"}], "recommendations": [{"id": "s"}]}]
                        """)
                        .inCollection());
    }

    private static Stream<RuleCase> done() {
        String body = """
                "recommendations": [{"id": "a", "progress": [{"delivery": %s}]}],
                "responses": [{"id": "no", "to": ["a"], "acts": ["%s"]%s}%s]
                """;
        String other = """
                , {"id": "yes", "to": ["a"], "acts": ["%s"]}\
                """;
        Stream<RuleCase> assents = Stream.of("accept", "accept-in-part", "accept-in-principle", "commit", "go-further")
                .map(act -> edge(
                        DONE_THOUGH_REJECTED,
                        "rejected by one and answered with " + act + " by another",
                        body.formatted("\"completed\"", "reject", "", other.formatted(act))));
        Stream<RuleCase> reasons = Stream.of("already-in-place", "already-under-way")
                .map(reason -> edge(
                        DONE_THOUGH_REJECTED,
                        "rejected as " + reason,
                        body.formatted(
                                "\"completed\"", "reject", ", \"reasons\": [{\"code\": \"" + reason + "\"}]", "")));
        return Stream.of(
                        assents,
                        reasons,
                        actions(),
                        Stream.of(
                                edge(
                                                DONE_THOUGH_REJECTED,
                                                "rejected for another reason",
                                                body.formatted(
                                                        "►\"completed\"",
                                                        "reject",
                                                        ", \"reasons\": [{\"code\": \"outside-remit\"}]",
                                                        ""))
                                        .at("/recommendations/0/progress/0/delivery", "/responses/0"),
                                edge(
                                                DONE_THOUGH_REJECTED,
                                                "rejected by one and answered by another",
                                                body.formatted(
                                                        "►\"completed\"", "reject", "", other.formatted("answer")))
                                        .at("/recommendations/0/progress/0/delivery", "/responses/0"),
                                edge(
                                        DONE_THOUGH_REJECTED,
                                        "not rejected",
                                        body.formatted("\"completed\"", "answer", "", "")),
                                edge(
                                        DONE_THOUGH_REJECTED,
                                        "nothing is told of how far it is",
                                        body.formatted("\"completed\"", "reject", "", "")
                                                .replace(
                                                        "\"delivery\": \"completed\"",
                                                        "\"status\": {\"code\": \"on-track\"}"))))
                .flatMap(cases -> cases);
    }

    private static Stream<RuleCase> actions() {
        String action = """
                "findings": [{"id": "f"}], "recommendations": [{"id": "a"}],
                "responses": [{"id": "no", "to": ["a"], "acts": ["reject"]}],
                "actions": [{"id": "act", %s, "progress": [{"delivery": %s"completed"}]}]
                """;
        return Stream.of(
                edge(
                                DONE_THOUGH_REJECTED,
                                "by an action that is a part of it",
                                action.formatted("\"partOf\": \"a\"", "►"))
                        .at("/actions/0/progress/0/delivery", "/responses/0"),
                edge(
                        DONE_THOUGH_REJECTED,
                        "by an action that rests on a finding",
                        action.formatted("\"derivedFrom\": [\"f\"]", "")));
    }

    private static Stream<RuleCase> reasons() {
        String rejects = "\"responses\": [%s{\"id\": \"no\", \"acts\": [\"reject\"]}]\n";
        return Stream.of(
                edge(
                                RESPONSE_WITHOUT_REASON,
                                "of a review on the law on adults",
                                "\"bases\": [{\"code\": \"care-act-2014-s44\"}],\n" + rejects.formatted("►"))
                        .at("/responses/0"),
                edge(
                                RESPONSE_WITHOUT_REASON,
                                "of a review of another kind",
                                "\"kinds\": [{\"code\": \"serious-case-review\"}],\n" + rejects.formatted("►"))
                        .at("/responses/0")
                        .as(Severity.INFO),
                edge(RESPONSE_WITHOUT_REASON, "of a collection", rejects.formatted("►"))
                        .inCollection()
                        .at("/responses/0")
                        .as(Severity.INFO));
    }

    static Stream<DamagedCase> damaged() {
        RuleCase one = breaks(
                RECOMMENDATION_UNANSWERED,
                "one of two",
                TWO.formatted("", "") + ANSWER.formatted("\"a\"", "accept", ""));
        return Stream.of(
                DamagedCase.of(one, "\"responses\": [", "\"responses\": [{}, "),
                DamagedCase.of(one, "\"to\": [\"a\"]", "\"to\": [\"a\"], \"items\": [7]"));
    }
}
