package io.github.casereview.validation.rule.learning;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.learning.LearningRule.COMPLETION_WITHOUT_EVIDENCE;
import static io.github.casereview.validation.rule.learning.LearningRule.LEARNING_POINT_UNTRACED;
import static io.github.casereview.validation.rule.learning.LearningRule.RECOMMENDATION_UNTRACED;
import static io.github.casereview.validation.rule.learning.LearningRule.RISK_WITHOUT_SCALE;
import static io.github.casereview.validation.rule.learning.RecommendationRule.RECOMMENDATION_WITHOUT_DEADLINE;
import static io.github.casereview.validation.rule.learning.RecommendationRule.RECOMMENDATION_WITHOUT_MEASURE;
import static io.github.casereview.validation.rule.learning.RecommendationRule.RECOMMENDATION_WITHOUT_OWNER;

import io.github.casereview.validation.rule.DamagedCase;
import io.github.casereview.validation.rule.DamagedTest;
import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

/** What rests on what, what shows that something is done, and what a whole says for its part. */
class TracesTest implements RuleTest, DamagedTest {
    static Stream<RuleCase> cases() {
        return Stream.of(points(), recommendations(), completions(), risks(), wholes())
                .flatMap(cases -> cases);
    }

    private static Stream<RuleCase> points() {
        return Stream.of(
                edge(LEARNING_POINT_UNTRACED, "a recommendation is a part of it", """
                        "learningPoints": [{"id": "lp"}], "recommendations": [{"id": "rec", "partOf": "lp"}]
                        """),
                edge(LEARNING_POINT_UNTRACED, "an action rests on another", """
                        "learningPoints": [►{"id": "lp"}, {"id": "other"}],
                        "actions": [{"id": "act", "derivedFrom": ["other"]}]
                        """).at("/learningPoints/0"),
                edge(LEARNING_POINT_UNTRACED, "another review of the file recommends something", """
                        "reviews": [
                          {"id": "n/a", "labels": [{"text": "A"}], "learningPoints": [{"id": "lp"}]},
                          {"id": "n/b", "labels": [{"text": "B"}], "recommendations": [{"id": "rec"}]}]
                        """)
                        .inCollection());
    }

    private static Stream<RuleCase> recommendations() {
        return Stream.of(
                edge(RECOMMENDATION_UNTRACED, "where there is a finding", """
                        "findings": [{"id": "f"}], "recommendations": [►{"id": "rec"}]
                        """).at("/recommendations/0"));
    }

    private static Stream<RuleCase> completions() {
        String done = "\"%s\": [{\"id\": \"x\"%s, \"progress\": [%s{\"delivery\": \"completed-and-monitored\"%s}]}]\n";
        String dated = ", \"asAt\": {\"edtf\": \"2017\"}";
        String audit = ", \"evidence\": [{\"kind\": {\"code\": \"audit\"}%s}]";
        return Stream.of(
                edge(
                        COMPLETION_WITHOUT_EVIDENCE,
                        "shown by the report itself",
                        done.formatted("actions", "", "", dated + audit.formatted(""))),
                edge(
                        COMPLETION_WITHOUT_EVIDENCE,
                        "shown of a recommendation",
                        done.formatted("recommendations", audit.formatted(""), "", dated)),
                edge(
                                COMPLETION_WITHOUT_EVIDENCE,
                                "only suggested",
                                done.formatted(
                                        "recommendations",
                                        audit.formatted(", \"standing\": \"suggested\""),
                                        "►",
                                        dated))
                        .at("/recommendations/0/progress/0"));
    }

