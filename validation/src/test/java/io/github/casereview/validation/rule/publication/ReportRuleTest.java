package io.github.casereview.validation.rule.publication;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.RuleCase.holds;
import static io.github.casereview.validation.rule.publication.ReportRule.EXECUTIVE_SUMMARY_INCOMPLETE;
import static io.github.casereview.validation.rule.publication.ReportRule.NOTIFICATION_OF_MANY;
import static io.github.casereview.validation.rule.publication.ReportRule.REPORT_CONTENT_MISSING;
import static io.github.casereview.validation.rule.publication.ReportRule.REVIEWER_NOT_INDEPENDENT;
import static io.github.casereview.validation.rule.publication.ReportRule.REVIEWER_UNNAMED;

import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class ReportRuleTest implements RuleTest {
    private static final String DIGEST = """
            "source": "news", "documents": [{"id": "news", "kind": {"code": "newsletter"}}],
            """;

    static Stream<RuleCase> cases() {
        return Stream.of(names(), independence(), content(), summaries(), notifications())
                .flatMap(cases -> cases);
    }

    private static Stream<RuleCase> names() {
        return Stream.of(
                holds(REVIEWER_UNNAMED, "a name", """
                        "parties": [{"role": "reviewer", "name": "Jo Lark"}]
                        """).under("england-2018"),
                breaks(REVIEWER_UNNAMED, "a post", """
                        "parties": [{"role": "reviewer", "post": "independent reviewer"}]
                        """)
                        .under("england-2023")
                        .at("")
                        .saying("expected the name of a reviewer, found none"),
                edge(REVIEWER_UNNAMED, "no reviewer at all", "")
                        .under("england-2018")
                        .at("")
                        .saying("expected the name of a reviewer, found no reviewer"),
                edge(REVIEWER_UNNAMED, "under the guidance before", "").under("england-2015"),
                edge(REVIEWER_UNNAMED, "in a newsletter", DIGEST + "\"people\": []")
                        .under("england-2018"));
    }

    private static Stream<RuleCase> independence() {
        String body = """
                "agencies": [{"id": "north"}, {"id": "south"}],
                "parties": [%s{"role": "reviewer", "agency": "north"}],
                "events": [{"id": "e", "kind": "contact", "parties": [{"role": "service", "who": "%s"}]%s}]
                """;
        return Stream.of(
                holds(REVIEWER_NOT_INDEPENDENT, "from elsewhere", body.formatted("", "south", ""))
                        .under("england-2013"),
                breaks(REVIEWER_NOT_INDEPENDENT, "from a service of the case", body.formatted("►", "north", ""))
                        .under("england-2015")
                        .at("/parties/0")
                        .saying("expected a reviewer from no agency of the case,"
                                + " found one from an agency that had a part in it"),
                edge(
                                REVIEWER_NOT_INDEPENDENT,
                                "a contact that never was",
                                body.formatted("", "north", ", \"occurrence\": \"did-not-happen\""))
                        .under("england-2015"),
                edge(REVIEWER_NOT_INDEPENDENT, "a board that writes and was only referred to", """
                        "agencies": [{"id": "board"}],
                        "parties": [{"role": "author", "who": "board"}],
                        "events": [{"id": "e", "kind": "referral", "parties": [{"role": "referred-to", "who": "board"}]}]
                        """)
                        .under("england-2015"),
                edge(REVIEWER_NOT_INDEPENDENT, "a board that writes and met the family", """
                        "agencies": [{"id": "board", "sector": {"code": "safeguarding-board"}}],
                        "parties": [{"role": "author", "who": "board"}],
                        "events": [{"id": "e", "kind": "meeting", "parties": [{"role": "supporter", "who": "board"}]}]
                        """)
                        .under("england-2015"),
                edge(REVIEWER_NOT_INDEPENDENT, "an agency that made the referral", """
                        "agencies": [{"id": "north"}],
                        "parties": [►{"role": "author", "agency": "north"}],
                        "events": [{"id": "e", "kind": "referral", "parties": [{"role": "referrer", "who": "north"}]}]
                        """)
                        .under("england-2015")
                        .at("/parties/0"),
                edge(
                                REVIEWER_NOT_INDEPENDENT,
                                "a contact that is ruled out",
                                body.formatted("", "north", ", \"certainty\": \"ruled-out\""))
                        .under("england-2015"),
                edge(REVIEWER_NOT_INDEPENDENT, "under the guidance before", body.formatted("", "north", ""))
                        .under("england-2010"));
    }

    private static Stream<RuleCase> content() {
        String both = "\"recommendations\": [{\"id\": \"r\"}], \"findings\": [{\"id\": \"f\"}]\n";
        return Stream.of(
                holds(REPORT_CONTENT_MISSING, "both", both).under("england-2018"),
                breaks(REPORT_CONTENT_MISSING, "neither", "")
                        .under("england-2018")
                        .at("")
                        .saying("expected recommended improvements, and an analysis of why, found neither"),
                breaks(REPORT_CONTENT_MISSING, "improvements alone", "\"recommendations\": [{\"id\": \"r\"}]\n")
                        .under("england-2018")
                        .at("")
                        .saying("expected recommended improvements, and an analysis of why, found no analysis"),
                edge(REPORT_CONTENT_MISSING, "an analysis in words", """
                        "recommendations": [{"id": "r"}],
                        "statements": [{"id": "s", "kind": "analysis", "text": "Nobody had time."}]
                        """).under("england-2018"),
                edge(REPORT_CONTENT_MISSING, "background is none", """
                        "recommendations": [{"id": "r"}],
                        "statements": [{"id": "s", "kind": "background", "text": "They lived there."}]
                        """)
                        .under("england-2018")
                        .at(""),
                edge(REPORT_CONTENT_MISSING, "a review without any learning, as another rule says", """
                        "events": [{"id": "e", "kind": "harm"}]
                        """)
                        .under("england-2018"),
                edge(REPORT_CONTENT_MISSING, "a report that is not published, as another rule says", """
                        "documents": [{"id": "book", "publications": [{"status": "not-published"}]}]
                        """)
                        .under("england-2018"),
                edge(REPORT_CONTENT_MISSING, "a report that is not published, of a review that learned", """
                        "learningPoints": [{"id": "lp"}],
                        "documents": [{"id": "book", "publications": [{"status": "not-published"}]}]
                        """)
                        .under("england-2018")
                        .at(""),
                edge(REPORT_CONTENT_MISSING, "under the guidance before", "").under("england-2015"));
    }

    private static Stream<RuleCase> summaries() {
        String all = """
                "parties": [{"role": "chair"}, {"role": "author"}, {"role": "panel-member"}],
                "learningPoints": [{"id": "lp"}], "recommendations": [{"id": "r"}], "actions": [{"id": "act"}]
                """;
        return Stream.of(
                holds(EXECUTIVE_SUMMARY_INCOMPLETE, "all of it", all).under("england-2010/executive-summary"),
                breaks(EXECUTIVE_SUMMARY_INCOMPLETE, "two parts", """
                        "source": "sum", "documents": [{"id": "sum", "kind": {"code": "executive-summary"}}],
                        "parties": [{"role": "author"}], "recommendations": [{"id": "r"}]
                        """)
                        .under("england-2010")
                        .at("")
                        .saying("expected panel, author, lessons, recommendations and actions in an executive summary,"
                                + " found no chair, no panel member, no lesson, no action"),
                edge(EXECUTIVE_SUMMARY_INCOMPLETE, "a review without any learning, as another rule says", """
                        "parties": [{"role": "chair"}, {"role": "author"}],
                        "events": [{"id": "e", "kind": "harm"}]
                        """)
                        .under("england-2010/executive-summary")
                        .at("")
                        .saying("expected panel, author, lessons, recommendations and actions in an executive summary,"
                                + " found no panel member"),
                edge(EXECUTIVE_SUMMARY_INCOMPLETE, "an overview report", "\"people\": []\n")
                        .under("england-2010/overview-report"),
                edge(EXECUTIVE_SUMMARY_INCOMPLETE, "under later guidance", "\"people\": []\n")
                        .under("england-2013/executive-summary"));
    }

    private static Stream<RuleCase> notifications() {
        return Stream.of(
                holds(NOTIFICATION_OF_MANY, "one child", children(1)).under("england-2018/notification"),
                breaks(NOTIFICATION_OF_MANY, "six", children(6))
                        .under("england-2018/notification")
                        .at("")
                        .saying("expected at most 4 children in a notification, found 6"),
                edge(NOTIFICATION_OF_MANY, "four", children(4)).under("england-2018/notification"),
                edge(NOTIFICATION_OF_MANY, "one more", children(5))
                        .under("england-2023/notification")
                        .at(""),
                edge(NOTIFICATION_OF_MANY, "in a report", children(5)).under("england-2018/practice-review"));
    }

    private static String children(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"id\": \"c-" + i + "\"}")
                .collect(Collectors.joining(", ", "\"children\": [", "]\n"));
    }
}
