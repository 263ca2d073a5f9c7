package io.github.casereview.validation.rule.care;

import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.care.CareAgeRule.CARE_ORDER_OVER_AGE;
import static io.github.casereview.validation.rule.care.CareAgeRule.JUSTICE_STATUS_UNDER_AGE;
import static io.github.casereview.validation.rule.care.CareLimitRule.POLICE_PROTECTION_TOO_LONG;
import static io.github.casereview.validation.rule.care.ConferenceRule.REVIEW_CONFERENCE_BEFORE_PLAN;
import static io.github.casereview.validation.rule.care.HistoryRule.LEGAL_STATUSES_OVERLAP;
import static io.github.casereview.validation.rule.care.MissingRule.MISSING_FROM_CARE_OUTSIDE_CARE;
import static io.github.casereview.validation.rule.care.MissingRule.MISSING_WHILE_OPEN;
import static io.github.casereview.validation.rule.care.MissingRule.RETURN_INTERVIEW_LATE;

import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

/** Histories of which the source doubts something, leaves an end open, or tells a birth in several ways. */
class DoubtfulHistoryTest implements RuleTest {
    static Stream<RuleCase> cases() {
        return Stream.of(births(), birthdays(), doubts(), missing(), interviews())
                .flatMap(cases -> cases)
                .map(each -> each.in("england"));
    }

    /** At nine on 1 June 2014, a child was born from 1 June 2004 to 1 June 2005. */
    private static Stream<RuleCase> births() {
        return Stream.of(
                edge(
                                JUSTICE_STATUS_UNDER_AGE,
                                "the age narrows the year of birth",
                                born("2004", "P9Y", "J1", "2014-05-31", "►"))
                        .at("/episodes/0", "/children/0/ages/0"),
                edge(
                                JUSTICE_STATUS_UNDER_AGE,
                                "the birth narrows the age",
                                born("2004-08", "P9Y", "J1", "2014-07-31", "►"))
                        .at("/episodes/0", "/events/1"),
                edge(
                                JUSTICE_STATUS_UNDER_AGE,
                                "where both tell the same, the birth shows it",
                                born("2004-06-01", "P9Y", "J1", "2014-05-31", "►"))
                        .at("/episodes/0", "/events/1"),
                edge(
                        JUSTICE_STATUS_UNDER_AGE,
                        "an age that does not fit the birth tells nothing",
                        born("2000", "P5Y", "J1", "2013", "")),
                edge(
                        CARE_ORDER_OVER_AGE,
                        "a birth that does not fit the age tells nothing",
                        born("2000", "P5Y", "C2", "2019", "")),
                edge(
                                CARE_ORDER_OVER_AGE,
                                "the age narrows the year of birth",
                                born("2005", "P9Y", "C2", "2022-06-01", "►"))
                        .at("/episodes/0", "/children/0/ages/0"),
                edge(CARE_ORDER_OVER_AGE, "the birth narrows the age", born("2004-08", "P9Y", "C2", "2021-08-31", "►"))
                        .at("/episodes/0", "/events/1"),
                edge(
                                CARE_ORDER_OVER_AGE,
                                "where both tell the same, the birth shows it",
                                born("2005-06-01", "P9Y", "C2", "2022-06-01", "►"))
                        .at("/episodes/0", "/events/1"));
    }

    private static Stream<RuleCase> birthdays() {
        String leap = """
                "children": [{"id": "oak"}],
                "events": [{"id": "b", "kind": "birth", "about": ["oak"], "when": {"edtf": "2000-02-29"}}],
                "episodes": [%s{"id": "e", "kind": "legal-status", "about": ["oak"], "value": {"code": "C2"},
                  "period": {"start": {"edtf": "%s"}}}]
                """;
        return Stream.of(
                edge(
                                CARE_ORDER_OVER_AGE,
                                "of a child born on 29 February, on 1 March",
                                leap.formatted("►", "2017-03-01"))
                        .at("/episodes/0", "/events/0"),
                edge(CARE_ORDER_OVER_AGE, "at a time that the source doubts", leap.formatted("", "2017-05-01?")),
                edge(
                        JUSTICE_STATUS_UNDER_AGE,
                        "at a time that the source doubts",
                        leap.formatted("", "2005-05-01?").replace("C2", "J1")));
    }

