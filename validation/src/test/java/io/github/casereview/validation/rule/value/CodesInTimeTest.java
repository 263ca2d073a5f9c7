package io.github.casereview.validation.rule.value;

import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.value.CodeRule.CODE_LIST_UNKNOWN;
import static io.github.casereview.validation.rule.value.CodeRule.CODE_NOT_IN_LIST;
import static io.github.casereview.validation.rule.value.CodeRule.CODE_OUTSIDE_ITS_YEARS;

import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

/** Codes that were in use for some years: at open times, by editions, and in lists that are named or not. */
class CodesInTimeTest implements RuleTest {
    private static final String SAID = "expected a code that was in use at the time, found one ";

    static Stream<RuleCase> cases() {
        return Stream.of(times(), editions(), lists(), names()).flatMap(cases -> cases);
    }

    /** D1 was used until the end of 2005, E1 from December 2005, H5 with two meanings until March 2024. */
    private static Stream<RuleCase> times() {
        return Stream.of(
                edge(CODE_OUTSIDE_ITS_YEARS, "at some time after its end", status("D1", "[2006..]", "►"))
                        .at("/episodes/0/value/code")
                        .saying(SAID + "used until 2005-12-31"),
                edge(CODE_OUTSIDE_ITS_YEARS, "at some time from before its end", status("D1", "[2004..]", "")),
                edge(CODE_OUTSIDE_ITS_YEARS, "at some time before its beginning", status("E1", "[..2005-11-30]", "►"))
                        .at("/episodes/0/value/code")
                        .saying(SAID + "used from 2005-12-01"),
                edge(CODE_OUTSIDE_ITS_YEARS, "at some time until its beginning", status("E1", "[..2005-12-01]", "")),
                edge(CODE_OUTSIDE_ITS_YEARS, "from its first day on", status("E1", "[2005-12-01..2006]", "")),
                edge(CODE_OUTSIDE_ITS_YEARS, "from the day before on", status("E1", "[2005-11-30..2006]", "►"))
                        .at("/episodes/0/value/code")
                        .as(Severity.INFO)
                        .saying(SAID + "used from 2005-12-01, which leaves it open"),
                edge(CODE_OUTSIDE_ITS_YEARS, "until its last day", status("D1", "[2004..2005-12-31]", "")),
                edge(CODE_OUTSIDE_ITS_YEARS, "until the day after", status("D1", "[2004..2006-01-01]", "►"))
                        .at("/episodes/0/value/code")
                        .as(Severity.INFO)
                        .saying(SAID + "used until 2005-12-31, which leaves it open"),
                edge(CODE_OUTSIDE_ITS_YEARS, "at a time in doubt", status("D1", "2008?", "")),
                edge(
                                CODE_OUTSIDE_ITS_YEARS,
                                "in a time of one of its meanings, and beyond",
                                placement("[2024-01..2024-06]", "►"))
                        .at("/episodes/0/value/code")
                        .as(Severity.INFO)
                        .saying(SAID + "used until 2024-03-31, which leaves it open"),
                edge(CODE_OUTSIDE_ITS_YEARS, "some time since one of its meanings", placement("[2023..]", "")),
                edge(CODE_OUTSIDE_ITS_YEARS, "a code of no list", status("Q9", "2008", "")));
    }

