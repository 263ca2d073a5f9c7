package io.github.casereview.validation.rule.deadline;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.deadline.DurationRule.CORONER_REPLY_LATE;
import static io.github.casereview.validation.rule.deadline.DurationRule.PRACTICE_REVIEW_DELAY_UNEXPLAINED;
import static io.github.casereview.validation.rule.deadline.DurationRule.REVIEW_OVER_SIX_MONTHS;
import static io.github.casereview.validation.rule.deadline.DurationRule.SERIOUS_CASE_REVIEW_AFTER_LAST_DAY;
import static io.github.casereview.validation.rule.deadline.PublicityRule.ADVANCE_COPY_LATE;
import static io.github.casereview.validation.rule.deadline.PublicityRule.OVERVIEW_OF_EARLIER_REVIEW;
import static io.github.casereview.validation.rule.deadline.PublicityRule.REPORT_WITHDRAWN_EARLY;

import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.rule.DamagedCase;
import io.github.casereview.validation.rule.DamagedTest;
import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

/** From which decision and to which report a review counts, and what leaves its time open. */
class ReportTimesTest implements RuleTest, DamagedTest {
    private static final String HELD = """
            {"id": "d", "matter": "hold-review", "outcome": {"code": "review-held"}, "when": {"edtf": "%s"}}""";
    private static final String OUT = """
            {"status": "%s", "period": {"start": {"edtf": "%s"}}%s}""";

    static Stream<RuleCase> cases() {
        return Stream.of(durations(), delays(), lastDay(), copies(), withdrawals(), earlier(), coroner())
                .flatMap(cases -> cases);
    }

    private static String review(String decisions, String kind, String stations) {
        return "\"jurisdiction\": \"england\", \"kinds\": [{\"code\": \"serious-case-review\"}],\n\"decisions\": ["
                + decisions + "],\n\"documents\": [{\"id\": \"r\", \"kind\": {\"code\": \"" + kind
                + "\"}, \"publications\": [" + stations + "]}]\n";
    }

    private static Stream<RuleCase> durations() {
        String two = HELD.formatted("2013-01-10") + ", "
                + HELD.formatted("2014-01-10").replace("\"d\"", "\"e\"");
        return Stream.of(
                        edge(
                                        REVIEW_OVER_SIX_MONTHS,
                                        "a day more, from the last of two decisions",
                                        review(
                                                two,
                                                "overview-report",
                                                "►" + OUT.formatted("completed", "2014-07-11", "")))
                                .at("/documents/0/publications/0"),
                        edge(
                                REVIEW_OVER_SIX_MONTHS,
                                "in six, from the last of two decisions",
                                review(two, "overview-report", OUT.formatted("completed", "2014-07-10", ""))),
                        edge(
                                REVIEW_OVER_SIX_MONTHS,
                                "from a decision that is not told",
                                review("", "overview-report", OUT.formatted("completed", "2014-07-10", ""))),
                        edge(
                                REVIEW_OVER_SIX_MONTHS,
                                "of a practice review",
                                review(
                                        HELD.formatted("2013"),
                                        "practice-review",
                                        OUT.formatted("completed", "2015", ""))))
                .map(each -> each.under("england-2015"));
    }