    private static Stream<RuleCase> doubts() {
        String protection = """
                "children": [{"id": "oak"}],
                "episodes": [{"id": "e", "kind": "legal-status", "about": ["oak"], "value": {"code": "L1"},
                  "period": {"start": {"edtf": "2014-01-06%s"}, "end": {"edtf": "2014-02-06%s"}}}]
                """;
        String review = """
                "children": [{"id": "oak"}],
                "episodes": [{"id": "p", "kind": "child-protection", "about": ["oak"], "value": {"code": "plan"},
                  "period": {"start": {"edtf": "2014-03-05%s"}}}],
                "events": [{"id": "c", "kind": "meeting", "about": ["oak"], "value": {"code": "review-conference"},
                  "when": {"edtf": "2014-02-04%s"}}]
                """;
        String orders = """
                "children": [{"id": "oak"}],
                "episodes": [
                  {"id": "a", "kind": "legal-status", "about": ["oak"], "value": {"code": "C1"}, %s
                    "period": {"start": {"edtf": "2014-01-05%s"}, "end": {"edtf": "2014-06-10"}}},
                  {"id": "b", "kind": "legal-status", "about": ["oak"], "value": {"code": "V2"},
                    "period": {"start": {"edtf": "2014-02-05"}, "end": {"edtf": "2014-03-10"}}}]
                """;
        return Stream.of(
                edge(POLICE_PROTECTION_TOO_LONG, "from a day in doubt", protection.formatted("?", "")),
                edge(POLICE_PROTECTION_TOO_LONG, "until a day in doubt", protection.formatted("", "?")),
                edge(REVIEW_CONFERENCE_BEFORE_PLAN, "before a plan of a day in doubt", review.formatted("?", "")),
                edge(REVIEW_CONFERENCE_BEFORE_PLAN, "on a day in doubt", review.formatted("", "?")),
                edge(LEGAL_STATUSES_OVERLAP, "from a day in doubt", orders.formatted("", "?")),
                edge(
                        LEGAL_STATUSES_OVERLAP,
                        "of several orders told as one",
                        orders.formatted("\"count\": {\"value\": 2},", "")),
                edge(
                        LEGAL_STATUSES_OVERLAP,
                        "of an order that was only planned",
                        orders.formatted("\"occurrence\": \"planned\",", "")));
    }

    private static Stream<RuleCase> missing() {
        String open = """
                {"id": "%s", "kind": "missing", "about": ["oak"],
                  "period": {"start": {"edtf": "%s"}, "end": {"absent": "open"}}}\
                """;
        String care = """
                {"id": "c", "kind": "looked-after", "about": ["oak"], "period": {"%s": {"edtf": "%s"}}},
                %s{"id": "m", "kind": "missing", "about": ["oak"], "value": {"code": "M"},
                  "period": {"start": {"edtf": "2015-02-01"}, "end": {"edtf": "2015-02-03"}}}\
                """;
        return Stream.of(
                edge(
                                MISSING_WHILE_OPEN,
                                "after the first of two open ones",
                                oak("►" + open.formatted("a", "2015-02"), open.formatted("b", "2015-01")))
                        .at("/episodes/0", "/episodes/1"),
                edge(
                        MISSING_WHILE_OPEN,
                        "after one of a time in doubt",
                        oak(open.formatted("a", "2015-01?"), open.formatted("b", "2015-02"))),
                edge(
                        MISSING_WHILE_OPEN,
                        "at a time in doubt",
                        oak(open.formatted("a", "2015-01"), open.formatted("b", "2015-02?"))),
                edge(
                                MISSING_FROM_CARE_OUTSIDE_CARE,
                                "after care of which the start is not told",
                                oak(care.formatted("end", "2015-01-31", "►")))
                        .at("/episodes/1", "/episodes/0"),
                edge(
                        MISSING_FROM_CARE_OUTSIDE_CARE,
                        "within care of which the start is not told",
                        oak(care.formatted("end", "2015-02-01", ""))),
                edge(
                                MISSING_FROM_CARE_OUTSIDE_CARE,
                                "before care of which the end is not told",
                                oak(care.formatted("start", "2015-02-04", "►")))
                        .at("/episodes/1", "/episodes/0"),
                edge(
                        MISSING_FROM_CARE_OUTSIDE_CARE,
                        "within care of which the end is not told",
                        oak(care.formatted("start", "2015-02-03", ""))),
                edge(
                        MISSING_FROM_CARE_OUTSIDE_CARE,
                        "at a time in doubt, before care",
                        oak(care.formatted("start", "2015-02-10", "").replace("2015-02-01", "2015-02-01?"))),
                edge(
                        MISSING_FROM_CARE_OUTSIDE_CARE,
                        "at a time in doubt",
                        oak(care.formatted("end", "2015-01-31", "").replace("2015-02-01", "2015-02-01?"))));
    }

