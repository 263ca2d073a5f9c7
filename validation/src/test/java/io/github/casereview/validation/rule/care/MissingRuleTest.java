package io.github.casereview.validation.rule.care;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.RuleCase.holds;
import static io.github.casereview.validation.rule.care.MissingRule.MISSING_EPISODES_OVERLAP;
import static io.github.casereview.validation.rule.care.MissingRule.MISSING_FROM_CARE_OUTSIDE_CARE;
import static io.github.casereview.validation.rule.care.MissingRule.MISSING_WHILE_OPEN;
import static io.github.casereview.validation.rule.care.MissingRule.RETURN_INTERVIEW_BEFORE_RETURN;
import static io.github.casereview.validation.rule.care.MissingRule.RETURN_INTERVIEW_LATE;

import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

class MissingRuleTest implements RuleTest {
    static Stream<RuleCase> cases() {
        return Stream.of(overlaps(), whileOpen(), fromCare(), interviews()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> overlaps() {
        return Stream.of(
                holds(
                        MISSING_EPISODES_OVERLAP,
                        "one after another",
                        children(
                                missing("a", "oak", "2015-02-01", "2015-02-03"),
                                missing("b", "oak", "2015-02-07", "2015-02-09"))),
                breaks(
                                MISSING_EPISODES_OVERLAP,
                                "the second begins before the first ends",
                                children(
                                        missing("a", "oak", "2015-02-01", "2015-02-08"),
                                        "►" + missing("b", "oak", "2015-02-07", "2015-02-09")))
                        .at("/episodes/1", "/episodes/0")
                        .saying("expected missing episodes that do not overlap, found one that overlaps another"),
                breaks(
                                MISSING_EPISODES_OVERLAP,
                                "one lies within another, told first",
                                children(
                                        missing("a", "oak", "2015-02-04", "2015-02-05"),
                                        "►" + missing("b", "oak", "2015-02-01", "2015-02-09")))
                        .at("/episodes/1", "/episodes/0"),
                breaks(
                                MISSING_EPISODES_OVERLAP,
                                "some time within a year lies in two years",
                                children(
                                        missing("a", "oak", "2015", "2015"), "►" + missing("b", "oak", "2014", "2016")))
                        .at("/episodes/1", "/episodes/0"),
                edge(
                        MISSING_EPISODES_OVERLAP,
                        "the second begins on the day the first ends",
                        children(
                                missing("a", "oak", "2015-02-01", "2015-02-07"),
                                missing("b", "oak", "2015-02-07", "2015-02-09"))),
                edge(
                                MISSING_EPISODES_OVERLAP,
                                "the second begins the day before the first ends",
                                children(
                                        missing("a", "oak", "2015-02-01", "2015-02-08"),
                                        "►" + missing("b", "oak", "2015-02-07", "2015-02-09")))
                        .at("/episodes/1", "/episodes/0"),
                edge(
                        MISSING_EPISODES_OVERLAP,
                        "two in one month may be one after another",
                        children(missing("a", "oak", "2015-02", "2015-02"), missing("b", "oak", "2015-02", "2015-02"))),
                edge(
                        MISSING_EPISODES_OVERLAP,
                        "two children may be missing at one time",
                        children(
                                missing("a", "oak", "2015-02-01", "2015-02-08"),
                                missing("b", "elm", "2015-02-01", "2015-02-08"))),
                edge(
                        MISSING_EPISODES_OVERLAP,
                        "another telling is not another episode",
                        children(
                                missing("a", "oak", "2015-02-01", "2015-02-08"),
                                missing("b", "oak", "2015-02-01", "2015-02-09")
                                        .replace("}}}", "}}, \"otherAccountOf\": [\"a\"]}"))),
                edge(
                        MISSING_EPISODES_OVERLAP,
                        "a group of children is not one child",
                        children(
                                missing("a", "group", "2015-02-01", "2015-02-08"),
                                missing("b", "group", "2015-02-01", "2015-02-08"))));
    }

    private static Stream<RuleCase> whileOpen() {
        String open = """
                {"id": "a", "kind": "missing", "about": ["oak"],
                  "period": {"start": {"edtf": "2015-02"}, "end": {"absent": "open"}}}""";
        return Stream.of(
                holds(
                        MISSING_WHILE_OPEN,
                        "the open one comes last",
                        children(missing("b", "oak", "2015-01-02", "2015-01-03"), open)),
                breaks(
                                MISSING_WHILE_OPEN,
                                "one begins after an open one",
                                children(open, "►" + missing("b", "oak", "2015-03-02", "2015-03-03")))
                        .at("/episodes/1", "/episodes/0")
                        .saying(
                                "expected no missing episode after one that has not ended, found one that begins later"),
                edge(
                                MISSING_WHILE_OPEN,
                                "one begins the day after an open one began at the latest",
                                children(open, "►" + missing("b", "oak", "2015-03-01", "2015-03-03")))
                        .at("/episodes/1", "/episodes/0"),
                edge(
                        MISSING_WHILE_OPEN,
                        "one may have begun before the open one",
                        children(open, missing("b", "oak", "2015-02-28", "2015-03-03"))),
                edge(
                        MISSING_WHILE_OPEN,
                        "an end that is not told is not an open end",
                        children(
                                open.replace(", \"end\": {\"absent\": \"open\"}", ""),
                                missing("b", "oak", "2015-03-02", "2015-03-03"))));
    }

    private static Stream<RuleCase> fromCare() {
        return Stream.of(
                holds(
                        MISSING_FROM_CARE_OUTSIDE_CARE,
                        "during care",
                        children(care("2014-02-01", "2015-06-01"), fromCare("2015-02-01", "2015-02-03"))),
                breaks(
                                MISSING_FROM_CARE_OUTSIDE_CARE,
                                "between two times in care",
                                children(
                                        care("2014-02-01", "2014-06-01"),
                                        "►" + fromCare("2015-02-01", "2015-02-03"),
                                        care("2016-02-01", "2016-06-01").replace("\"care\"", "\"more\"")))
                        .at("/episodes/1", "/episodes/0", "/episodes/2")
                        .saying("expected an episode missing from care within a time in care, "
                                + "found one outside every such time"),
                breaks(
                                MISSING_FROM_CARE_OUTSIDE_CARE,
                                "after care, by the code of the return",
                                children(
                                        care("2014-02-01", "2014-06-01"),
                                        "►"
                                                + missing("m", "oak", "2015-02-01", "2015-02-03")
                                                        .replace(
                                                                "\"period\"",
                                                                "\"value\": {\"code\": \"M\"}, \"period\"")))
                        .at("/episodes/1", "/episodes/0"),
                edge(
                        MISSING_FROM_CARE_OUTSIDE_CARE,
                        "from the day on which care ends",
                        children(care("2014-02-01", "2015-02-01"), fromCare("2015-02-01", "2015-02-03"))),
                edge(
                                MISSING_FROM_CARE_OUTSIDE_CARE,
                                "from the day after care ends",
                                children(care("2014-02-01", "2015-01-31"), "►" + fromCare("2015-02-01", "2015-02-03")))
                        .at("/episodes/1", "/episodes/0"),
                edge(
                        MISSING_FROM_CARE_OUTSIDE_CARE,
                        "some care is at a time not told",
                        children(
                                care("2014-02-01", "2014-06-01"),
                                "{\"id\": \"p\", \"kind\": \"placement\", \"about\": [\"oak\"]}",
                                fromCare("2015-02-01", "2015-02-03"))),
                edge(
                        MISSING_FROM_CARE_OUTSIDE_CARE,
                        "missing from home",
                        children(
                                care("2014-02-01", "2014-06-01"),
                                fromCare("2015-02-01", "2015-02-03").replace("from-care", "from-home"))),
                edge(
                        MISSING_FROM_CARE_OUTSIDE_CARE,
                        "no care is told",
                        children(fromCare("2015-02-01", "2015-02-03"))));
    }

    private static Stream<RuleCase> interviews() {
        return Stream.of(
                holds(RETURN_INTERVIEW_BEFORE_RETURN, "the day after", interview("2015-02-04", "")),
                breaks(RETURN_INTERVIEW_BEFORE_RETURN, "before the child was missing", interview("2015-01-20", "►"))
                        .at("/events/0", "/episodes/0")
                        .saying("expected a return interview after the return, found one before it"),
                edge(RETURN_INTERVIEW_BEFORE_RETURN, "on the day of return", interview("2015-02-03", "")),
                edge(RETURN_INTERVIEW_BEFORE_RETURN, "on the day before", interview("2015-02-02", "►"))
                        .at("/events/0", "/episodes/0"),
                edge(
                        RETURN_INTERVIEW_BEFORE_RETURN,
                        "about the child alone",
                        interview("2015-01-20", "").replace("\"oak\", \"m\"", "\"oak\"")),
                edge(
                        RETURN_INTERVIEW_BEFORE_RETURN,
                        "one that was only planned",
                        interview("2015-01-20", "").replace("\"when\"", "\"occurrence\": \"planned\", \"when\"")),
                holds(RETURN_INTERVIEW_LATE, "two days after", interview("2015-02-05", ""))
                        .in("england"),
                breaks(RETURN_INTERVIEW_LATE, "in the month after", interview("2015-03", "►"))
                        .in("england")
                        .at("/events/0", "/episodes/0")
                        .saying("expected a return interview within 72 hours of the return, found one later than that"),
                edge(RETURN_INTERVIEW_LATE, "three days after, at any hour", interview("2015-02-06", ""))
                        .in("england"),
                edge(RETURN_INTERVIEW_LATE, "in Scotland", interview("2015-03", ""))
                        .in("scotland"),
                edge(RETURN_INTERVIEW_LATE, "four days after, at any hour", interview("2015-02-07", "►"))
                        .in("england")
                        .at("/events/0", "/episodes/0"),
                edge(
                                RETURN_INTERVIEW_LATE,
                                "before the guidance",
                                interview("2015-03", "").replace("2015", "2013"))
                        .in("england"),
                edge(RETURN_INTERVIEW_LATE, "some time in the month", interview("2015-02", "")));
    }

    private static String interview(String when, String mark) {
        return children(missing("m", "oak", "2015-02-01", "2015-02-03")) + """
                , "events": [%s{"id": "i", "kind": "meeting", "about": ["oak", "m"],
                  "value": {"code": "return-interview"}, "when": {"edtf": "%s"}}]
                """.formatted(mark, when);
    }

    private static String fromCare(String start, String end) {
        return missing("m", "oak", start, end)
                .replace("\"period\"", "\"features\": [{\"code\": \"from-care\"}], \"period\"");
    }

    private static String care(String start, String end) {
        return missing("care", "oak", start, end).replace("\"missing\"", "\"looked-after\"");
    }

    private static String children(String... episodes) {
        return "\"children\": [{\"id\": \"oak\"}, {\"id\": \"elm\"}, {\"id\": \"group\", \"count\": {\"value\": 3}}],\n"
                + "\"episodes\": [" + String.join(",\n", episodes) + "]\n";
    }

    private static String missing(String id, String child, String start, String end) {
        return """
                {"id": "%s", "kind": "missing", "about": ["%s"],
                  "period": {"start": {"edtf": "%s"}, "end": {"edtf": "%s"}}}""".formatted(id, child, start, end);
    }
}