    private static Stream<RuleCase> delays() {
        String held = HELD.formatted("2022-01-10");
        String delayed = """
                , {"id": "x", "matter": "publication", "outcome": {"code": "publication-delayed"}%s}""";
        String out = "►" + OUT.formatted("published", "2023", "");
        String silent = OUT.formatted("published", "2023", "");
        return Stream.of(
                        edge(
                                PRACTICE_REVIEW_DELAY_UNEXPLAINED,
                                "delayed by a decision with a reason",
                                review(
                                        held + delayed.formatted(", \"reasons\": [{\"asWritten\": \"x\"}]"),
                                        "practice-review",
                                        silent)),
                        edge(
                                PRACTICE_REVIEW_DELAY_UNEXPLAINED,
                                "delayed by a decision in words",
                                review(
                                        held + delayed.formatted(", \"text\": \"For the trial.\""),
                                        "practice-review",
                                        silent)),
                        edge(
                                        PRACTICE_REVIEW_DELAY_UNEXPLAINED,
                                        "delayed by a decision and no word",
                                        review(held + delayed.formatted(""), "practice-review", out))
                                .at("/documents/0/publications/0"),
                        edge(
                                        PRACTICE_REVIEW_DELAY_UNEXPLAINED,
                                        "another decision in words",
                                        review(
                                                held
                                                        + delayed.formatted(", \"text\": \"x\"")
                                                                .replace("publication-delayed", "published"),
                                                "practice-review",
                                                out))
                                .at("/documents/0/publications/0"),
                        edge(
                                PRACTICE_REVIEW_DELAY_UNEXPLAINED,
                                "a station of delay with a reason",
                                review(
                                        held,
                                        "practice-review",
                                        silent + ", "
                                                + OUT.formatted(
                                                        "delayed",
                                                        "2022-07",
                                                        ", \"reasons\": [{\"asWritten\": \"x\"}]"))),
                        edge(
                                        PRACTICE_REVIEW_DELAY_UNEXPLAINED,
                                        "a station of revision with a reason",
                                        review(
                                                held,
                                                "practice-review",
                                                out + ", "
                                                        + OUT.formatted(
                                                                "revised",
                                                                "2024",
                                                                ", \"reasons\": [{\"asWritten\": \"x\"}]")))
                                .at("/documents/0/publications/0"),
                        edge(
                                        PRACTICE_REVIEW_DELAY_UNEXPLAINED,
                                        "an overview report",
                                        review(held, "overview-report", out))
                                .at("/documents/0/publications/0"),
                        edge(PRACTICE_REVIEW_DELAY_UNEXPLAINED, "a letter", review(held, "letter", silent)),
                        edge(
                                PRACTICE_REVIEW_DELAY_UNEXPLAINED,
                                "completed only",
                                review(held, "practice-review", OUT.formatted("completed", "2023", ""))),
                        edge(
                                        PRACTICE_REVIEW_DELAY_UNEXPLAINED,
                                        "due on the first day of the pandemic",
                                        review(HELD.formatted("2019-09-30"), "practice-review", out))
                                .at("/documents/0/publications/0")
                                .as(Severity.INFO))
                .map(each -> each.under("england-2018"));
    }

    private static Stream<RuleCase> lastDay() {
        String late = OUT.formatted("completed", "2021", "");
        return Stream.of(
                edge(
                                SERIOUS_CASE_REVIEW_AFTER_LAST_DAY,
                                "in the year after",
                                review("", "serious-case-review", "►" + late))
                        .at("/documents/0/publications/0")
                        .saying("expected a serious case review of England completed by 2020-09-29,"
                                + " found one of 2021-01-01 or later"),
                edge(
                        SERIOUS_CASE_REVIEW_AFTER_LAST_DAY,
                        "in doubt",
                        review("", "serious-case-review", late.replace("2021", "2021?"))),
                edge(
                        SERIOUS_CASE_REVIEW_AFTER_LAST_DAY,
                        "of Wales",
                        review("", "serious-case-review", late).replace("england", "wales")),
                edge(
                        SERIOUS_CASE_REVIEW_AFTER_LAST_DAY,
                        "of a nation that is not told",
                        review("", "serious-case-review", late).replace("\"jurisdiction\": \"england\", ", "")),
                edge(
                        SERIOUS_CASE_REVIEW_AFTER_LAST_DAY,
                        "of another kind",
                        review("", "overview-report", late)
                                .replace("\"serious-case-review\"", "\"local-learning-review\"")));
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

    private static Stream<RuleCase> coroner() {
        String text = """
                "documents": [{"id": "c", "kind": {"code": "%s"}, "dated": {"edtf": "2019-03-01"}},
                  {"id": "l", "kind": {"code": "%s"}, "about": [%s], "dated": %s{"edtf": "2019-06"}}]
                """;
        return Stream.of(
                edge(
                                CORONER_REPLY_LATE,
                                "a reply of the board",
                                text.formatted("prevention-of-future-deaths-report", "board-response", "\"c\"", "►"))
                        .at("/documents/1/dated"),
                edge(
                        CORONER_REPLY_LATE,
                        "minutes that speak of it",
                        text.formatted("prevention-of-future-deaths-report", "minutes", "\"c\"", "")),
                edge(
                        CORONER_REPLY_LATE,
                        "a letter about another report",
                        text.formatted("annual-report", "letter", "\"c\"", "")),
                edge(
                        CORONER_REPLY_LATE,
                        "a letter about nothing",
                        text.formatted("prevention-of-future-deaths-report", "letter", "", "")));
    }

    static Stream<DamagedCase> damaged() {
        RuleCase late = breaks(
                        PRACTICE_REVIEW_DELAY_UNEXPLAINED,
                        "a year later",
                        review(
                                HELD.formatted("2022-01-10"),
                                "practice-review",
                                OUT.formatted("published", "2023-02", "")))
                .under("england-2018");
        return Stream.of(DamagedCase.of(late, "\"decisions\": [", "\"decisions\": [{}, "));
    }
}