    private static Stream<RuleCase> risks() {
        String risk = """
                "riskAssessments": [%s{"id": "q", "hazard": {"code": "cse"}, "value": {%s}}, {"id": "r",
                  "hazard": {"code": "cse"}, "value": {"code": "high"}, "scale": {"asWritten": "x"}%s}]
                """;
        return Stream.of(
                edge(
                                RISK_WITHOUT_SCALE,
                                "a scale that is withheld",
                                risk.formatted("►", "\"code\": \"high\"", "")
                                        .replace(
                                                "\"value\": {\"code\": \"high\"}}",
                                                "\"value\": {\"code\": \"high\"}, \"scale\": {\"absent\": \"withheld\"}}"))
                        .at("/riskAssessments/0"),
                edge(
                                RISK_WITHOUT_SCALE,
                                "the list of this library by its name is no scale",
                                risk.formatted("►", "\"code\": \"high\", \"scheme\": \"risk-level\"", ""))
                        .at("/riskAssessments/0"),
                edge(
                                RISK_WITHOUT_SCALE,
                                "an assessor who is withheld",
                                risk.formatted("►", "\"code\": \"high\"", "")
                                        .replace(
                                                "\"value\": {\"code\": \"high\"}}",
                                                "\"value\": {\"code\": \"high\"}, \"parties\": [{\"role\": \"assessor\", \"absent\": \"withheld\"}]}"))
                        .at("/riskAssessments/0"),
                edge(
                                RISK_WITHOUT_SCALE,
                                "somebody else",
                                risk.formatted("►", "\"code\": \"high\"", "")
                                        .replace(
                                                "\"value\": {\"code\": \"high\"}}",
                                                "\"value\": {\"code\": \"high\"}, \"parties\": [{\"role\": \"author\"}]}"))
                        .at("/riskAssessments/0"),
                edge(
                        RISK_WITHOUT_SCALE,
                        "another telling of one",
                        risk.formatted("", "\"code\": \"high\"", "")
                                .replace(
                                        "\"value\": {\"code\": \"high\"}}",
                                        "\"value\": {\"code\": \"high\"}, \"otherAccountOf\": [\"r\"]}")));
    }

    private static Stream<RuleCase> wholes() {
        String two = "\"recommendations\": [{\"id\": \"rec\"%s}, {\"id\": \"part\", \"partOf\": \"rec\"}]\n";
        String list =
                "\"series\": [{\"id\": \"all\", \"items\": \"recommendations\", \"parties\": [{\"role\": \"%s\"%s}]}],\n";
        String one = "\"recommendations\": [%s{\"id\": \"rec\", \"series\": \"all\"}]\n";
        return Stream.of(
                edge(
                        RECOMMENDATION_WITHOUT_DEADLINE,
                        "the time of the whole",
                        two.formatted(", \"deadline\": {\"edtf\": \"2018\"}")),
                edge(
                        RECOMMENDATION_WITHOUT_MEASURE,
                        "the measure of the whole",
                        two.formatted(", \"measure\": \"An audit.\"")),
                edge(
                        RECOMMENDATION_WITHOUT_OWNER,
                        "the owner of the list of the whole",
                        list.formatted("owner", "") + two.formatted(", \"series\": \"all\"")),
                edge(
                                RECOMMENDATION_WITHOUT_OWNER,
                                "an audience of its list",
                                list.formatted("audience", "") + one.formatted("►"))
                        .at("/recommendations/0"),
                edge(
                                RECOMMENDATION_WITHOUT_OWNER,
                                "an owner of its list who is withheld",
                                list.formatted("owner", ", \"absent\": \"withheld\"") + one.formatted("►"))
                        .at("/recommendations/0"),
                edge(RECOMMENDATION_WITHOUT_OWNER, "the owner of an action that it is a part of", """
                        "actions": [{"id": "act", "parties": [{"role": "owner"}]}],
                        "recommendations": [►{"id": "rec", "partOf": "act"}]
                        """)
                        .at("/recommendations/0"));
    }

    static Stream<DamagedCase> damaged() {
        RuleCase untraced = breaks(LEARNING_POINT_UNTRACED, "an action for another", """
                "learningPoints": [{"id": "lp"}, {"id": "other"}],
                "actions": [{"id": "act", "derivedFrom": ["other"]}],
                "recommendations": [{"id": "rec", "derivedFrom": ["other"]}]
                """);
        return Stream.of(
                DamagedCase.of(untraced, "\"actions\": [", "\"actions\": [{}, "),
                DamagedCase.of(untraced, "\"recommendations\": [", "\"recommendations\": [{}, "),
                DamagedCase.of(untraced, "{\"id\": \"act\",", "{\"id\": \"act\", \"about\": [7],"),
                DamagedCase.of(untraced, "{\"id\": \"rec\",", "{\"id\": \"rec\", \"about\": [7],"));
    }
}