    private static Stream<RuleCase> interviews() {
        String episode = """
                {"id": "%s", "kind": "%s", "about": ["oak"]%s,
                  "period": {"start": {"edtf": "2015-02-01"}, "end": {"edtf": "%s"}}}\
                """;
        String missing = episode.formatted("m", "missing", "", "2015-02-03");
        return Stream.of(
                edge(
                        RETURN_INTERVIEW_LATE,
                        "soon after one of two returns",
                        interview("2015-02-12", "")
                                + oak(missing, episode.formatted("n", "missing", "", "2015-02-10"))),
                edge(
                                RETURN_INTERVIEW_LATE,
                                "late after both of two returns",
                                interview("2015-02-14", "►")
                                        + oak(missing, episode.formatted("n", "missing", "", "2015-02-10")))
                        .at("/events/0", "/episodes/0", "/episodes/1"),
                edge(
                        RETURN_INTERVIEW_LATE,
                        "on a day in doubt",
                        interview("2015-03-12?", "") + oak(missing, missing.replace("\"m\"", "\"n\""))),
                edge(
                        RETURN_INTERVIEW_LATE,
                        "after a return in doubt",
                        interview("2015-03-12", "")
                                + oak(missing, episode.formatted("n", "missing", "", "2015-02-03?"))),
                edge(
                                RETURN_INTERVIEW_LATE,
                                "after an episode of another kind as well",
                                interview("2015-03-12", "►")
                                        + oak(missing, episode.formatted("n", "education", "", "2015-03-11")))
                        .at("/events/0", "/episodes/0"),
                edge(
                                RETURN_INTERVIEW_LATE,
                                "after another telling of it as well",
                                interview("2015-03-12", "►")
                                        + oak(
                                                missing,
                                                episode.formatted(
                                                        "n", "missing", ", \"otherAccountOf\": [\"m\"]", "2015-03-11")))
                        .at("/events/0", "/episodes/0"));
    }

    private static String interview(String when, String mark) {
        return """
                "events": [%s{"id": "i", "kind": "meeting", "about": ["oak", "m", "n", "m"],
                  "value": {"code": "return-interview"}, "when": {"edtf": "%s"}}],
                """.formatted(mark, when);
    }

    private static String oak(String... episodes) {
        return "\"children\": [{\"id\": \"oak\"}],\n\"episodes\": [" + String.join(",\n", episodes) + "]\n";
    }

    private static String born(String birth, String age, String code, String start, String mark) {
        return """
                "children": [{"id": "oak", "labels": [{"text": "O"}], "ages": [{"value": "%s", "at": "seen"}]}],
                "events": [{"id": "seen", "kind": "contact", "when": {"edtf": "2014-06-01"}},
                  {"id": "birth", "kind": "birth", "about": ["oak"], "when": {"edtf": "%s"}}],
                "episodes": [%s{"id": "e", "kind": "legal-status", "about": ["oak"], "value": {"code": "%s"},
                  "period": {"start": {"edtf": "%s"}}}]
                """.formatted(age, birth, mark, code, start);
    }
}
