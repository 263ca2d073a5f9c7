package io.github.casereview.validation.rule.recommendation;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.RuleCase.holds;
import static io.github.casereview.validation.rule.recommendation.ResponseRule.DONE_THOUGH_REJECTED;
import static io.github.casereview.validation.rule.recommendation.ResponseRule.RECOMMENDATION_UNANSWERED;
import static io.github.casereview.validation.rule.recommendation.ResponseRule.RESPONSE_BEFORE_REPORT;
import static io.github.casereview.validation.rule.recommendation.ResponseRule.RESPONSE_WITHOUT_REASON;

import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

class ResponseRuleTest implements RuleTest {
    static Stream<RuleCase> cases() {
        return Stream.of(reasons(), unanswered(), done(), early()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> reasons() {
        String adults = "\"kinds\": [{\"code\": \"safeguarding-adults-review\"}],\n";
        String rejects = "\"responses\": [{\"id\": \"no\", \"acts\": [\"reject\"]%s}]\n";
        return Stream.of(
                holds(
                        RESPONSE_WITHOUT_REASON,
                        "a reason",
                        adults + rejects.formatted(", \"reasons\": [{\"code\": \"outside-remit\"}]")),
                breaks(RESPONSE_WITHOUT_REASON, "none, of an adult", adults + """
                        "responses": [►{"id": "no", "acts": ["reject"]}]
                        """)
                        .at("/responses/0")
                        .saying("expected why it is not accepted, or not in full, found no reason"),
                breaks(RESPONSE_WITHOUT_REASON, "none, of a child", """
                        "responses": [►{"id": "no", "acts": ["accept-in-part"]}]
                        """)
                        .at("/responses/0")
                        .as(Severity.INFO),
                edge(RESPONSE_WITHOUT_REASON, "words alone", rejects.formatted(", \"text\": \"It is being done.\"")),
                edge(RESPONSE_WITHOUT_REASON, "a statement that there is none", adults + """
                        "responses": [►{"id": "no", "acts": ["reject"], "reasons": [{"absent": "not-stated"}]}]
                        """)
                        .at("/responses/0"),
                edge(RESPONSE_WITHOUT_REASON, "accepted in principle", """
                        "responses": [{"id": "yes", "acts": ["accept-in-principle"]}]
                        """));
    }

    private static Stream<RuleCase> unanswered() {
        String two = "\"recommendations\": [{\"id\": \"a\"}, ►{\"id\": \"b\", \"number\": \"2\"}],\n";
        String plain = two.replace("►", "");
        String answer = "\"responses\": [{\"id\": \"yes\", \"to\": [%s], \"acts\": [\"accept\"]%s}]\n";
        return Stream.of(
                holds(RECOMMENDATION_UNANSWERED, "both answered", plain + answer.formatted("\"a\", \"b\"", "")),
                breaks(RECOMMENDATION_UNANSWERED, "one of two", two + answer.formatted("\"a\"", ""))
                        .at("/recommendations/1")
                        .saying("recommendation 2: expected an answer, as others of its review have one, found none"),
                edge(RECOMMENDATION_UNANSWERED, "none is", plain + answer.formatted("", "")),
                edge(RECOMMENDATION_UNANSWERED, "the whole review is", plain + answer.formatted("\"north/ash\"", "")),
                edge(
                        RECOMMENDATION_UNANSWERED,
                        "the only list is",
                        "\"series\": [{\"id\": \"l-1\", \"items\": \"recommendations\"}],\n" + plain
                                + answer.formatted("\"l-1\"", "")),
                edge(RECOMMENDATION_UNANSWERED, "a part is", """
                        "recommendations": [{"id": "a"}, {"id": "b", "partOf": "a"}],
                        """ + answer.formatted("\"b\"", "")),
                edge(RECOMMENDATION_UNANSWERED, "the findings of the review are", two + """
                                        "responses": [{"id": "one", "to": ["a"], "acts": ["accept"]},
                                          {"id": "two", "to": ["north/ash"], "items": ["findings"], "acts": ["accept"]}]
                                        """)
                        .at("/recommendations/1"));
    }

    private static Stream<RuleCase> done() {
        String body = """
                "recommendations": [{"id": "a", "number": "1", "progress": [{"delivery": %s}]}],
                "responses": [{"id": "no", "to": ["a"], "acts": ["reject"]%s}]
                """;
        return Stream.of(
                holds(DONE_THOUGH_REJECTED, "not done", body.formatted("\"not-started\"", "")),
                breaks(DONE_THOUGH_REJECTED, "done", body.formatted("►\"completed\"", ""))
                        .at("/recommendations/0/progress/0/delivery", "/responses/0")
                        .saying("recommendation 1: expected nothing done of what was not accepted,"
                                + " or a word on it, found it done"),
                breaks(DONE_THOUGH_REJECTED, "done by an action", """
                        "recommendations": [{"id": "a"}],
                        "responses": [{"id": "no", "to": ["a"], "acts": ["reject"]}],
                        "actions": [{"id": "act", "derivedFrom": ["a"],
                          "progress": [{"delivery": ►"completed-and-monitored"}]}]
                        """)
                        .at("/actions/0/progress/0/delivery", "/responses/0"),
                edge(
                        DONE_THOUGH_REJECTED,
                        "done another way",
                        body.formatted("\"completed\"", ", \"reasons\": [{\"code\": \"done-another-way\"}]")),
                edge(DONE_THOUGH_REJECTED, "accepted by another", """
                        "recommendations": [{"id": "a", "progress": [{"delivery": "completed"}]}],
                        "responses": [{"id": "no", "to": ["a"], "acts": ["reject"]},
                          {"id": "yes", "to": ["a"], "acts": ["accept"]}]
                        """));
    }

    private static Stream<RuleCase> early() {
        String body = """
                "source": "book", "documents": [
                  {"id": "book", "kind": {"code": "%s"}, "dated": {"edtf": "2016-11-02"}}],
                "recommendations": [{"id": "a"}],
                "responses": [{"id": "yes", "to": [%s], "acts": ["accept"], "when": %s}]
                """;
        return Stream.of(
                holds(
                        RESPONSE_BEFORE_REPORT,
                        "after it",
                        body.formatted("practice-review", "\"a\"", "{\"edtf\": \"2017\"}")),
                breaks(
                                RESPONSE_BEFORE_REPORT,
                                "before it",
                                body.formatted("practice-review", "\"a\"", "►{\"edtf\": \"2016-10\"}"))
                        .at("/responses/0/when", "/documents/0")
                        .saying("expected an answer after the date of the report, found one of 2016-10-31 or earlier"),
                edge(
                        RESPONSE_BEFORE_REPORT,
                        "on its day",
                        body.formatted("practice-review", "\"a\"", "{\"edtf\": \"2016-11-02\"}")),
                edge(
                        RESPONSE_BEFORE_REPORT,
                        "told in a newsletter",
                        body.formatted("newsletter", "\"a\"", "{\"edtf\": \"2016-10\"}")));
    }
}
