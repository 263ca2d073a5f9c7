package io.github.casereview.validation.rule.deadline;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.RuleCase.holds;
import static io.github.casereview.validation.rule.deadline.PublicityRule.ADVANCE_COPY_LATE;
import static io.github.casereview.validation.rule.deadline.PublicityRule.OVERVIEW_OF_EARLIER_REVIEW;
import static io.github.casereview.validation.rule.deadline.PublicityRule.REPORT_WITHDRAWN_EARLY;

import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

class PublicityRuleTest implements RuleTest {
    static Stream<RuleCase> cases() {
        return Stream.of(advance(), withdrawn(), earlier()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> advance() {
        String text = """
                "agencies": [{"id": "panel", "sector": {"code": "panel"}}],
                "documents": [{"id": "r", "kind": {"code": "practice-review"},
                  "parties": [%s{"role": "notified", "who": "panel", "period": {"start": {"edtf": "%s"}}}],
                  "publications": [{"status": "published", "period": {"start": {"edtf": "2019-05-14"}}}]}]
                """;
        return Stream.of(
                        holds(ADVANCE_COPY_LATE, "seven before, a holiday between", text.formatted("", "2019-05-02")),
                        breaks(ADVANCE_COPY_LATE, "six before", text.formatted("►", "2019-05-03"))
                                .at("/documents/0/parties/0")
                                .saying("expected a copy at least 7 working days before publication,"
                                        + " found one 6 or fewer working days before"),
                        breaks(ADVANCE_COPY_LATE, "after it", text.formatted("►", "2019-06"))
                                .at("/documents/0/parties/0")
                                .saying("expected a copy at least 7 working days before publication,"
                                        + " found one no working day before"),
                        edge(ADVANCE_COPY_LATE, "in that month", text.formatted("", "2019-05")))
                .map(each -> each.under("england-2018"));
    }

    private static Stream<RuleCase> withdrawn() {
        String text = """
                "documents": [{"id": "r", "kind": {"code": "overview-report"}, "publications": [
                  {"status": "published", "period": {"start": {"edtf": "2016-03-01"}}},
                  %s{"status": "withdrawn", "period": {"start": {"edtf": "%s"}}%s}]}]
                """;
        return Stream.of(
                        holds(REPORT_WITHDRAWN_EARLY, "after a year", text.formatted("", "2017-03-01", "")),
                        breaks(REPORT_WITHDRAWN_EARLY, "a day before", text.formatted("►", "2017-02-28", ""))
                                .at("/documents/0/publications/1")
                                .saying(
                                        "expected a report on view for at least 12 months, found one on view for 364 days"),
                        breaks(REPORT_WITHDRAWN_EARLY, "in the next month", text.formatted("►", "2016-04", ""))
                                .at("/documents/0/publications/1")
                                .saying("expected a report on view for at least 12 months,"
                                        + " found one on view for at most 60 days"),
                        edge(
                                REPORT_WITHDRAWN_EARLY,
                                "replaced by a corrected one",
                                text.formatted("", "2016-04-01", """
                        , "reasons": [{"code": "corrected"}]""")),
                        edge(REPORT_WITHDRAWN_EARLY, "in the next year", text.formatted("", "2017", "")))
                .map(each -> each.under("england-2015"));
    }

    private static Stream<RuleCase> earlier() {
        String text = """
                "jurisdiction": "england", "kinds": [{"code": "serious-case-review"}],
                "decisions": [{"id": "d", "matter": "hold-review", "outcome": {"code": "review-held"},
                  "when": {"edtf": "%s"}}],
                "documents": [{"id": "r", "kind": {"code": "%s"}, "publications": [%s{"status": "published"}]}]
                """;
        return Stream.of(
                holds(
                        OVERVIEW_OF_EARLIER_REVIEW,
                        "begun on the day",
                        text.formatted("2010-06-10", "overview-report", "")),
                breaks(
                                OVERVIEW_OF_EARLIER_REVIEW,
                                "begun the day before",
                                text.formatted("2010-06-09", "overview-report", "►"))
                        .at("/documents/0/publications/0")
                        .saying("expected an overview report published only of a review begun since 2010-06-10,"
                                + " found one of a review begun by 2010-06-09"),
                edge(
                        OVERVIEW_OF_EARLIER_REVIEW,
                        "begun in that month",
                        text.formatted("2010-06", "overview-report", "")),
                edge(
                        OVERVIEW_OF_EARLIER_REVIEW,
                        "its summary only",
                        text.formatted("2010-06-09", "executive-summary", "")));
    }
}
