package io.github.casereview.validation.rule.deadline;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.deadline.DurationRule.CORONER_REPLY_LATE;
import static io.github.casereview.validation.rule.deadline.DurationRule.PRACTICE_REVIEW_DELAY_UNEXPLAINED;
import static io.github.casereview.validation.rule.deadline.DurationRule.REVIEW_OVER_SIX_MONTHS;
import static io.github.casereview.validation.rule.deadline.DurationRule.SERIOUS_CASE_REVIEW_AFTER_LAST_DAY;

import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.rule.DamagedCase;
import io.github.casereview.validation.rule.DamagedTest;
import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

/** From which decision and to which report a review counts, and what leaves its time open. */
class ReportTimesTest implements RuleTest, DamagedTest {
    static final String HELD = """
            {"id": "d", "matter": "hold-review", "outcome": {"code": "review-held"}, "when": {"edtf": "%s"}}""";
    static final String OUT = """
            {"status": "%s", "period": {"start": {"edtf": "%s"}}%s}""";

    static Stream<RuleCase> cases() {
        return Stream.of(durations(), delays(), lastDay(), coroner()).flatMap(cases -> cases);
    }

    static String review(String decisions, String kind, String stations) {
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
