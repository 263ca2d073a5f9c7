package io.github.casereview.validation.rule.learning;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.RuleCase.holds;
import static io.github.casereview.validation.rule.learning.RecommendationRule.RECOMMENDATION_WITHOUT_DEADLINE;
import static io.github.casereview.validation.rule.learning.RecommendationRule.RECOMMENDATION_WITHOUT_MEASURE;
import static io.github.casereview.validation.rule.learning.RecommendationRule.RECOMMENDATION_WITHOUT_OWNER;

import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

class RecommendationRuleTest implements RuleTest {
    static Stream<RuleCase> cases() {
        return Stream.of(owners(), deadlines(), measures(), levels(), editions())
                .flatMap(cases -> cases);
    }

    private static String recommendation(String mark, String more) {
        return "\"recommendations\": [" + mark + "{\"id\": \"rec\", \"number\": \"1\"" + more + "}]\n";
    }

    private static Stream<RuleCase> owners() {
        return Stream.of(
                holds(
                        RECOMMENDATION_WITHOUT_OWNER,
                        "an owner",
                        recommendation("", ", \"parties\": [{\"role\": \"owner\"}]")),
                breaks(RECOMMENDATION_WITHOUT_OWNER, "nobody", recommendation("►", ""))
                        .at("/recommendations/0")
                        .saying("recommendation 1: expected someone who is to do it, found none"),
                edge(
                                RECOMMENDATION_WITHOUT_OWNER,
                                "someone who is only concerned",
                                recommendation("►", ", \"parties\": [{\"role\": \"concerned\"}]"))
                        .at("/recommendations/0"),
                edge(
                        RECOMMENDATION_WITHOUT_OWNER,
                        "someone with whom it is to be raised",
                        recommendation("", ", \"parties\": [{\"role\": \"escalation\"}]")),
                edge(
                        RECOMMENDATION_WITHOUT_OWNER,
                        "the owner of the list",
                        """
                        "series": [{"id": "all", "items": "recommendations", "parties": [{"role": "owner"}]}],
                        """ + recommendation("", ", \"series\": \"all\"")),
                edge(RECOMMENDATION_WITHOUT_OWNER, "the owner of the whole", """
                        "recommendations": [{"id": "rec", "parties": [{"role": "lead"}]}, {"id": "part", "partOf": "rec"}]
                        """));
    }

    private static Stream<RuleCase> deadlines() {
        return Stream.of(
                holds(
                        RECOMMENDATION_WITHOUT_DEADLINE,
                        "a year",
                        recommendation("", ", \"deadline\": {\"edtf\": \"2018\"}")),
                breaks(RECOMMENDATION_WITHOUT_DEADLINE, "no time", recommendation("►", ""))
                        .at("/recommendations/0")
                        .saying("recommendation 1: expected a time by which it is to be done, found none"),
                edge(
                                RECOMMENDATION_WITHOUT_DEADLINE,
                                "a statement that there is none",
                                recommendation("►", ", \"deadline\": {\"absent\": \"not-stated\"}"))
                        .at("/recommendations/0"),
                edge(
                        RECOMMENDATION_WITHOUT_DEADLINE,
                        "words alone are a time",
                        recommendation("", ", \"deadline\": {\"asWritten\": \"at once\"}")));
    }

    private static Stream<RuleCase> measures() {
        return Stream.of(
                holds(RECOMMENDATION_WITHOUT_MEASURE, "a measure", recommendation("", ", \"measure\": \"An audit.\"")),
                breaks(RECOMMENDATION_WITHOUT_MEASURE, "none", recommendation("►", ""))
                        .at("/recommendations/0")
                        .saying("recommendation 1: expected how the change will be seen, found none"),
                edge(
                                RECOMMENDATION_WITHOUT_MEASURE,
                                "what is to change is not how it is seen",
                                recommendation("►", ", \"outcome\": \"Children are heard.\""))
                        .at("/recommendations/0"),
                edge(
                        RECOMMENDATION_WITHOUT_MEASURE,
                        "evidence that is asked for",
                        recommendation(
                                "",
                                ", \"evidence\": [{\"kind\": {\"code\": \"audit\"}, \"standing\": \"required\"}]")));
    }

    private static Stream<RuleCase> levels() {
        String digest =
                "\"source\": \"news\", \"documents\": [{\"id\": \"news\", \"kind\": {\"code\": \"newsletter\"}}],\n";
        return Stream.of(RECOMMENDATION_WITHOUT_OWNER, RECOMMENDATION_WITHOUT_DEADLINE, RECOMMENDATION_WITHOUT_MEASURE)
                .map(rule -> edge(rule, "in a newsletter, which need not say it", digest + recommendation("", "")));
    }

    private static Stream<RuleCase> editions() {
        return Stream.of(RECOMMENDATION_WITHOUT_OWNER, RECOMMENDATION_WITHOUT_DEADLINE)
                .flatMap(rule -> Stream.of(
                        breaks(rule, "where Welsh regulations asked for it", recommendation("►", ""))
                                .under("wales-2006")
                                .at("/recommendations/0")
                                .as(Severity.WARNING),
                        breaks(rule, "in England today", recommendation("►", ""))
                                .under("england-2018")
                                .at("/recommendations/0")
                                .as(Severity.WARNING),
                        edge(rule, "in England before", recommendation("►", ""))
                                .under("england-2015")
                                .at("/recommendations/0")
                                .as(Severity.INFO)));
    }
}
