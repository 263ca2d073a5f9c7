package io.github.casereview.validation.rule.recommendation;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.RuleCase.holds;
import static io.github.casereview.validation.rule.recommendation.RecommendationQualityRule.DEADLINE_BEFORE_REPORT;
import static io.github.casereview.validation.rule.recommendation.RecommendationQualityRule.ITEM_REPEATED;
import static io.github.casereview.validation.rule.recommendation.RecommendationQualityRule.RECOMMENDATIONS_MANY;
import static io.github.casereview.validation.rule.recommendation.RecommendationQualityRule.RECOMMENDATION_BEYOND_REACH;
import static io.github.casereview.validation.rule.recommendation.RecommendationQualityRule.RECOMMENDATION_OWNER_UNNAMED;
import static io.github.casereview.validation.rule.recommendation.RecommendationQualityRule.RECOMMENDATION_VERB_WEAK;

import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class RecommendationQualityRuleTest implements RuleTest {
    private static final String AGENCIES = """
            "agencies": [
              {"id": "all", "labels": [{"text": "Every partner"}], "naming": "class"},
              {"id": "north", "labels": [{"text": "North Trust"}], "naming": "named", "sector": {"code": "health"}},
              {"id": "office", "labels": [{"text": "The Office"}], "sector": {"code": "government"}}],
            """;

    static Stream<RuleCase> cases() {
        return Stream.of(verbs(), owners(), reach(), repeated(), deadlines(), many())
                .flatMap(cases -> cases);
    }

    private static String saying(String text) {
        return "\"recommendations\": [{\"id\": \"rec\", \"number\": \"1\", \"text\": " + text + "}]\n";
    }

    private static Stream<RuleCase> verbs() {
        return Stream.of(
                holds(
                        RECOMMENDATION_VERB_WEAK,
                        "a strong verb",
                        saying("\"Agencies should give staff time to think.\"")),
                breaks(
                                RECOMMENDATION_VERB_WEAK,
                                "a weak one after should",
                                saying("►\"The board should also ensure it.\""))
                        .at("/recommendations/0/text")
                        .over(22, 28)
                        .saying("recommendation 1: expected a verb that says what is to change,"
                                + " found one that is met without a change"),
                breaks(RECOMMENDATION_VERB_WEAK, "a weak one first", saying("►\"Be assured of the plan.\""))
                        .at("/recommendations/0/text")
                        .over(0, 10),
                breaks(RECOMMENDATION_VERB_WEAK, "the words that begin its list", """
                        "series": [{"id": "l-1", "items": "recommendations", "stem": "The board should consider:"}],
                        "recommendations": [►{"id": "rec", "series": "l-1", "text": "New staff."}]
                        """)
                        .at("/recommendations/0"),
                breaks(RECOMMENDATION_VERB_WEAK, "the verb as printed", """
                        "recommendations": [{"id": "rec", "text": "More staff.",
                          "purpose": ►{"code": "consider", "asWritten": "To consider"}}]
                        """).at("/recommendations/0/purpose"),
                edge(
                        RECOMMENDATION_VERB_WEAK,
                        "a weak word that is a noun",
                        saying("\"Review meetings are minuted.\"")),
                edge(RECOMMENDATION_VERB_WEAK, "the same as a verb", saying("►\"Review the minutes of meetings.\""))
                        .at("/recommendations/0/text")
                        .over(0, 6),
                edge(
                        RECOMMENDATION_VERB_WEAK,
                        "a weak verb that is not the first",
                        saying("\"Staff should meet and consider it.\"")),
                edge(RECOMMENDATION_VERB_WEAK, "in a newsletter", """
                        "source": "news", "documents": [{"id": "news", "kind": {"code": "newsletter"}}],
                        """ + saying("\"Consider it.\"")));
    }

    private static String to(String parties) {
        return AGENCIES + "\"recommendations\": [" + parties + "]\n";
    }

    private static Stream<RuleCase> owners() {
        return Stream.of(
                holds(RECOMMENDATION_OWNER_UNNAMED, "an organisation", to("""
                        {"id": "rec", "parties": [{"role": "owner", "who": "north"}]}""")),
                breaks(RECOMMENDATION_OWNER_UNNAMED, "a class of agencies", to("""
                        ►{"id": "rec", "number": "2", "parties": [{"role": "owner", "who": "all"}]}"""))
                        .at("/recommendations/0")
                        .saying("recommendation 2: expected an organisation that is to do it, found a class of them"),
                edge(RECOMMENDATION_OWNER_UNNAMED, "a class led by one of them", to("""
                        {"id": "rec", "parties": [{"role": "owner", "who": "all"}, {"role": "lead", "who": "north"}]}""")),
                edge(RECOMMENDATION_OWNER_UNNAMED, "nobody", to("{\"id\": \"rec\"}")));
    }

    private static Stream<RuleCase> reach() {
        String office = "{\"id\": \"rec\", \"parties\": [►{\"role\": \"owner\", \"who\": \"office\"}]%s}";
        return Stream.of(
                holds(RECOMMENDATION_BEYOND_REACH, "a local body", to("""
                        {"id": "rec", "parties": [{"role": "owner", "who": "north"}]}""")),
                breaks(RECOMMENDATION_BEYOND_REACH, "a national body is told to", to(office.formatted("")))
                        .at("/recommendations/0/parties/0")
                        .saying("expected an owner whom a local board can direct, or a request,"
                                + " found a national body"),
                edge(
                        RECOMMENDATION_BEYOND_REACH,
                        "it is asked",
                        to(office.replace("►", "").formatted(", \"purpose\": {\"code\": \"escalate\"}"))),
                edge(
                        RECOMMENDATION_BEYOND_REACH,
                        "a domestic homicide review, which goes to the Home Office",
                        "\"kinds\": [{\"code\": \"domestic-homicide-review\"}],\n"
                                + to(office.replace("►", "").formatted(""))),
                edge(
                        RECOMMENDATION_BEYOND_REACH,
                        "one of a board of a whole nation",
                        "\"kinds\": [{\"code\": \"case-management-review\"}],\n"
                                + to(office.replace("►", "").formatted(""))),
                edge(
                                RECOMMENDATION_BEYOND_REACH,
                                "a local practice review",
                                "\"kinds\": [{\"code\": \"child-safeguarding-practice-review\"}],\n"
                                        + to(office.formatted("")))
                        .at("/recommendations/0/parties/0"),
                edge(
                        RECOMMENDATION_BEYOND_REACH,
                        "a national review",
                        "\"kinds\": [{\"code\": \"national-child-safeguarding-practice-review\"}],\n"
                                + to(office.replace("►", "").formatted(""))));
    }

    private static Stream<RuleCase> repeated() {
        return Stream.of(
                holds(ITEM_REPEATED, "other words", """
                        "recommendations": [{"id": "a", "text": "Staff meet every week."},
                          {"id": "b", "text": "Staff meet every month."}]
                        """),
                breaks(ITEM_REPEATED, "the same words", """
                        "learningPoints": [{"id": "lp", "text": "Staff meet every week."}],
                        "recommendations": [{"id": "r", "number": "3", "text": ►"Staff  MEET every week"}]
                        """)
                        .at("/recommendations/0/text", "/learningPoints/0")
                        .saying("recommendation 3: expected each item to say something of its own,"
                                + " found the words of one before"),
                edge(ITEM_REPEATED, "other little words in another order", """
                        "findings": [{"id": "a", "text": "The staff should meet every week."},
                          {"id": "b", "text": ►"Every week staff must meet."}]
                        """)
                        .at("/findings/1/text", "/findings/0")
                        .saying("expected each item to say something of its own,"
                                + " found much the same words as one before"),
                edge(ITEM_REPEATED, "hardly a word", """
                        "findings": [{"id": "a", "text": "Training."}, {"id": "b", "text": "Training."}]
                        """),
                edge(ITEM_REPEATED, "two reviews of a collection", """
                        "reviews": [
                          {"id": "n/a", "labels": [{"text": "A"}], "findings": [{"id": "a", "text": "Nobody saw the child."}]},
                          {"id": "n/b", "labels": [{"text": "B"}], "findings": [{"id": "b", "text": "Nobody saw the child."}]}]
                        """).inCollection());
    }

    private static Stream<RuleCase> deadlines() {
        String body = """
                "source": "book", "documents": [
                  {"id": "book", "kind": {"code": "%s"}, "dated": {"edtf": "2016-11"}}],
                "recommendations": [{"id": "rec", "number": "4", "deadline": %s}]
                """;
        return Stream.of(
                holds(DEADLINE_BEFORE_REPORT, "after it", body.formatted("overview-report", "{\"edtf\": \"2017\"}")),
                breaks(
                                DEADLINE_BEFORE_REPORT,
                                "before it",
                                body.formatted("overview-report", "►{\"edtf\": \"2016-03\"}"))
                        .at("/recommendations/0/deadline", "/documents/0")
                        .saying("recommendation 4: expected a time after the date of the report,"
                                + " found one by 2016-03-31 in a report of 2016-11-01 or later"),
                edge(DEADLINE_BEFORE_REPORT, "in its year", body.formatted("overview-report", "{\"edtf\": \"2016\"}")),
                edge(DEADLINE_BEFORE_REPORT, "retold later", body.formatted("newsletter", "{\"edtf\": \"2016-03\"}")));
    }

    private static Stream<RuleCase> many() {
        return Stream.of(
                holds(RECOMMENDATIONS_MANY, "five", many(5, "")),
                breaks(RECOMMENDATIONS_MANY, "forty", many(40, ""))
                        .at("")
                        .saying("expected few recommendations, found 40 where more than 30 are many"),
                edge(RECOMMENDATIONS_MANY, "thirty", many(30, "")),
                edge(RECOMMENDATIONS_MANY, "one more", many(31, "")).at(""),
                edge(RECOMMENDATIONS_MANY, "one with many parts", many(40, ", \"partOf\": \"r-0\"")));
    }

    private static String many(int count, String more) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"id\": \"r-" + i + "\"" + (i == 0 ? "" : more) + "}")
                .collect(Collectors.joining(", ", "\"recommendations\": [", "]\n"));
    }
}
