package io.github.casereview.validation.rule.decision;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.RuleCase.holds;
import static io.github.casereview.validation.rule.decision.ReviewKindRule.REVIEW_BASIS_OUT_OF_TIME;
import static io.github.casereview.validation.rule.decision.ReviewKindRule.REVIEW_KIND_OUT_OF_TIME;

import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

class ReviewKindRuleTest implements RuleTest {
    static Stream<RuleCase> cases() {
        return Stream.of(kinds(), bases()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> kinds() {
        String text = """
                "jurisdiction": "%s", "kinds": [{"code": %s}],
                "decisions": [{"id": "d", "matter": "hold-review", "outcome": {"code": "review-held"},
                  "when": {"edtf": "%s"}}]
                """;
        String practice = "\"child-safeguarding-practice-review\"";
        String published = """
                "kinds": [{"code": %s}],
                "documents": [{"id": "r", "kind": {"code": "practice-review"}, "publications": [
                  {"status": "published", "period": {"start": {"edtf": "%s"}}}]}]
                """;
        return Stream.of(
                holds(
                        REVIEW_KIND_OUT_OF_TIME,
                        "begun on the first day",
                        text.formatted("england", practice, "2018-06-29")),
                breaks(
                                REVIEW_KIND_OUT_OF_TIME,
                                "begun the day before",
                                text.formatted("england", "►" + practice, "2018-06-28"))
                        .at("/kinds/0/code")
                        .saying("expected a kind of review that could begin at the time, found one from 2018-06-29, and"
                                + " a review begun on 2018-06-28"),
                breaks(
                                REVIEW_KIND_OUT_OF_TIME,
                                "published before there was such a kind",
                                published.formatted("►" + practice, "2017"))
                        .at("/kinds/0/code")
                        .saying("expected a kind of review that could begin at the time, found one from 2018-06-29, and"
                                + " a review begun by 2017-12-31"),
                breaks(
                                REVIEW_KIND_OUT_OF_TIME,
                                "Wales had others by then",
                                text.formatted("wales", "►\"serious-case-review\"", "2014-03"))
                        .at("/kinds/0/code"),
                edge(
                        REVIEW_KIND_OUT_OF_TIME,
                        "England had not",
                        text.formatted("england", "\"serious-case-review\"", "2014-03")),
                edge(REVIEW_KIND_OUT_OF_TIME, "begun in that year", text.formatted("england", practice, "2018")),
                edge(
                        REVIEW_KIND_OUT_OF_TIME,
                        "published long after",
                        published.formatted("\"serious-case-review\"", "2021-11")));
    }

    private static Stream<RuleCase> bases() {
        String text = """
                "bases": [{"code": %s}],
                "decisions": [{"id": "d", "matter": "hold-review", "outcome": {"code": "review-held"},
                  "when": {"edtf": "%s"}}]
                """;
        String guidance = "\"working-together-2015\"";
        return Stream.of(
                holds(REVIEW_BASIS_OUT_OF_TIME, "in its years", text.formatted(guidance, "2016")),
                breaks(REVIEW_BASIS_OUT_OF_TIME, "before it", text.formatted("►" + guidance, "2014"))
                        .at("/bases/0/code")
                        .saying("expected law or guidance that a review could begin on at the time, found one from"
                                + " 2015-01-01 until 2019-09-29, and a review begun from 2014-01-01 until 2014-12-31"),
                edge(
                        REVIEW_BASIS_OUT_OF_TIME,
                        "from the years before and after",
                        text.formatted(guidance, "[2014..2016]")),
                edge(
                        REVIEW_BASIS_OUT_OF_TIME,
                        "the guidance before it",
                        text.formatted("\"scottish-scr-guidance-2007\"", "2014-08")));
    }
}
