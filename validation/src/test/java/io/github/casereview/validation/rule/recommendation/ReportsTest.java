package io.github.casereview.validation.rule.recommendation;

import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.recommendation.RecommendationQualityRule.DEADLINE_BEFORE_REPORT;
import static io.github.casereview.validation.rule.recommendation.RecommendationQualityRule.ITEM_REPEATED;
import static io.github.casereview.validation.rule.recommendation.RecommendationQualityRule.RECOMMENDATION_OWNER_UNNAMED;
import static io.github.casereview.validation.rule.recommendation.ResponseRule.RESPONSE_BEFORE_REPORT;

import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

/** Which report makes a recommendation, and what two recommendations have in common. */
class ReportsTest implements RuleTest {
    private static final String DOCUMENTS = """
            "documents": [{"id": "book", "kind": {"code": "overview-report"}, "dated": {"edtf": "2016-11"}},
              {"id": "second", "kind": {"code": "overview-report"}, "dated": {"edtf": "2018"}},
              {"id": "news", "kind": {"code": "newsletter"}, "dated": {"edtf": "2016-11"}},
              {"id": "bare", "kind": {"code": "overview-report"}}]\
            """;

    static Stream<RuleCase> cases() {
        return Stream.of(deadlines(), collections(), responses(), words(), classes())
                .flatMap(cases -> cases);
    }

    private static String due(String source, String cited, String deadline) {
        return "\"source\": \"" + source + "\", " + DOCUMENTS + ", \"recommendations\": [{\"id\": \"rec\"" + cited
                + ", \"deadline\": " + deadline + "}]\n";
    }

    private static Stream<RuleCase> deadlines() {
        String cites = ", \"sources\": [{\"document\": \"%s\"}]";
        return Stream.of(
                edge(DEADLINE_BEFORE_REPORT, "on its last day", due("book", "", "{\"edtf\": \"2016-11-30\"}")),
                edge(DEADLINE_BEFORE_REPORT, "on the day before", due("book", "", "►{\"edtf\": \"2016-10-31\"}"))
                        .at("/recommendations/0/deadline", "/documents/0"),
                edge(DEADLINE_BEFORE_REPORT, "of a report without a date", due("bare", "", "{\"edtf\": \"2016-03\"}")),
                edge(
                                DEADLINE_BEFORE_REPORT,
                                "by the report it cites, not the one that speaks",
                                due("news", cites.formatted("second"), "►{\"edtf\": \"2017\"}"))
                        .at("/recommendations/0/deadline", "/documents/1"),
                edge(
                        DEADLINE_BEFORE_REPORT,
                        "after the report it cites",
                        due("second", cites.formatted("book"), "{\"edtf\": \"2017\"}")),
                edge(
                                DEADLINE_BEFORE_REPORT,
                                "before both reports that it cites",
                                due(
                                        "news",
                                        ", \"sources\": [{\"document\": \"book\"}, {\"document\": \"second\"}]",
                                        "►{\"edtf\": \"2015\"}"))
                        .at("/recommendations/0/deadline", "/documents/0", "/documents/1")
                        .saying("expected a time after the date of the report,"
                                + " found one by 2015-12-31 in a report of 2016-11-01 or later"),
                edge(
                        DEADLINE_BEFORE_REPORT,
                        "before one of two reports that it cites",
                        due(
                                "news",
                                ", \"sources\": [{\"document\": \"second\"}, {\"document\": \"book\"}]",
                                "{\"edtf\": \"2017\"}")),
                edge(
                                DEADLINE_BEFORE_REPORT,
                                "words cited of no document",
                                due("book", ", \"sources\": [{\"quote\": \"Listen.\"}]", "►{\"edtf\": \"2015\"}"))
                        .at("/recommendations/0/deadline", "/documents/0"));
    }

    private static Stream<RuleCase> collections() {
        String collection = """
                "source": "book", %s,
                "reviews": [{"id": "n/a", "labels": [{"text": "A"}], %s"recommendations": [{"id": "rec",
                  "deadline": %s{"edtf": "2016-03"}}]}]
                """;
        return Stream.of(
                edge(
                                DEADLINE_BEFORE_REPORT,
                                "of the report of the collection",
                                collection.formatted(DOCUMENTS, "", "►"))
                        .inCollection()
                        .at("/reviews/0/recommendations/0/deadline", "/documents/0"),
                edge(
                                DEADLINE_BEFORE_REPORT,
                                "of a digest of its own",
                                collection.formatted(DOCUMENTS, "\"source\": \"news\", ", ""))
                        .inCollection());
    }

    private static Stream<RuleCase> responses() {
        String answer = "\"source\": \"book\", " + DOCUMENTS + """
                , "recommendations": [{"id": "a"}],
                "responses": [{"id": "yes", "to": [%s], "acts": ["accept"], "when": %s{"edtf": "2016"},
                  "sources": [{"document": "news"}]}]
                """.replace("2016\"}", "2016-10\"}");
        return Stream.of(
                edge(RESPONSE_BEFORE_REPORT, "to the review as a whole", answer.formatted("\"north/ash\"", "")),
                edge(
                                RESPONSE_BEFORE_REPORT,
                                "to the review and a recommendation",
                                answer.formatted("\"north/ash\", \"a\"", "►"))
                        .at("/responses/0/when", "/documents/0"));
    }

    private static Stream<RuleCase> words() {
        String two = "\"findings\": [{\"id\": \"a\", \"text\": \"%s\"}, {\"id\": \"b\", \"text\": %s}]\n";
        return Stream.of(
                edge(
                        ITEM_REPEATED,
                        "in two words that matter",
                        two.formatted("The staff should meet.", "\"The staff should meet.\"")),
                edge(
                                ITEM_REPEATED,
                                "in three words that matter",
                                two.formatted("The staff should meet weekly.", "►\"The staff should meet weekly!\""))
                        .at("/findings/1/text", "/findings/0")
                        .saying("expected each item to say something of its own, found the words of one before"),
                edge(
                        ITEM_REPEATED,
                        "with one word more that matters",
                        two.formatted("The staff should meet weekly.", "\"The staff should meet weekly online.\"")));
    }

    private static Stream<RuleCase> classes() {
        String body = """
                "agencies": [{"id": "all", "naming": "class"}, {"id": "some", "naming": "class"}],
                "recommendations": [%s{"id": "rec", "parties": [%s]}]
                """;
        return Stream.of(
                edge(
                                RECOMMENDATION_OWNER_UNNAMED,
                                "two classes",
                                body.formatted(
                                        "►",
                                        "{\"role\": \"owner\", \"who\": \"all\"}, {\"role\": \"lead\", \"who\":"
                                                + " \"some\"}"))
                        .at("/recommendations/0")
                        .saying("expected an organisation that is to do it, found 2 classes of them"),
                edge(
                        RECOMMENDATION_OWNER_UNNAMED,
                        "a class that is only concerned",
                        body.formatted("", "{\"role\": \"concerned\", \"who\": \"all\"}")),
                edge(
                        RECOMMENDATION_OWNER_UNNAMED,
                        "somebody told by a post",
                        body.formatted("", "{\"role\": \"owner\", \"post\": \"chair\"}")));
    }
}
