package io.github.casereview.validation.rule.decision;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.decision.ReviewKindRule.REVIEW_KIND_OUT_OF_TIME;

import io.github.casereview.validation.rule.DamagedCase;
import io.github.casereview.validation.rule.DamagedTest;
import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

/** When a review began, by its decisions and its reports, and in which nation. */
class BegunTest implements RuleTest, DamagedTest {
    private static final String SAID =
            "expected a kind of review that could begin at the time, found one from 2018-06-29, and a review begun ";

    static Stream<RuleCase> cases() {
        return Stream.of(decisions(), reports(), nations()).flatMap(cases -> cases);
    }

    private static String text(String code, String decisions, String documents) {
        return """
                "kinds": [{"code": %s}], "decisions": [%s], "documents": [%s]
                """.formatted(code, decisions, documents);
    }

    private static String held(String id, String when) {
        return """
                {"id": "%s", "matter": "hold-review", "outcome": {"code": "review-held"}, "when": {"edtf": "%s"}}""".formatted(id, when);
    }

    private static String report(String kind, String dated, String status, String out) {
        return """
                {"id": "r-%s", "kind": {"code": "%s"}, "dated": {"edtf": "%s"}, "publications": [
                  {"status": "%s", "period": {"start": {"edtf": "%s"}}}]}""".formatted(status, kind, dated, status, out);
    }

    private static final String MARKED = "►\"child-safeguarding-practice-review\"";
    private static final String PLAIN = "\"child-safeguarding-practice-review\"";

    private static Stream<RuleCase> decisions() {
        return Stream.of(
                edge(
                                REVIEW_KIND_OUT_OF_TIME,
                                "by the first of two decisions",
                                text(MARKED, held("d", "2018-05") + ", " + held("e", "2019"), ""))
                        .at("/kinds/0/code")
                        .saying(SAID + "from 2018-05-01 until 2018-05-31"),
                edge(
                                REVIEW_KIND_OUT_OF_TIME,
                                "by decisions of which one is of a time not told",
                                text(
                                        MARKED,
                                        held("d", "2018-05") + ", "
                                                + held("e", "x")
                                                        .replace("{\"edtf\": \"x\"}", "{\"absent\": \"not-stated\"}"),
                                        ""))
                        .at("/kinds/0/code")
                        .saying(SAID + "by 2018-05-31"),
                edge(
                        REVIEW_KIND_OUT_OF_TIME,
                        "at some time after",
                        text("\"serious-case-review\"", held("d", "[2012..]"), "")),
                edge(REVIEW_KIND_OUT_OF_TIME, "on a day in doubt", text(PLAIN, held("d", "2018-05?"), "")),
                edge(REVIEW_KIND_OUT_OF_TIME, "at a time not told", text(PLAIN, "", "")),
                edge(
                        REVIEW_KIND_OUT_OF_TIME,
                        "of a kind that is not applicable",
                        text(
                                "\"child-safeguarding-practice-review\", \"absent\": \"not-applicable\"",
                                held("d", "2012"),
                                "")),
                edge(
                                REVIEW_KIND_OUT_OF_TIME,
                                "of two kinds, one of them too early",
                                "\"kinds\": [{\"code\": \"serious-case-review\"}, {\"code\": " + MARKED
                                        + "}], \"decisions\": [" + held("d", "2012") + "]\n")
                        .at("/kinds/1/code"));
    }

    private static Stream<RuleCase> reports() {
        return Stream.of(
                edge(
                                REVIEW_KIND_OUT_OF_TIME,
                                "by the date of a report",
                                text(MARKED, "", report("overview-report", "2018-05", "delayed", "2019")))
                        .at("/kinds/0/code")
                        .saying(SAID + "by 2018-05-31"),
                edge(
                                REVIEW_KIND_OUT_OF_TIME,
                                "by its completion",
                                text(MARKED, "", report("executive-summary", "2019", "completed", "2018-05-02")))
                        .at("/kinds/0/code")
                        .saying(SAID + "by 2018-05-02"),
                edge(
                        REVIEW_KIND_OUT_OF_TIME,
                        "by its publication in doubt and its date",
                        text(PLAIN, "", report("serious-case-review", "2019", "published", "2018-05-02?"))),
                edge(
                        REVIEW_KIND_OUT_OF_TIME,
                        "by another paper",
                        text(PLAIN, "", report("agency-report", "2018-05", "completed", "2018-05"))),
                edge(
                                REVIEW_KIND_OUT_OF_TIME,
                                "decided in that year, and done in its first months",
                                text(
                                        MARKED,
                                        held("d", "2018"),
                                        report("practice-review", "2018-05", "delayed", "2019")))
                        .at("/kinds/0/code")
                        .saying(SAID + "from 2018-01-01 until 2018-05-31"));
    }

    private static Stream<RuleCase> nations() {
        String practice = "►\"child-practice-review\"";
        return Stream.of(
                edge(
                        REVIEW_KIND_OUT_OF_TIME,
                        "of several nations",
                        "\"jurisdiction\": \"several\",\n" + text("\"serious-case-review\"", held("d", "2014-03"), "")),
                edge(
                        REVIEW_KIND_OUT_OF_TIME,
                        "of a nation that is not told",
                        text("\"serious-case-review\"", held("d", "2014-03"), "")),
                edge(
                                REVIEW_KIND_OUT_OF_TIME,
                                "of Wales, too early",
                                "\"jurisdiction\": \"wales\",\n" + text(practice, held("d", "2009"), ""))
                        .at("/kinds/0/code"));
    }

    static Stream<DamagedCase> damaged() {
        RuleCase early = breaks(REVIEW_KIND_OUT_OF_TIME, "years before", text(PLAIN, held("d", "2012"), ""));
        return Stream.of(DamagedCase.of(early, "\"decisions\": [", "\"decisions\": [{}, "));
    }
}