    /** The collection of 2025 began on the day on which the code came in. */
    private static Stream<RuleCase> editions() {
        String gender = """
                "children": [{"id": "oak", "gender": {"code": %s"M", "scheme": "cin-gender", "version": "%s"}}]
                """;
        return Stream.of(
                edge(
                                CODE_OUTSIDE_ITS_YEARS,
                                "in the first collection after its end",
                                status("D1", "2004?", "►").replace("\"scheme\"", "\"version\": \"2007\", \"scheme\""))
                        .at("/episodes/0/value/code")
                        .saying(SAID + "used until 2005-12-31, and of an edition of another year"),
                edge(
                        CODE_OUTSIDE_ITS_YEARS,
                        "in the last collection of its time",
                        status("D1", "2004?", "").replace("\"scheme\"", "\"version\": \"2006\", \"scheme\"")),
                edge(CODE_OUTSIDE_ITS_YEARS, "in the first collection of it", gender.formatted("", "2025")),
                edge(CODE_OUTSIDE_ITS_YEARS, "in a later collection", gender.formatted("", "2026")),
                edge(CODE_OUTSIDE_ITS_YEARS, "in an edition that is no year", gender.formatted("", "2023-draft")),
                edge(CODE_OUTSIDE_ITS_YEARS, "in an edition of another century", gender.formatted("", "1823")),
                edge(CODE_OUTSIDE_ITS_YEARS, "in an old edition of a list that is no collection", """
                        "kinds": [{"code": "serious-case-review", "scheme": "review-kind", "version": "1990"}]
                        """),
                edge(
                                CODE_OUTSIDE_ITS_YEARS,
                                "by its edition, for the time is in doubt",
                                status("D1", "2004?", "►").replace("\"scheme\"", "\"version\": \"2008\", \"scheme\""))
                        .at("/episodes/0/value/code")
                        .saying(SAID + "used until 2005-12-31, and of an edition of another year"),
                edge(
                        CODE_OUTSIDE_ITS_YEARS,
                        "not by its edition, for the time is told",
                        status("D1", "2004", "").replace("\"scheme\"", "\"version\": \"2008\", \"scheme\"")));
    }

    private static Stream<RuleCase> lists() {
        String factor = "\"children\": [{\"id\": \"oak\", \"factors\": [{\"code\": %s\"%s\"%s}]}]\n";
        return Stream.of(
                edge(
                                CODE_NOT_IN_LIST,
                                "of the edition that this library holds",
                                factor.formatted("►", "99Z", ", \"scheme\": \"cin-factor\", \"version\": \"2024\""))
                        .at("/children/0/factors/0/code"),
                edge(
                                CODE_NOT_IN_LIST,
                                "nearly a code of another edition",
                                factor.formatted("►", "3a", ", \"scheme\": \"cin-factor\", \"version\": \"1999\""))
                        .at("/children/0/factors/0/code")
                        .suggesting("3A"),
                edge(CODE_NOT_IN_LIST, "with a blank after it", factor.formatted("►", "3A ", ""))
                        .at("/children/0/factors/0/code")
                        .suggesting("3A"),
                edge(
                        CODE_NOT_IN_LIST,
                        "of a list that is a child",
                        factor.formatted("", "99Z", ", \"scheme\": \"oak\"")),
                edge(
                        CODE_NOT_IN_LIST,
                        "of another list than that of its property",
                        "\"kinds\": [{\"code\": \"3A\", \"scheme\": \"cin-factor\"}]\n"));
    }

    private static Stream<RuleCase> names() {
        return Stream.of(
                edge(CODE_NOT_IN_LIST, "near a code of three letters", """
                        "children": [{"id": "oak", "disabilities": [{"code": "VIX"}]}]
                        """),
                edge(CODE_LIST_UNKNOWN, "nearly named as a list, and no code", """
                        "children": [{"id": "oak", "factors": [{"asWritten": "debt", "scheme": "cin_factors"}]}]
                        """),
                edge(CODE_LIST_UNKNOWN, "no list is named", """
                        "children": [{"id": "oak", "factors": [{"code": "3A"}]}]
                        """));
    }

    private static String status(String code, String start, String mark) {
        return """
                "episodes": [{"id": "e", "kind": "legal-status",
                  "value": {"code": %s"%s", "scheme": "903-legal"}, "period": {"start": {"edtf": "%s"}}}]
                """.formatted(mark, code, start);
    }

    private static String placement(String start, String mark) {
        return status("H5", start, mark).replace("legal-status", "placement").replace("903-legal", "903-placement");
    }
}
