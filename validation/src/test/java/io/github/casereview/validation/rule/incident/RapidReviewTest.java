package io.github.casereview.validation.rule.incident;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.incident.NotificationRule.NOTIFICATION_BEFORE_INCIDENT;
import static io.github.casereview.validation.rule.incident.NotificationRule.NOTIFICATION_WITHOUT_PANEL;
import static io.github.casereview.validation.rule.incident.NotificationRule.RAPID_REVIEW_BEFORE_NOTIFICATION;
import static io.github.casereview.validation.rule.incident.NotificationRule.RAPID_REVIEW_LATE;

import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.rule.DamagedCase;
import io.github.casereview.validation.rule.DamagedTest;
import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

/** From when the fifteen working days of a rapid review count, under each wording, and who should hear of the incident. */
class RapidReviewTest implements RuleTest, DamagedTest {
    static Stream<RuleCase> cases() {
        return Stream.of(wordings(), pandemic(), several(), recipients())
                .flatMap(cases -> cases)
                .map(each -> each.under("england-2018"));
    }

    /** The sixteenth working day after 22 May 2025 is 16 June, a bank holiday being between. */
    private static Stream<RuleCase> wordings() {
        return Stream.of(
                edge(RAPID_REVIEW_LATE, "of the old wording", review("2025-05-22", "2025-05-31", "2025-06-16", "►"))
                        .at("/documents/1")
                        .saying("expected a rapid review within 15 working days of the authority hearing of it; of the"
                                + " notification since June 2025, found one 16 working days later"),
                edge(
                        RAPID_REVIEW_LATE,
                        "on the last day of the old wording",
                        review("2025-05-22", "2025-05-31", "2025-06-13", "")),
                edge(
                        RAPID_REVIEW_LATE,
                        "notified on the first day of the new wording",
                        review("2025-05-22", "2025-06-01", "2025-06-16", "")),
                edge(
                        RAPID_REVIEW_LATE,
                        "known so that the notification was due under the new wording",
                        review("2025-05-23", "2025-05-31", "2025-06-20", "")),
                edge(
                                RAPID_REVIEW_LATE,
                                "late by the new wording",
                                review("2025-05-23", "2025-06-02", "2025-06-24", "►"))
                        .at("/documents/1")
                        .saying("expected a rapid review within 15 working days of the authority hearing of it; of the"
                                + " notification since June 2025, found one 16 working days later"),
                edge(RAPID_REVIEW_LATE, "where no notification is told", review("2019-05-24", "", "2019-07-01", "►"))
                        .at("/documents/0"),
                edge(
                        RAPID_REVIEW_LATE,
                        "where no notification is told, under the new wording",
                        review("2025-09-01", "", "2025-12-01", "")),
                edge(
                        RAPID_REVIEW_LATE,
                        "where nothing is told of when it was known",
                        review("", "", "2019-07-01", "")));
    }

    /** The limits from 30 March 2020 to the end of 2021 were relaxed. */
    private static Stream<RuleCase> pandemic() {
        return Stream.of(
                edge(
                                RAPID_REVIEW_LATE,
                                "due on the day before the pandemic",
                                review("", "2020-03-06", "2020-04-20", "►"))
                        .at("/documents/1"),
                edge(
                                RAPID_REVIEW_LATE,
                                "due on the first day of the pandemic",
                                review("", "2020-03-09", "2020-04-20", "►"))
                        .at("/documents/1")
                        .as(Severity.INFO),
                edge(
                                RAPID_REVIEW_LATE,
                                "due on the last day of the pandemic",
                                review("", "2021-12-08", "2022-02-01", "►"))
                        .at("/documents/1")
                        .as(Severity.INFO),
                edge(
                                RAPID_REVIEW_LATE,
                                "due on the day after the pandemic",
                                review("", "2021-12-09", "2022-02-01", "►"))
                        .at("/documents/1"));
    }

