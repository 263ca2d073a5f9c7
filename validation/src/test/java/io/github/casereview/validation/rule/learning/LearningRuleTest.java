package io.github.casereview.validation.rule.learning;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.RuleCase.holds;
import static io.github.casereview.validation.rule.learning.LearningRule.COMPLETION_WITHOUT_EVIDENCE;
import static io.github.casereview.validation.rule.learning.LearningRule.LEARNING_POINT_UNTRACED;
import static io.github.casereview.validation.rule.learning.LearningRule.RECOMMENDATION_UNTRACED;
import static io.github.casereview.validation.rule.learning.LearningRule.REVIEW_WITHOUT_LEARNING;
import static io.github.casereview.validation.rule.learning.LearningRule.RISK_WITHOUT_SCALE;

import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

class LearningRuleTest implements RuleTest {
    static Stream<RuleCase> cases() {
        return Stream.of(points(), recommendations(), levels(), learning(), completions(), risks())
                .flatMap(cases -> cases);
    }

    private static Stream<RuleCase> points() {
        return Stream.of(
                holds(LEARNING_POINT_UNTRACED, "a recommendation rests on it", """
                        "learningPoints": [{"id": "lp"}], "recommendations": [{"id": "rec", "derivedFrom": ["lp"]}]
                        """),
                breaks(LEARNING_POINT_UNTRACED, "the recommendation rests on another", """
                        "learningPoints": [{"id": "lp", "number": "1"}, ►{"id": "other", "number": "2"}],
                        "recommendations": [{"id": "rec", "derivedFrom": ["lp"]}]
                        """)
                        .at("/learningPoints/1")
                        .saying(
                                "learning point 2: expected a recommendation or an action that rests on it, found none"),
                edge(LEARNING_POINT_UNTRACED, "an action is enough", """
                        "learningPoints": [{"id": "lp"}], "actions": [{"id": "act", "derivedFrom": ["lp"]}]
                        """),
                edge(LEARNING_POINT_UNTRACED, "a review that recommends nothing", """
                        "learningPoints": [{"id": "lp"}]
                        """));
    }

    private static Stream<RuleCase> recommendations() {
        return Stream.of(
                holds(RECOMMENDATION_UNTRACED, "rests on a learning point", """
                        "learningPoints": [{"id": "lp"}], "recommendations": [{"id": "rec", "derivedFrom": ["lp"]}]
                        """),
                breaks(RECOMMENDATION_UNTRACED, "rests on nothing", """
                        "learningPoints": [{"id": "lp"}], "recommendations": [►{"id": "rec", "number": "5"}]
                        """)
                        .at("/recommendations/0")
                        .saying(
                                "recommendation 5: expected a finding or a learning point that it rests on, found none"),
                edge(RECOMMENDATION_UNTRACED, "a part rests on what its whole rests on", """
                        "findings": [{"id": "f"}],
                        "recommendations": [{"id": "rec", "derivedFrom": ["f"]}, {"id": "part", "partOf": "rec"}]
                        """),
                edge(RECOMMENDATION_UNTRACED, "a review that only recommends", """
                        "recommendations": [{"id": "rec"}]
                        """));
    }

    private static Stream<RuleCase> learning() {
        return Stream.of(
                holds(REVIEW_WITHOUT_LEARNING, "a learning point", """
                        "learningPoints": [{"id": "lp"}]
                        """),
                breaks(REVIEW_WITHOUT_LEARNING, "something happened and nothing was learned", """
                        "events": [{"id": "e", "kind": "harm"}]
                        """)
                        .at("")
                        .saying("expected a finding, a learning point, a recommendation or a question, found none"),
                breaks(REVIEW_WITHOUT_LEARNING, "one of two reviews", """
                        "reviews": [{"id": "north/a", "labels": [{"text": "A"}], "findings": [{"id": "f"}]},
                          ►{"id": "north/b", "labels": [{"text": "B"}], "episodes": [{"id": "e", "kind": "missing"}]}]
                        """)
                        .inCollection()
                        .at("/reviews/1"),
                edge(REVIEW_WITHOUT_LEARNING, "questions are enough", """
                        "events": [{"id": "e", "kind": "harm"}], "questions": [{"id": "q"}]
                        """),
                edge(REVIEW_WITHOUT_LEARNING, "a report that is not published, as another rule says", """
                        "events": [{"id": "e", "kind": "harm"}],
                        "documents": [{"id": "book", "publications": [{"status": "not-published"}]}]
                        """)
                        .under("england-2018"),
                edge(REVIEW_WITHOUT_LEARNING, "a report that is not published, where no other rule asks", """
                        "events": [{"id": "e", "kind": "harm"}],
                        "documents": [{"id": "book", "publications": [{"status": "not-published"}]}]
                        """)
                        .under("england-2015")
                        .at(""),
                edge(REVIEW_WITHOUT_LEARNING, "a review of which only the name is known", ""));
    }

