package io.github.casereview.validation.rule.value;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.RuleCase.holds;
import static io.github.casereview.validation.rule.value.CodeRule.CODE_LIST_UNKNOWN;
import static io.github.casereview.validation.rule.value.CodeRule.CODE_NOT_IN_LIST;
import static io.github.casereview.validation.rule.value.CodeRule.CODE_OUTSIDE_ITS_YEARS;

import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

class CodeRuleTest implements RuleTest {
    static Stream<RuleCase> cases() {
        return Stream.of(codes(), lists(), years()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> codes() {
        return Stream.of(
                holds(CODE_NOT_IN_LIST, "a code of the list of its property", """
                        "kinds": [{"code": "serious-case-review"}]
                        """),
                breaks(CODE_NOT_IN_LIST, "nearly a code of the list", """
                        "kinds": [{"code": ►"serious-case-reveiw"}, {"code": ►"Serious Case Review"}]
                        """)
                        .at("/kinds/0/code")
                        .suggesting("serious-case-review")
                        .saying("expected a code of the list, found another code")
                        .at("/kinds/1/code")
                        .suggesting("serious-case-review"),
                breaks(CODE_NOT_IN_LIST, "a code that the list named does not have", """
                        "children": [{"id": "oak", "factors": [{"code": ►"99Z", "scheme": "cin-factor"}]}]
                        """)
                        .at("/children/0/factors/0/code"),
                breaks(CODE_NOT_IN_LIST, "a code that a list of the document does not have", """
                        "schemes": [{"id": "key", "entries": [{"code": "purple"}]}],
                        "actions": [{"id": "a", "progress": [{"status": {"code": "purple", "scheme": "key"}},
                          {"status": {"code": ►"puce", "scheme": "key"}}]}]
                        """)
                        .at("/actions/0/progress/1/status/code", "/schemes/0"),
                edge(CODE_NOT_IN_LIST, "open lists hold codes of one's own", """
                        "kinds": [{"code": "peer-review-of-practice"}]
                        """),
                edge(CODE_NOT_IN_LIST, "short codes are near each other and yet not slips", """
                        "children": [{"id": "oak", "factors": [{"code": "3X"}]}]
                        """),
                edge(CODE_NOT_IN_LIST, "but one in another case is", """
                        "children": [{"id": "oak", "factors": [{"code": ►"3a"}]}]
                        """)
                        .at("/children/0/factors/0/code")
                        .suggesting("3A"),
                edge(CODE_NOT_IN_LIST, "a list that only a partner knows", """
                        "kinds": [{"code": "x", "scheme": "partner-kinds"}]
                        """),
                edge(CODE_NOT_IN_LIST, "another edition of a list may have the code", """
                        "children": [{"id": "oak", "factors": [{"code": "99Z", "scheme": "cin-factor", "version": "1999"}]}]
                        """));
    }

    private static Stream<RuleCase> lists() {
        return Stream.of(
                holds(CODE_LIST_UNKNOWN, "a list of this library", """
                        "children": [{"id": "oak", "factors": [{"code": "3A", "scheme": "cin-factor"}]}]
                        """),
                breaks(CODE_LIST_UNKNOWN, "nearly the name of a list", """
                        "children": [{"id": "oak", "factors": [{"code": "3A", "scheme": ►"cin_factors"}]}]
                        """)
                        .at("/children/0/factors/0/scheme")
                        .suggesting("cin-factor")
                        .saying("expected a list that is known, or one of your own, found one nearly so named"),
                edge(CODE_LIST_UNKNOWN, "a list of the document with such a name", """
                        "schemes": [{"id": "themes", "entries": [{"code": "x"}]}],
                        "themes": [{"code": "x", "scheme": "themes"}]
                        """),
                edge(CODE_LIST_UNKNOWN, "a list of one's own", """
                        "themes": [{"code": "x", "scheme": "board-priorities"}]
                        """));
    }

    private static Stream<RuleCase> years() {
        return Stream.of(
                holds(CODE_OUTSIDE_ITS_YEARS, "a freeing order of 2004", order("D1", "2004", "")),
                breaks(CODE_OUTSIDE_ITS_YEARS, "a freeing order of 2006", order("D1", "2006", "►"))
                        .at("/episodes/0/value/code")
                        .saying("expected a code that was in use at the time, found one used until 2005-12-31"),
                breaks(CODE_OUTSIDE_ITS_YEARS, "a code in the collection of a year that did not have it", """
                        "children": [{"id": "oak", "gender": {"code": ►"M", "scheme": "cin-gender", "version": "2023"}}]
                        """)
                        .at("/children/0/gender/code")
                        .saying("expected a code that was in use at the time, "
                                + "found one used from 2024-04-01, and of an edition of another year"),
                edge(CODE_OUTSIDE_ITS_YEARS, "on the last day", order("D1", "2005-12-31", "")),
                edge(CODE_OUTSIDE_ITS_YEARS, "on the day after", order("D1", "2006-01-01", "►"))
                        .at("/episodes/0/value/code"),
                edge(CODE_OUTSIDE_ITS_YEARS, "in a year of which it was used for a month", order("E1", "2005", "►"))
                        .at("/episodes/0/value/code")
                        .as(Severity.INFO)
                        .saying("expected a code that was in use at the time, "
                                + "found one used from 2005-12-01, which leaves it open"),
                edge(
                        CODE_OUTSIDE_ITS_YEARS,
                        "at a time that is not told",
                        order("D1", "2006", "").replace("{\"edtf\": \"2006\"}", "{\"asWritten\": \"later\"}")),
                edge(CODE_OUTSIDE_ITS_YEARS, "in the year in which a code changed its meaning", """
                        "episodes": [{"id": "e", "kind": "placement",
                          "value": {"code": ►"H5", "scheme": "903-placement"}, "period": {"start": {"edtf": "2023"}}}]
                        """)
                        .at("/episodes/0/value/code")
                        .as(Severity.INFO)
                        .saying("expected a code that was in use at the time, found one of 2 meanings at that time"));
    }

    private static String order(String code, String start, String mark) {
        return """
                "episodes": [{"id": "e", "kind": "legal-status",
                  "value": {"code": %s"%s", "scheme": "903-legal"}, "period": {"start": {"edtf": "%s"}}}]
                """.formatted(mark, code, start);
    }
}
