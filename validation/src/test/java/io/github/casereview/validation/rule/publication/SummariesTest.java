package io.github.casereview.validation.rule.publication;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.publication.ReportRule.EXECUTIVE_SUMMARY_INCOMPLETE;
import static io.github.casereview.validation.rule.publication.ReportRule.NOTIFICATION_OF_MANY;
import static io.github.casereview.validation.rule.publication.ReportRule.REVIEWER_UNNAMED;

import io.github.casereview.validation.rule.DamagedCase;
import io.github.casereview.validation.rule.DamagedTest;
import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

/** The parts of a summary, one by one; who speaks in a record; and who is named. */
class SummariesTest implements RuleTest, DamagedTest {
    private static final String WHOLE = """
            "parties": [{"role": "chair"}, {"role": "author"}, {"role": "panel-member"}],
            "learningPoints": [{"id": "lp"}], "recommendations": [{"id": "r"}], "actions": [{"id": "act"}]
            """;
    private static final String SAID =
            "expected panel, author, lessons, recommendations and actions in an executive summary, found no ";

    static Stream<RuleCase> cases() {
        return Stream.of(parts().map(each -> each.under("england-2010/executive-summary")), speaking(), names())
                .flatMap(cases -> cases);
    }

    private static Stream<RuleCase> parts() {
        Stream<RuleCase> missing = Stream.of(
                        new String[] {"chair", "{\"role\": \"chair\"}, "},
                        new String[] {"author", "{\"role\": \"author\"}, "},
                        new String[] {"panel member", ", {\"role\": \"panel-member\"}"},
                        new String[] {"lesson", "\"learningPoints\": [{\"id\": \"lp\"}], "},
                        new String[] {"recommendation", "\"recommendations\": [{\"id\": \"r\"}], "},
                        new String[] {"action", ", \"actions\": [{\"id\": \"act\"}]"})
                .map(part -> edge(EXECUTIVE_SUMMARY_INCOMPLETE, "no " + part[0], WHOLE.replace(part[1], ""))
                        .at("")
                        .saying(SAID + part[0]));
        return Stream.concat(
                missing,
                Stream.of(
                        edge(
                                EXECUTIVE_SUMMARY_INCOMPLETE,
                                "a reviewer for an author",
                                WHOLE.replace("\"author\"", "\"reviewer\"")),
                        edge(
                                EXECUTIVE_SUMMARY_INCOMPLETE,
                                "a finding for a lesson",
                                WHOLE.replace("\"learningPoints\"", "\"findings\"")),
                        edge(
                                        EXECUTIVE_SUMMARY_INCOMPLETE,
                                        "an author who is withheld",
                                        WHOLE.replace("\"author\"", "\"author\", \"absent\": \"withheld\""))
                                .at("")
                                .saying(SAID + "author")));
    }

    private static Stream<RuleCase> speaking() {
        String many = """
                "source": "n", "documents": [{"id": "n", "kind": {"code": "%s"}}],
                "children": [{"id": "a"}, {"id": "b"}, {"id": "c", "count": {"value": %s}}]
                """;
        return Stream.of(
                edge(NOTIFICATION_OF_MANY, "the source is one, of three told as one", many.formatted("notification", 3))
                        .under("england-2018")
                        .at("")
                        .saying("expected at most 4 children in a notification, found 5"),
                edge(NOTIFICATION_OF_MANY, "of two told as one", many.formatted("notification", 2))
                        .under("england-2018"),
                edge(NOTIFICATION_OF_MANY, "the source is another", many.formatted("letter", 3))
                        .under("england-2018"),
                edge(
                                NOTIFICATION_OF_MANY,
                                "no source is named",
                                many.formatted("notification", 3).replace("\"source\": \"n\", ", ""))
                        .under("england-2018"),
                edge(
                                NOTIFICATION_OF_MANY,
                                "a source that is a child",
                                many.formatted("notification", 3).replace("\"source\": \"n\", ", "\"source\": \"a\", "))
                        .under("england-2018"),
                edge(
                                NOTIFICATION_OF_MANY,
                                "the profile says what it is, whatever the source",
                                many.formatted("notification", 3))
                        .under("england-2018/practice-review"));
    }

    private static Stream<RuleCase> names() {
        return Stream.of(
                        edge(REVIEWER_UNNAMED, "an author who is someone", """
                        "people": [{"id": "ivy"}], "parties": [{"role": "author", "who": "ivy"}]
                        """),
                        edge(REVIEWER_UNNAMED, "one of two", """
                        "parties": [{"role": "reviewer"}, {"role": "reviewer", "name": "Jo Lark"}]
                        """),
                        edge(REVIEWER_UNNAMED, "a chair by name", """
                        "parties": [{"role": "chair", "name": "Jo Lark"}]
                        """)
                                .at("")
                                .saying("expected the name of a reviewer, found no reviewer"))
                .map(each -> each.under("england-2018"));
    }

    static Stream<DamagedCase> damaged() {
        RuleCase unnamed =
                breaks(REVIEWER_UNNAMED, "no reviewer", "\"parties\": []\n").under("england-2018");
        RuleCase nothing = breaks(EXECUTIVE_SUMMARY_INCOMPLETE, "nothing", """
                "parties": [], "findings": [], "learningPoints": [], "recommendations": [], "actions": []
                """).under("england-2010/executive-summary");
        return Stream.concat(
                Stream.of(DamagedCase.of(unnamed, "\"parties\": []", "\"parties\": [{}]")),
                Stream.of("parties", "findings", "learningPoints", "recommendations", "actions")
                        .map(list -> DamagedCase.of(nothing, "\"" + list + "\": []", "\"" + list + "\": [{}]")));
    }
}
