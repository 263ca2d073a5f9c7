package io.github.casereview.validation.rule.deadline;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.RuleCase.holds;
import static io.github.casereview.validation.rule.deadline.DurationRule.CORONER_REPLY_LATE;
import static io.github.casereview.validation.rule.deadline.DurationRule.PRACTICE_REVIEW_DELAY_UNEXPLAINED;
import static io.github.casereview.validation.rule.deadline.DurationRule.REVIEW_OVER_FOUR_MONTHS;
import static io.github.casereview.validation.rule.deadline.DurationRule.REVIEW_OVER_SIX_MONTHS;
import static io.github.casereview.validation.rule.deadline.DurationRule.SERIOUS_CASE_REVIEW_AFTER_LAST_DAY;

import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

class DurationRuleTest implements RuleTest {
    private static final String HELD = """
            "decisions": [{"id": "d", "matter": "hold-review", "outcome": {"code": "review-held"},
              "when": {"edtf": "%s"}}],
            """;
    private static final String REPORT = """
            "documents": [{"id": "r", "kind": {"code": "%s"}, "publications": [
              %s{"status": "%s", "period": {"start": {"edtf": "%s"}}%s}]}]
            """;

    static Stream<RuleCase> cases() {
        return Stream.of(four(), six(), practice(), last(), coroner()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> four() {
        return Stream.of(
                        holds(REVIEW_OVER_FOUR_MONTHS, "in four", review("2007-01-10", "", "completed", "2007-05-10")),
                        breaks(
                                        REVIEW_OVER_FOUR_MONTHS,
                                        "a day more",
                                        review("2007-01-10", "►", "completed", "2007-05-11"))
                                .at("/documents/0/publications/0")
                                .saying("expected a review completed within 4 months of the decision to hold it,"
                                        + " found one 121 days later"),
                        edge(
                                REVIEW_OVER_FOUR_MONTHS,
                                "in the fifth month",
                                review("2007-01-10", "", "completed", "2007-05")))
                .map(each -> each.under("england-2006"));
    }

    private static Stream<RuleCase> six() {
        return Stream.of(
                        holds(REVIEW_OVER_SIX_MONTHS, "in six", review("2014-01-10", "", "completed", "2014-07-10")),
                        breaks(
                                        REVIEW_OVER_SIX_MONTHS,
                                        "in the next year",
                                        review("2014-01-10", "►", "completed", "2015"))
                                .at("/documents/0/publications/0")
                                .saying("expected a review completed within 6 months of the decision to hold it,"
                                        + " found one at least 356 days later"),
                        edge(
                                REVIEW_OVER_SIX_MONTHS,
                                "published later only",
                                review("2014-01-10", "", "published", "2015-07-10")))
                .map(each -> each.under("england-2013"));
    }

    private static Stream<RuleCase> practice() {
        String report = HELD.formatted("2022-01-10") + REPORT;
        return Stream.of(
                        holds(
                                PRACTICE_REVIEW_DELAY_UNEXPLAINED,
                                "in six months",
                                report.formatted("practice-review", "", "published", "2022-07-10", "")),
                        breaks(
                                        PRACTICE_REVIEW_DELAY_UNEXPLAINED,
                                        "a day more",
                                        report.formatted("practice-review", "►", "published", "2022-07-11", ""))
                                .at("/documents/0/publications/0")
                                .saying(
                                        "expected a report published within 6 months of the decision to hold the review, or"
                                                + " why it is later, found one 182 days later, and no reason"),
                        breaks(
                                        PRACTICE_REVIEW_DELAY_UNEXPLAINED,
                                        "in the pandemic",
                                        HELD.formatted("2020-01-10")
                                                + REPORT.formatted(
                                                        "practice-review", "►", "published", "2020-07-11", ""))
                                .at("/documents/0/publications/0")
                                .saying(
                                        "expected a report published within 6 months of the decision to hold the review, or"
                                                + " why it is later, found one 183 days later, and no reason, which leaves it open: the"
                                                + " limit was relaxed in the pandemic"),
                        edge(
                                PRACTICE_REVIEW_DELAY_UNEXPLAINED,
                                "later for a reason",
                                report.formatted("practice-review", "", "published", "2023", """
                                        , "reasons": [{"code": "parallel-proceedings"}]""")),
                        edge(
                                PRACTICE_REVIEW_DELAY_UNEXPLAINED,
                                "the year is told only",
                                report.formatted("practice-review", "", "published", "2022", "")))
                .map(each -> each.under("england-2018"));
    }

    private static Stream<RuleCase> last() {
        String english = """
                "jurisdiction": "england", "kinds": [{"code": "%s"}],
                """ + REPORT;
        return Stream.of(
                holds(
                        SERIOUS_CASE_REVIEW_AFTER_LAST_DAY,
                        "on the last day",
                        english.formatted("serious-case-review", "overview-report", "", "completed", "2020-09-29", "")),
                breaks(
                                SERIOUS_CASE_REVIEW_AFTER_LAST_DAY,
                                "a day later",
                                english.formatted(
                                        "serious-case-review", "overview-report", "►", "completed", "2020-09-30", ""))
                        .at("/documents/0/publications/0")
                        .saying("expected a serious case review of England completed by 2020-09-29,"
                                + " found one of 2020-09-30"),
                edge(
                        SERIOUS_CASE_REVIEW_AFTER_LAST_DAY,
                        "in that year",
                        english.formatted("serious-case-review", "overview-report", "", "completed", "2020", "")),
                edge(
                        SERIOUS_CASE_REVIEW_AFTER_LAST_DAY,
                        "published later only",
                        english.formatted("serious-case-review", "overview-report", "", "published", "2021-11", "")));
    }

    private static final String UNTOLD = " which leaves it open: when it was sent is not told";

    private static Stream<RuleCase> coroner() {
        String text = """
                "documents": [{"id": "c", "kind": {"code": "prevention-of-future-deaths-report"},
                  "dated": {"edtf": "2019-03-01"}}],
                "responses": [{"id": "a", "to": ["c"], "acts": ["answer"], "when": %s{"edtf": "%s"}}]
                """;
        String sent = text.replace(
                "\"dated\": {\"edtf\": \"2019-03-01\"}",
                "\"dated\": {\"edtf\": \"2019-03-01\"}, \"parties\": [{\"role\": \"asked\", \"period\":"
                        + " {\"start\": {\"edtf\": \"2019-03-01\"}}}]");
        String letter = """
                "documents": [{"id": "c", "kind": {"code": "prevention-of-future-deaths-report"},
                  "dated": {"edtf": "2019-03-01"}},
                  {"id": "l", "kind": {"code": "letter"}, "about": ["c"], "dated": ►{"edtf": "2019-05"}}]
                """;
        return Stream.of(
                        holds(CORONER_REPLY_LATE, "on the last day", text.formatted("", "2019-04-26")),
                        breaks(CORONER_REPLY_LATE, "a day later", sent.formatted("►", "2019-04-27"))
                                .at("/responses/0/when")
                                .saying("expected a reply to a coroner within 56 days of the sending of the report,"
                                        + " found one 57 days later"),
                        breaks(CORONER_REPLY_LATE, "a letter", letter)
                                .at("/documents/1/dated")
                                .saying("expected a reply to a coroner within 56 days of the sending of the report,"
                                        + " found one at least 61 days later than its date," + UNTOLD),
                        edge(CORONER_REPLY_LATE, "a day later than its date", text.formatted("►", "2019-04-27"))
                                .at("/responses/0/when")
                                .saying("expected a reply to a coroner within 56 days of the sending of the report,"
                                        + " found one 57 days later than its date," + UNTOLD),
                        edge(
                                CORONER_REPLY_LATE,
                                "late by its date, in time by when it was sent to the one who answers",
                                sent.replace("{\"edtf\": \"2019-03-01\"}}}", "{\"edtf\": \"2019-03-05\"}}}")
                                        .formatted("", "2019-04-30")),
                        edge(CORONER_REPLY_LATE, "in that month", text.formatted("", "2019-04")))
                .map(each -> each.in("england"));
    }

    private static String review(String held, String mark, String status, String when) {
        return HELD.formatted(held) + REPORT.formatted("serious-case-review", mark, status, when, "");
    }
}
