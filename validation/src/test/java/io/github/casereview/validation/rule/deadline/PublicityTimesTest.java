package io.github.casereview.validation.rule.deadline;

import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.deadline.PublicityRule.ADVANCE_COPY_LATE;
import static io.github.casereview.validation.rule.deadline.PublicityRule.OVERVIEW_OF_EARLIER_REVIEW;
import static io.github.casereview.validation.rule.deadline.PublicityRule.REPORT_WITHDRAWN_EARLY;
import static io.github.casereview.validation.rule.deadline.ReportTimesTest.HELD;
import static io.github.casereview.validation.rule.deadline.ReportTimesTest.OUT;
import static io.github.casereview.validation.rule.deadline.ReportTimesTest.review;

import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

/** Who had a report before the public, how long it was on view, and which reports were not to be published. */
class PublicityTimesTest implements RuleTest {
    static Stream<RuleCase> cases() {
        return Stream.of(copies(), withdrawals(), earlier()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> copies() {
        String text = """
                "agencies": [{"id": "panel", "sector": {"code": "%s"}}],
                "documents": [{"id": "r", "kind": {"code": "overview-report"},
                  "parties": [%s{"role": "%s", "who": "panel", "period": {"start": {"edtf": "%s"}}}],
                  "publications": [{"status": "%s", "period": {"start": {"edtf": "2019-05-14"}}},
                    {"status": "published", "period": {"start": {"edtf": "2019-05-24"}}}]}]
                """;
        return Stream.of(
                        edge(
                                        ADVANCE_COPY_LATE,
                                        "to the government",
                                        text.formatted("government", "►", "notified", "2019-05-13", "published"))
                                .at("/documents/0/parties/0")
                                .saying("expected a copy at least 7 working days before publication,"
                                        + " found one 1 or fewer working days before"),
                        edge(
                                        ADVANCE_COPY_LATE,
                                        "on the day of publication",
                                        text.formatted("panel", "►", "notified", "2019-05-14", "published"))
                                .at("/documents/0/parties/0")
                                .saying("expected a copy at least 7 working days before publication,"
                                        + " found one no working day before"),
                        edge(
                                ADVANCE_COPY_LATE,
                                "to the police",
                                text.formatted("police", "", "notified", "2019-05-13", "published")),
                        edge(
                                ADVANCE_COPY_LATE,
                                "to one who commented on it",
                                text.formatted("panel", "", "commissioner", "2019-05-13", "published")),
                        edge(
                                ADVANCE_COPY_LATE,
                                "before it was published, though after it was completed",
                                text.formatted("panel", "", "notified", "2019-05-13", "completed")),
                        edge(
                                        ADVANCE_COPY_LATE,
                                        "of a review under way in the pandemic",
                                        text.formatted("panel", "►", "notified", "2019-05-13", "published")
                                                .replace("2019-05", "2020-05"))
                                .at("/documents/0/parties/0")
                                .as(Severity.INFO))
                .map(each -> each.under("england-2018"));
    }

    private static Stream<RuleCase> withdrawals() {
        String gone = "►" + OUT.formatted("%s", "%s", "%s");
        String out = OUT.formatted("published", "2016-03-01", "") + ", ";
        return Stream.of(
                        edge(
                                        REPORT_WITHDRAWN_EARLY,
                                        "no longer there, the day after",
                                        review(
                                                "",
                                                "practice-review",
                                                out + gone.formatted("no-longer-available", "2016-03-02", "")))
                                .at("/documents/0/publications/1")
                                .saying(
                                        "expected a report on view for at least 12 months, found one on view for 1 day"),
                        edge(
                                        REPORT_WITHDRAWN_EARLY,
                                        "for another reason",
                                        review(
                                                "",
                                                "practice-review",
                                                out
                                                        + gone.formatted(
                                                                "withdrawn",
                                                                "2016-03-02",
                                                                ", \"reasons\": [{\"code\": \"protect-family\"}]")))
                                .at("/documents/0/publications/1"),
                        edge(
                                REPORT_WITHDRAWN_EARLY,
                                "superseded",
                                review(
                                        "",
                                        "practice-review",
                                        (out
                                                        + gone.formatted(
                                                                "withdrawn",
                                                                "2016-03-02",
                                                                ", \"reasons\": [{\"code\": \"superseded\"}]"))
                                                .replace("►", ""))),
                        edge(
                                REPORT_WITHDRAWN_EARLY,
                                "revised",
                                review(
                                        "",
                                        "practice-review",
                                        (out + gone.formatted("revised", "2016-03-02", "")).replace("►", ""))),
                        edge(
                                REPORT_WITHDRAWN_EARLY,
                                "published at a time not told",
                                review(
                                        "",
                                        "practice-review",
                                        gone.formatted("withdrawn", "2016-03-02", "")
                                                .replace("►", ""))))
                .map(each -> each.under("england-2015"));
    }

    private static Stream<RuleCase> earlier() {
        String out = "{\"status\": \"published\"}";
        return Stream.of(
                edge(
                        OVERVIEW_OF_EARLIER_REVIEW,
                        "begun on a day in doubt",
                        review(HELD.formatted("2010-05?"), "overview-report", out)),
                edge(OVERVIEW_OF_EARLIER_REVIEW, "begun at a time not told", review("", "overview-report", out)),
                edge(
                        OVERVIEW_OF_EARLIER_REVIEW,
                        "of Wales",
                        review(HELD.formatted("2009"), "overview-report", out).replace("england", "wales")),
                edge(
                        OVERVIEW_OF_EARLIER_REVIEW,
                        "of another kind of review",
                        review(HELD.formatted("2009"), "overview-report", out)
                                .replace("\"serious-case-review\"", "\"local-learning-review\"")),
                edge(
                        OVERVIEW_OF_EARLIER_REVIEW,
                        "completed only",
                        review(HELD.formatted("2009"), "overview-report", "{\"status\": \"completed\"}")));
    }
}
