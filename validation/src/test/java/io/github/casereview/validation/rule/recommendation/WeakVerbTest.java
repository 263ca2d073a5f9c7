package io.github.casereview.validation.rule.recommendation;

import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.recommendation.RecommendationQualityRule.RECOMMENDATION_VERB_WEAK;

import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

/** Which word of a recommendation is its first verb, and whether it is weak. */
class WeakVerbTest implements RuleTest {
    static Stream<RuleCase> cases() {
        return Stream.of(weak(), strong(), elsewhere()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> weak() {
        return Stream.of(
                weak(
                        "after several words that may stand before a verb",
                        "The board should now also jointly review the plan.",
                        34,
                        40),
                weak("in two words", "The board must be assured that staff meet.", 15, 25),
                weak("in two words, far apart", "The board must be   assured that staff meet.", 15, 27),
                weak("in two words at the beginning", "Give consideration to training.", 0, 18),
                weak("at the beginning, after to", "To consider training.", 3, 11),
                weak("after shall", "Agencies shall explore it.", 15, 22),
                weak("after will", "Agencies will note this report.", 14, 18),
                weak("at the end", "What the board should consider", 22, 30),
                weak("that could be a noun elsewhere", "The board should review.", 17, 23),
                weak("of what is to be noted", "Note the plan.", 0, 4),
                weak("after a noun that could be one", "Review meetings should consider minutes.", 23, 31));
    }

    private static Stream<RuleCase> strong() {
        return Stream.of(
                strong("in the second sentence", "Staff meet weekly. They should consider the plan."),
                strong("a first word of two", "The board must be clear."),
                strong("two words of which the second is another", "The board should seek advice."),
                strong("no verb at all", "Training."),
                strong("a modal at the end", "The training that they should"),
                strong("a noun at the beginning", "Note taking is taught."),
                strong("no modal", "Agencies consider training."),
                strong("a word that only begins like one", "Considerate staff are thanked."),
                strong("no word", "..."));
    }

    private static Stream<RuleCase> elsewhere() {
        String list = "\"series\": [{\"id\": \"l-1\", \"items\": \"recommendations\", \"stem\": \"%s\"}],\n";
        return Stream.of(
                edge(RECOMMENDATION_VERB_WEAK, "a strong verb as printed, whatever the text", """
                        "recommendations": [{"id": "rec", "text": "Consider training.",
                          "purpose": {"code": "consider", "asWritten": "Train staff"}}]
                        """),
                edge(RECOMMENDATION_VERB_WEAK, "a purpose by its code alone", """
                        "recommendations": [{"id": "rec", "text": ►"Consider training.", "purpose": {"code": "consider"}}]
                        """)
                        .at("/recommendations/0/text")
                        .over(0, 8),
                edge(
                                RECOMMENDATION_VERB_WEAK,
                                "the words that begin its list, whatever the text",
                                list.formatted("Agencies should consider:") + """
                                        "recommendations": [►{"id": "rec", "number": "1", "series": "l-1", "text": "Consider training."}]
                                        """)
                        .at("/recommendations/0")
                        .saying("recommendation 1: expected a verb that says what is to change, found one that is met"
                                + " without a change, in the words that begin its list"),
                edge(
                                RECOMMENDATION_VERB_WEAK,
                                "strong words that begin its list",
                                list.formatted("Agencies should teach:") + """
                                        "recommendations": [{"id": "rec", "series": "l-1", "text": ►"Consider training."}]
                                        """)
                        .at("/recommendations/0/text")
                        .over(0, 8),
                edge(
                        RECOMMENDATION_VERB_WEAK,
                        "weak words of a list that it does not name",
                        list.formatted("Agencies should consider:") + """
                                "recommendations": [{"id": "rec", "text": "Training."}]
                                """));
    }

    private static RuleCase weak(String sentence, String text, int start, int end) {
        return edge(RECOMMENDATION_VERB_WEAK, sentence, saying("►\"" + text + "\""))
                .at("/recommendations/0/text")
                .over(start, end);
    }

    private static RuleCase strong(String sentence, String text) {
        return edge(RECOMMENDATION_VERB_WEAK, sentence, saying("\"" + text + "\""));
    }

    private static String saying(String text) {
        return "\"recommendations\": [{\"id\": \"rec\", \"text\": " + text + "}]\n";
    }
}
