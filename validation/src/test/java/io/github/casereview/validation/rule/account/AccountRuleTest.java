package io.github.casereview.validation.rule.account;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.RuleCase.holds;
import static io.github.casereview.validation.rule.account.AccountRule.ACCOUNTS_CONFLICT;
import static io.github.casereview.validation.rule.account.AccountRule.ACCOUNTS_DIFFER_IN_PRECISION;

import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

class AccountRuleTest implements RuleTest {
    static Stream<RuleCase> cases() {
        return Stream.concat(conflicts(), differences());
    }

    private static Stream<RuleCase> conflicts() {
        return Stream.of(
                holds(ACCOUNTS_CONFLICT, "both tell the same month", told("2015-02", "", "2015-02")),
                breaks(ACCOUNTS_CONFLICT, "one month, and another", told("2015-02", "►", "2015-03"))
                        .at("/events/1", "/events/0")
                        .saying("expected tellings of one fact that can all be right, found a conflict in when"),
                edge(ACCOUNTS_CONFLICT, "a month and a day of it", told("2015-02", "", "2015-02-28")),
                edge(ACCOUNTS_CONFLICT, "a month and the day after it", told("2015-02", "►", "2015-03-01"))
                        .at("/events/1", "/events/0"),
                breaks(ACCOUNTS_CONFLICT, "a month, and after something that the collection tells to be later", """
                                "events": [{"id": "inquest", "kind": "inquest-conclusion", "when": {"edtf": "2016-07"}}],
                                "reviews": [{"id": "north/one", "labels": [{"text": "One"}], "events": [
                                  {"id": "a", "kind": "referral", "when": {"edtf": "2015-02"}},
                                  ►{"id": "b", "kind": "referral", "otherAccountOf": ["a"],
                                   "when": {"anchor": {"relation": "after", "to": "inquest"}}}]}]""")
                        .inCollection()
                        .at("/reviews/0/events/1", "/reviews/0/events/0"));
    }

    private static Stream<RuleCase> differences() {
        return Stream.of(
                holds(ACCOUNTS_DIFFER_IN_PRECISION, "both tell the same year", told("2015", "", "2015")),
                breaks(ACCOUNTS_DIFFER_IN_PRECISION, "a year, and a month of it", told("2015", "►", "2015-03"))
                        .at("/events/1", "/events/0")
                        .saying("expected tellings of one fact that are equally exact,"
                                + " found another precision in when"),
                edge(ACCOUNTS_DIFFER_IN_PRECISION, "a year, and the last day of it", told("2015", "►", "2015-12-31"))
                        .at("/events/1", "/events/0"),
                edge(ACCOUNTS_DIFFER_IN_PRECISION, "a year, and the day after it", told("2015", "", "2016-01-01")));
    }

    private static String told(String first, String mark, String second) {
        return """
                "events": [{"id": "a", "kind": "referral", "when": {"edtf": "%s"}},
                  %s{"id": "b", "kind": "referral", "otherAccountOf": ["a"], "when": {"edtf": "%s"}}]""".formatted(first, mark, second);
    }
}
