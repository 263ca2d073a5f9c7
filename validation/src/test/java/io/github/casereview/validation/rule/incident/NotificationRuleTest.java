package io.github.casereview.validation.rule.incident;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.RuleCase.holds;
import static io.github.casereview.validation.rule.incident.NotificationRule.NOTIFICATION_BEFORE_INCIDENT;
import static io.github.casereview.validation.rule.incident.NotificationRule.NOTIFICATION_LATE;
import static io.github.casereview.validation.rule.incident.NotificationRule.NOTIFICATION_WITHOUT_PANEL;
import static io.github.casereview.validation.rule.incident.NotificationRule.RAPID_REVIEW_BEFORE_NOTIFICATION;
import static io.github.casereview.validation.rule.incident.NotificationRule.RAPID_REVIEW_LATE;

import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

class NotificationRuleTest implements RuleTest {
    static Stream<RuleCase> cases() {
        return Stream.of(late(), early(), recipients(), rapid(), rapidEarly()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> late() {
        return Stream.of(
                        holds(
                                NOTIFICATION_LATE,
                                "on the fifth working day, a holiday between",
                                known("2019-05-24", "2019-06-03")),
                        breaks(NOTIFICATION_LATE, "on the sixth working day", known("2019-05-24", "►2019-06-04"))
                                .at("/documents/0/dated")
                                .saying("expected a notification within 5 working days of the authority hearing of it,"
                                        + " found one 6 working days later"),
                        breaks(NOTIFICATION_LATE, "in the month after", known("2019-05", "►2019-07"))
                                .at("/documents/0/dated")
                                .saying("expected a notification within 5 working days of the authority hearing of it,"
                                        + " found one at least 21 working days later"),
                        edge(NOTIFICATION_LATE, "in the same month", known("2019-05", "2019-05-31")),
                        edge(NOTIFICATION_LATE, "long before holidays are known", known("1985-05-01", "1985-06-01")),
                        edge(
                                NOTIFICATION_LATE,
                                "another incident, of which nobody says when it was known",
                                """
                        "events": [
                          {"id": "i", "kind": "harm", "trigger": true},
                          {"id": "j", "kind": "harm", "trigger": true},
                          {"id": "r", "kind": "referral", "about": ["i"], "when": {"edtf": "2019-05-24"},
                           "parties": [{"role": "referred-to", "who": "la"}]}],
                        """ + AUTHORITY + documents(notification("2019-07-01"))),
                        edge(
                                NOTIFICATION_LATE,
                                "a referral to another body",
                                """
                        "events": [
                          {"id": "i", "kind": "harm", "trigger": true},
                          {"id": "r", "kind": "referral", "about": ["i"], "when": {"edtf": "2019-05-24"},
                           "parties": [{"role": "referred-to", "who": "ward"}]}],
                        "agencies": [{"id": "ward", "sector": {"code": "acute-health"}}],
                        """ + documents(notification("2019-07-01"))))
                .map(each -> each.under("england-2018"));
    }

    private static Stream<RuleCase> early() {
        String first = """
                "events": [{"id": "i", "kind": "harm", "trigger": true, "when": {"edtf": "2019-05-24"}},
                  {"id": "j", "kind": "harm", "trigger": true, "when": {"edtf": "2019-06-24"}}],
                """;
        return Stream.of(
                holds(NOTIFICATION_BEFORE_INCIDENT, "after the first", first + documents(notification("2019-05-28"))),
                breaks(NOTIFICATION_BEFORE_INCIDENT, "before both", first + documents(notification("►2019-05-22")))
                        .at("/documents/0/dated")
                        .saying("expected a notification no earlier than what gave rise to the review,"
                                + " found one 2 days earlier"),
                edge(NOTIFICATION_BEFORE_INCIDENT, "in the same month", first + documents(notification("2019-05"))),
                edge(
                        NOTIFICATION_BEFORE_INCIDENT,
                        "one of them at a time not told",
                        """
                        "events": [{"id": "i", "kind": "harm", "trigger": true, "when": {"edtf": "2019-05-24"}},
                          {"id": "j", "kind": "harm", "trigger": true}],
                        """ + documents(notification("2019-05-22"))));
    }

    private static Stream<RuleCase> recipients() {
        String sent = """
                "agencies": [{"id": "panel", "sector": {"code": "panel"}}, {"id": "la", "sector": {"code": "police"}},
                  {"id": "who"}],
                "documents": [%s{"id": "n", "kind": {"code": "notification"}, "parties": [%s]}]
                """;
        String party = """
                {"role": "notified", "who": "%s"}""";
        return Stream.of(
                        holds(NOTIFICATION_WITHOUT_PANEL, "the panel", sent.formatted("", party.formatted("panel"))),
                        breaks(
                                        NOTIFICATION_WITHOUT_PANEL,
                                        "the police only",
                                        sent.formatted("►", party.formatted("la")))
                                .at("/documents/0")
                                .saying(
                                        "expected the national panel, the government or an inspectorate among those notified,"
                                                + " found one other body"),
                        edge(
                                NOTIFICATION_WITHOUT_PANEL,
                                "a body not told which",
                                sent.formatted("", party.formatted("who"))),
                        edge(NOTIFICATION_WITHOUT_PANEL, "nobody told", sent.formatted("", "")))
                .map(each -> each.under("england-2018"));
    }

    private static Stream<RuleCase> rapid() {
        return Stream.of(
                        holds(
                                RAPID_REVIEW_LATE,
                                "on the fifteenth",
                                documents(notification("2019-06-03"), rapid("2019-06-24"))),
                        breaks(
                                        RAPID_REVIEW_LATE,
                                        "on the sixteenth, from the notification",
                                        documents(notification("2019-06-03"), "►" + rapid("2019-06-25")))
                                .at("/documents/1")
                                .saying(
                                        "expected a rapid review within 15 working days of the authority hearing of it; of the"
                                                + " notification since June 2025, found one 16 working days later"),
                        breaks(
                                        RAPID_REVIEW_LATE,
                                        "on the sixteenth, from when it was known",
                                        known("2019-05-31", "2019-06-03", "►" + rapid("2019-06-24")))
                                .at("/documents/1"),
                        breaks(
                                        RAPID_REVIEW_LATE,
                                        "in the pandemic",
                                        documents(notification("2020-05-01"), "►" + rapid("2020-07-01")))
                                .at("/documents/1")
                                .as(Severity.INFO)
                                .saying(
                                        "expected a rapid review within 15 working days of the authority hearing of it; of the"
                                                + " notification since June 2025, found one 41 working days later, which leaves it open:"
                                                + " the limit was relaxed in the pandemic"),
                        edge(
                                RAPID_REVIEW_LATE,
                                "by the wording of June 2025, from the notification",
                                known("2025-09-01", "2025-09-08", rapid("2025-09-29"))),
                        edge(
                                RAPID_REVIEW_LATE,
                                "in the month of the notification",
                                documents(notification("2019-06"), rapid("2019-06-30"))),
                        edge(
                                RAPID_REVIEW_LATE,
                                "completed before the date it carries",
                                documents(notification("2019-06-03"), """
                        {"id": "r", "kind": {"code": "rapid-review-report"}, "dated": {"edtf": "2019-07-24"},
                         "publications": [{"status": "completed", "period": {"start": {"edtf": "2019-06-24"}}}]}""")))
                .map(each -> each.under("england-2018"));
    }

    private static Stream<RuleCase> rapidEarly() {
        return Stream.of(
                        holds(
                                RAPID_REVIEW_BEFORE_NOTIFICATION,
                                "after it",
                                documents(notification("2019-06-03"), rapid("2019-06-04"))),
                        breaks(
                                        RAPID_REVIEW_BEFORE_NOTIFICATION,
                                        "the day before",
                                        documents(notification("2019-06-03"), "►" + rapid("2019-06-02")))
                                .at("/documents/1")
                                .saying("expected a rapid review after the notification, found one 1 day earlier"),
                        edge(
                                RAPID_REVIEW_BEFORE_NOTIFICATION,
                                "on the same day",
                                documents(notification("2019-06-03"), rapid("2019-06-03"))))
                .map(each -> each.under("england-2023"));
    }

    private static final String AUTHORITY = """
            "agencies": [{"id": "la", "sector": {"code": "childrens-social-care"}}],
            """;

    private static String known(String when, String sent, String... more) {
        return """
                "events": [
                  {"id": "i", "kind": "harm", "trigger": true},
                  {"id": "r", "kind": "referral", "about": ["i"], "when": {"edtf": "%s"},
                   "parties": [{"role": "referred-to", "who": "la"}]}],
                """.formatted(when)
                + AUTHORITY
                + documents(Stream.concat(Stream.of(notification(sent)), Stream.of(more))
                        .toArray(String[]::new));
    }

    private static String documents(String... some) {
        return "\"documents\": [" + String.join(",\n", some) + "]";
    }

    private static String notification(String dated) {
        return """
                {"id": "n", "kind": {"code": "notification"}, "dated": %s{"edtf": "%s"}}""".formatted(dated.startsWith("►") ? "►" : "", dated.replace("►", ""));
    }

    private static String rapid(String dated) {
        return """
                {"id": "r2", "kind": {"code": "rapid-review-report"}, "dated": {"edtf": "%s"}}""".formatted(dated);
    }
}