    private static Stream<RuleCase> several() {
        String two = """
                "documents": [{"id": "n", "kind": {"code": "notification"}, "dated": {"edtf": "2019-06-03"}},
                  {"id": "m", "kind": {"code": "notification"}, "dated": {"edtf": "2019-06-10"}},
                  %s{"id": "r", "kind": {"code": "rapid-review-report"}, %s}]
                """;
        String completed = """
                "dated": {"edtf": "2019-06-20"}, "publications": [
                  {"status": "completed", "period": {"start": {"edtf": "2019-08-01"}}},
                  {"status": "completed", "period": {"start": {"edtf": "%s"}}}]\
                """;
        return Stream.of(
                edge(
                                RAPID_REVIEW_LATE,
                                "of the last of two notifications",
                                two.formatted("►", "\"dated\": {\"edtf\": \"2019-07-02\"}"))
                        .at("/documents/2"),
                edge(
                        RAPID_REVIEW_LATE,
                        "in time after the last of two notifications",
                        two.formatted("", "\"dated\": {\"edtf\": \"2019-07-01\"}")),
                edge(RAPID_REVIEW_LATE, "completed late", two.formatted("►", completed.formatted("2019-07-02")))
                        .at("/documents/2"),
                edge(
                        RAPID_REVIEW_LATE,
                        "completed in time at first",
                        two.formatted("", completed.formatted("2019-07-01"))),
                edge(
                                RAPID_REVIEW_BEFORE_NOTIFICATION,
                                "before the first of two notifications",
                                two.formatted("►", "\"dated\": {\"edtf\": \"2019-06-01\"}"))
                        .at("/documents/2")
                        .saying("expected a rapid review after the notification, found one 2 days earlier"),
                edge(
                        RAPID_REVIEW_BEFORE_NOTIFICATION,
                        "after the first of two notifications",
                        two.formatted("", "\"dated\": {\"edtf\": \"2019-06-05\"}")),
                edge(
                        RAPID_REVIEW_BEFORE_NOTIFICATION,
                        "before two notifications, one of a time not told",
                        two.formatted("", "\"dated\": {\"edtf\": \"2019-06-01\"}")
                                .replace("{\"edtf\": \"2019-06-10\"}", "{\"absent\": \"not-stated\"}")),
                edge(
                        RAPID_REVIEW_BEFORE_NOTIFICATION,
                        "before two notifications, one of a time in doubt",
                        two.formatted("", "\"dated\": {\"edtf\": \"2019-06-01\"}")
                                .replace("2019-06-10", "2019-06-10?")),
                edge(RAPID_REVIEW_BEFORE_NOTIFICATION, "of another review of the collection", """
                        "reviews": [{"id": "n/b", "labels": [{"text": "B"}]}, {"id": "n/a", "labels": [{"text": "A"}],
                          "documents": [
                            {"id": "n", "kind": {"code": "notification"}, "about": ["n/b"], "dated": {"edtf": "2020"}},
                            {"id": "r", "kind": {"code": "rapid-review-report"}, "dated": {"edtf": "2019"}}]}]
                        """)
                        .inCollection(),
                edge(RAPID_REVIEW_BEFORE_NOTIFICATION, "where none is told", review("", "", "2019-07-01", "")));
    }

    private static Stream<RuleCase> recipients() {
        String sent = """
                "agencies": [{"id": "a", "sector": {"code": "%s"}}, {"id": "b", "sector": {"code": "police"}}],
                "documents": [%s{"id": "n", "kind": {"code": "notification"}, "parties": [
                  {"role": "notified", "who": "a"}, {"role": "notified", "who": "b"}]}]
                """;
        return Stream.of(
                edge(NOTIFICATION_WITHOUT_PANEL, "the government and the police", sent.formatted("government", "")),
                edge(NOTIFICATION_WITHOUT_PANEL, "an inspectorate and the police", sent.formatted("inspectorate", "")),
                edge(NOTIFICATION_WITHOUT_PANEL, "two others", sent.formatted("education", "►"))
                        .at("/documents/0")
                        .saying("expected the national panel, the government or an inspectorate among those notified,"
                                + " found 2 other bodies"),
                edge(NOTIFICATION_BEFORE_INCIDENT, "where nothing gave rise to the review", """
                        "events": [{"id": "i", "kind": "harm", "when": {"edtf": "2019-05-24"}}],
                        "documents": [{"id": "n", "kind": {"code": "notification"}, "dated": {"edtf": "2018"}}]
                        """));
    }

    static Stream<DamagedCase> damaged() {
        RuleCase late = breaks(RAPID_REVIEW_LATE, "a year later", review("2019-01-03", "2019-01-04", "2020-01-31", "►"))
                .under("england-2018");
        RuleCase early = breaks(
                        RAPID_REVIEW_BEFORE_NOTIFICATION, "a year before", review("", "2020-01-04", "2019-01-31", "►"))
                .under("england-2018");
        RuleCase before = breaks(NOTIFICATION_BEFORE_INCIDENT, "a year before", """
                "events": [{"id": "i", "kind": "harm", "trigger": true, "when": {"edtf": "2019-05-24"}}],
                "documents": [{"id": "n", "kind": {"code": "notification"}, "dated": {"edtf": "2018"}}]
                """);
        RuleCase others = breaks(NOTIFICATION_WITHOUT_PANEL, "the police", """
                "agencies": [{"id": "b", "sector": {"code": "police"}}],
                "documents": [{"id": "n", "kind": {"code": "notification"},
                  "parties": [{"role": "notified", "who": "b"}]}]
                """).under("england-2018");
        return Stream.of(
                DamagedCase.of(late, "\"events\": [", "\"events\": [{\"kind\": \"contact\"}, "),
                DamagedCase.of(late, "\"documents\": [", "\"documents\": [{\"kind\": {\"code\": \"letter\"}}, "),
                DamagedCase.of(early, "\"documents\": [", "\"documents\": [{\"kind\": {\"code\": \"letter\"}}, "),
                DamagedCase.of(before, "\"events\": [", "\"events\": [{\"kind\": \"contact\"}, "),
                DamagedCase.of(others, "\"agencies\": [", "\"agencies\": [{\"sector\": {\"code\": \"panel\"}}, "));
    }

    private static String review(String known, String sent, String done, String mark) {
        String events = known.isEmpty() ? "" : """
                "events": [{"id": "i", "kind": "harm", "trigger": true, "when": {"edtf": "%s"},
                  "parties": [{"role": "notified", "who": "la"}]}],
                """.formatted(known);
        String notification = sent.isEmpty() ? "" : """
                {"id": "n", "kind": {"code": "notification"}, "dated": {"edtf": "%s"}},
                """.formatted(sent);
        return events + """
                "agencies": [{"id": "la", "sector": {"code": "local-authority"}}],
                "documents": [%s%s{"id": "r", "kind": {"code": "rapid-review-report"}, "dated": {"edtf": "%s"}}]
                """.formatted(notification, mark, done);
    }
}