    private static Stream<RuleCase> completions() {
        String done = """
                "actions": [{"id": "act", "number": "4", "evidence": [%s], "progress": [%s{"delivery": "completed"%s}]}]
                """;
        String training = """
                "actions": [{"id": "act", "number": "4", "progress": [%s{"delivery": "completed"}], "training": {%s}}]
                """;
        return Stream.of(
                holds(
                        COMPLETION_WITHOUT_EVIDENCE,
                        "shown and dated",
                        done.formatted(
                                "{\"kind\": {\"code\": \"audit\"}, \"standing\": \"given\"}",
                                "",
                                ", \"asAt\": {\"edtf\": \"2017\"}")),
                breaks(COMPLETION_WITHOUT_EVIDENCE, "neither shown nor dated", done.formatted("", "►", ""))
                        .at("/actions/0/progress/0")
                        .saying("action 4: expected evidence and a date for what is said to be done, found neither"),
                breaks(
                                COMPLETION_WITHOUT_EVIDENCE,
                                "dated alone",
                                done.formatted("", "►", ", \"asAt\": {\"edtf\": \"2017\"}"))
                        .at("/actions/0/progress/0")
                        .saying(
                                "action 4: expected evidence and a date for what is said to be done, found no evidence"),
                breaks(
                                COMPLETION_WITHOUT_EVIDENCE,
                                "shown alone",
                                done.formatted(
                                        "{\"kind\": {\"code\": \"audit\"}}",
                                        "►",
                                        ", \"asAt\": {\"absent\": \"not-stated\"}"))
                        .at("/actions/0/progress/0")
                        .saying("action 4: expected evidence and a date for what is said to be done, found no date"),
                edge(
                                COMPLETION_WITHOUT_EVIDENCE,
                                "evidence that is only required",
                                done.formatted(
                                        "{\"kind\": {\"code\": \"audit\"}, \"standing\": \"required\"}",
                                        "►",
                                        ", \"asAt\": {\"edtf\": \"2017\"}"))
                        .at("/actions/0/progress/0"),
                holds(COMPLETION_WITHOUT_EVIDENCE, "training with its day and who came", training.formatted("", """
                        "when": {"edtf": "2016-07"}, "attendance": {"of": {"code": "place-filled"}, "count": {"value": 41}}
                        """)),
                edge(COMPLETION_WITHOUT_EVIDENCE, "training with its day alone", training.formatted("►", """
                        "when": {"edtf": "2016-07"}
                        """))
                        .at("/actions/0/progress/0")
                        .saying(
                                "action 4: expected evidence and a date for what is said to be done, found no evidence"),
                edge(COMPLETION_WITHOUT_EVIDENCE, "training on a day that is not told", training.formatted("►", """
                        "when": {"absent": "not-stated"}
                        """))
                        .at("/actions/0/progress/0")
                        .saying("action 4: expected evidence and a date for what is said to be done, found neither"),
                edge(
                        COMPLETION_WITHOUT_EVIDENCE,
                        "work that goes on",
                        done.formatted("", "", "").replace("completed", "in-progress")));
    }

    private static Stream<RuleCase> risks() {
        String risk = """
                "riskAssessments": [%s{"id": "r", "hazard": {"code": "cse"}, "value": {"code": "high"%s}%s}]
                """;
        return Stream.of(
                holds(
                        RISK_WITHOUT_SCALE,
                        "a scale",
                        risk.formatted("", "", ", \"scale\": {\"asWritten\": \"the tool\"}")),
                breaks(RISK_WITHOUT_SCALE, "a level alone", risk.formatted("►", "", ""))
                        .at("/riskAssessments/0")
                        .saying("expected the scale of a level of risk, or who assessed it, found neither"),
                edge(
                        RISK_WITHOUT_SCALE,
                        "an assessor is enough",
                        risk.formatted("", "", ", \"parties\": [{\"role\": \"assessor\"}]")),
                edge(
                        RISK_WITHOUT_SCALE,
                        "a level of a scale of its own",
                        risk.formatted("", ", \"scheme\": \"police-missing\"", "")),
                edge(
                        RISK_WITHOUT_SCALE,
                        "words are no level",
                        risk.formatted("", "", "").replace("\"code\": \"high\"", "\"asWritten\": \"at risk\"")));
    }

    private static Stream<RuleCase> levels() {
        String digest = """
                "source": "list", "documents": [{"id": "list", "kind": {"code": "repository-entry"}}],
                "learningPoints": [{"id": "lp"}], "recommendations": [{"id": "rec"}]
                """;
        return Stream.of(LEARNING_POINT_UNTRACED, RECOMMENDATION_UNTRACED)
                .map(rule -> edge(rule, "in an entry of a repository, which need not say it", digest));
    }
}
