package io.github.casereview.validation.rule.care;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.RuleCase.holds;
import static io.github.casereview.validation.rule.care.EnquiryRule.ASSESSMENT_LATE;
import static io.github.casereview.validation.rule.care.EnquiryRule.CONFERENCE_LATE;

import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

/** From Monday 2 March 2015, the fifteenth working day is 23 March; from 5 January, the forty-fifth is 9 March. */
class EnquiryRuleTest implements RuleTest {
    static Stream<RuleCase> cases() {
        return Stream.concat(Stream.of(conferences(), assessments()).flatMap(cases -> cases), nations());
    }

    private static Stream<RuleCase> conferences() {
        return Stream.of(
                        holds(CONFERENCE_LATE, "on the last day", conference("2015-03-02", "\"oak\"", "2015-03-23")),
                        breaks(CONFERENCE_LATE, "a day later", conference("2015-03-02", "\"oak\"", "2015-03-24"))
                                .at("/events/1/when", "/events/0")
                                .saying("expected an initial conference within 15 working days of the strategy"
                                        + " discussion, found one 16 working days later"),
                        edge(
                                CONFERENCE_LATE,
                                "some time in that month",
                                conference("2015-03-02", "\"oak\"", "2015-03").replace("►", "")),
                        edge(
                                CONFERENCE_LATE,
                                "before the guidance asked it",
                                conference("2013-04-12", "\"oak\"", "2013-06-24")
                                        .replace("►", "")),
                        edge(
                                CONFERENCE_LATE,
                                "after another discussion, which may be the one",
                                more("\"oak\"", "strategy-discussion").replace("►", "")),
                        edge(
                                        CONFERENCE_LATE,
                                        "after several, of which it names one",
                                        more("\"oak\", \"s\"", "strategy-discussion"))
                                .at("/events/1/when", "/events/0"),
                        edge(
                                CONFERENCE_LATE,
                                "after the enquiry that the discussion led to",
                                more("\"oak\"", "safeguarding-enquiry").replace("►", "")))
                .map(each -> each.in("england"));
    }

    private static String conference(String discussion, String about, String conference) {
        return """
                "children": [{"id": "oak"}],
                "events": [
                  {"id": "s", "kind": "meeting", "value": {"code": "strategy-discussion"}, "about": ["oak"],
                    "when": {"edtf": "%s"}},
                  {"id": "c", "kind": "meeting", "value": {"code": "initial-conference"}, "about": [%s],
                    "when": %s{"edtf": "%s"}}]
                """.formatted(discussion, about, conference.endsWith("24") ? "►" : "", conference);
    }

    /** A second step in between, less than fifteen working days before. */
    private static String more(String about, String value) {
        return conference("2015-03-02", about, "2015-03-24").replace("}]\n", """
                },
                  {"id": "t", "kind": "meeting", "value": {"code": "%s"}, "about": ["oak"],
                    "when": {"edtf": "2015-03-09"}}]
                """.formatted(value));
    }

    private static Stream<RuleCase> assessments() {
        return Stream.of(
                        holds(ASSESSMENT_LATE, "on the last day", assessment("2015-03-09", "\"r\"", "")),
                        breaks(ASSESSMENT_LATE, "a day later", assessment("2015-03-10", "\"r\"", "►"))
                                .at("/events/1/when", "/events/0")
                                .saying("expected an assessment within 45 working days of the referral,"
                                        + " found one 46 working days later"),
                        edge(ASSESSMENT_LATE, "of another referral", assessment("2015-03-10", "\"oak\"", "")),
                        edge(
                                ASSESSMENT_LATE,
                                "an assessment of health",
                                assessment("2015-03-10", "\"r\"", "")
                                        .replace(
                                                "\"assessment\",",
                                                "\"assessment\", \"value\": {\"code\": \"health-assessment\"},")),
                        edge(
                                ASSESSMENT_LATE,
                                "by a school",
                                assessment("2015-03-10", "\"r\"", "")
                                        .replace("\"assessor\", \"who\": \"care\"", "\"assessor\"")))
                .map(each -> each.in("england"));
    }

    private static String assessment(String when, String about, String mark) {
        return """
                "children": [{"id": "oak"}],
                "agencies": [{"id": "care", "sector": {"code": "childrens-social-care"}}],
                "events": [
                  {"id": "r", "kind": "referral", "about": ["oak"], "parties": [{"role": "referred-to", "who": "care"}],
                    "when": {"edtf": "2015-01-05"}},
                  {"id": "a", "kind": "assessment", "about": [%s], "parties": [{"role": "assessor", "who": "care"}],
                    "when": %s{"edtf": "%s"}}]
                """.formatted(about, mark, when);
    }

    private static Stream<RuleCase> nations() {
        return Stream.of(
                edge(
                                CONFERENCE_LATE,
                                "in Scotland",
                                conference("2015-03-02", "\"oak\"", "2015-03-24")
                                        .replace("►", ""))
                        .in("scotland"),
                edge(ASSESSMENT_LATE, "in Wales", assessment("2015-03-10", "\"r\"", ""))
                        .in("wales"));
    }
}
