package io.github.casereview.validation.rule.incident;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.incident.NotificationRule.NOTIFICATION_LATE;

import io.github.casereview.validation.rule.DamagedCase;
import io.github.casereview.validation.rule.DamagedTest;
import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

/** When an authority knew of an incident: it must have been told of it, certainly and of each. */
class AwarenessTest implements RuleTest, DamagedTest {
    private static final String REFERRAL = """
            {"id": "%s", "kind": "referral", "about": ["%s"], "when": {"edtf": "%s"},
              "parties": [{"role": "referred-to", "who": "la"}]}\
            """;
    private static final String LATE = "►{\"edtf\": \"2019-07-01\"}";
    private static final String SILENT = "{\"edtf\": \"2019-07-01\"}";

    static Stream<RuleCase> cases() {
        return Stream.of(several(), tellings(), parties(), documents())
                .flatMap(cases -> cases)
                .map(each -> each.under("england-2018"));
    }

    static Stream<DamagedCase> damaged() {
        RuleCase late = breaks(
                        NOTIFICATION_LATE,
                        "a month later",
                        told(REFERRAL.formatted("r", "i", "2019-05-24"), "\"i\"", LATE))
                .under("england-2018");
        return Stream.of(DamagedCase.of(late, "\"events\": [", "\"events\": [{\"kind\": \"contact\"}, "));
    }

    private static Stream<RuleCase> several() {
        String first = REFERRAL.formatted("r", "i", "2019-05-24");
        return Stream.of(
                edge(NOTIFICATION_LATE, "about the one of two incidents that was known", told(first, "\"i\"", LATE))
                        .at("/documents/0/dated")
                        .saying("expected a notification within 5 working days of the authority hearing of it,"
                                + " found one 25 working days later"),
                edge(NOTIFICATION_LATE, "about the other one", told(first, "\"j\"", SILENT)),
                edge(NOTIFICATION_LATE, "about both", told(first, "\"i\", \"j\"", SILENT)),
                edge(
                                NOTIFICATION_LATE,
                                "where both were known, from the last",
                                told(first + ",\n" + REFERRAL.formatted("s", "j", "2019-06-21"), "", LATE))
                        .at("/documents/0/dated")
                        .saying("expected a notification within 5 working days of the authority hearing of it,"
                                + " found one 6 working days later"),
                edge(
                        NOTIFICATION_LATE,
                        "where both were known, in time from the last",
                        told(first + ",\n" + REFERRAL.formatted("s", "j", "2019-06-24"), "\"i\", \"j\"", SILENT)),
                edge(
                                NOTIFICATION_LATE,
                                "where one was told twice, from the first",
                                told(first + ",\n" + REFERRAL.formatted("s", "i", "2019-06-24"), "\"i\"", LATE))
                        .at("/documents/0/dated"),
                edge(
                        NOTIFICATION_LATE,
                        "where one was told twice, at first at a time not told",
                        told(
                                REFERRAL.formatted("r", "i", "2019-06-24") + ",\n"
                                        + REFERRAL.formatted("s", "i", "x")
                                                .replace("{\"edtf\": \"x\"}", "{\"absent\": \"not-stated\"}"),
                                "\"i\"",
                                SILENT)));
    }

    private static Stream<RuleCase> tellings() {
        String referral = REFERRAL.formatted("r", "i", "2019-05-24");
        return Stream.of(
                edge(
                        NOTIFICATION_LATE,
                        "told in a referral that was never made",
                        told(
                                referral.replace("\"when\"", "\"occurrence\": \"did-not-happen\", \"when\""),
                                "\"i\"",
                                SILENT)),
                edge(
                        NOTIFICATION_LATE,
                        "told in a referral that is ruled out",
                        told(referral.replace("\"when\"", "\"certainty\": \"ruled-out\", \"when\""), "\"i\"", SILENT)),
                edge(
                                NOTIFICATION_LATE,
                                "told in a referral that is alleged",
                                told(
                                        referral.replace("\"when\"", "\"certainty\": \"alleged\", \"when\""),
                                        "\"i\"",
                                        LATE))
                        .at("/documents/0/dated"),
                edge(NOTIFICATION_LATE, "told of the incident itself", """
                        "events": [{"id": "i", "kind": "harm", "trigger": true, "when": {"edtf": "2019-05-24"},
                          "parties": [{"role": "notified", "who": "la"}]}],
                        """ + notification("\"i\"", LATE))
                        .at("/documents/0/dated"),
                edge(NOTIFICATION_LATE, "on a day in doubt", told(referral.replace("-24", "-24?"), "\"i\"", SILENT)));
    }

    private static Stream<RuleCase> parties() {
        String referral = REFERRAL.formatted("r", "i", "2019-05-24");
        return Stream.of(
                edge(
                        NOTIFICATION_LATE,
                        "where the authority told others",
                        told(referral.replace("referred-to", "referrer"), "\"i\"", SILENT)),
                edge(
                        NOTIFICATION_LATE,
                        "where it is ruled out that the authority was told",
                        told(referral.replace("\"who\"", "\"certainty\": \"ruled-out\", \"who\""), "\"i\"", SILENT)),
                edge(
                                NOTIFICATION_LATE,
                                "where it may be that the authority was told",
                                told(
                                        referral.replace("\"who\"", "\"certainty\": \"suspected\", \"who\""),
                                        "\"i\"",
                                        LATE))
                        .at("/documents/0/dated"),
                edge(
                                NOTIFICATION_LATE,
                                "told to somebody who works for the authority",
                                told(
                                        referral.replace("\"who\": \"la\"", "\"who\": \"ivy\", \"agency\": \"la\""),
                                        "\"i\"",
                                        LATE))
                        .at("/documents/0/dated"),
                edge(
                        NOTIFICATION_LATE,
                        "told to a body whose sector is of another list",
                        told(referral, "\"i\"", SILENT)
                                .replace(
                                        "\"code\": \"local-authority\"",
                                        "\"code\": \"local-authority\", \"scheme\": \"own\"")),
                edge(
                        NOTIFICATION_LATE,
                        "told to a body whose sector is withheld",
                        told(referral, "\"i\"", SILENT)
                                .replace(
                                        "\"code\": \"local-authority\"",
                                        "\"code\": \"local-authority\", \"absent\": \"withheld\"")));
    }

    private static Stream<RuleCase> documents() {
        String referral = REFERRAL.formatted("r", "i", "2019-05-24");
        return Stream.of(
                edge(
                        NOTIFICATION_LATE,
                        "of another review",
                        told(referral, "\"south/fir\"", SILENT)
                                .replace(", {\"id\": \"j\", \"kind\": \"harm\", \"trigger\": true}", "")),
                edge(NOTIFICATION_LATE, "of this review and another", told(referral, "\"south/fir\", \"i\"", LATE))
                        .at("/documents/0/dated"),
                edge(
                        NOTIFICATION_LATE,
                        "of a kind of another list",
                        told(referral, "\"i\"", SILENT)
                                .replace(
                                        "\"code\": \"notification\"",
                                        "\"code\": \"notification\", \"scheme\": \"own\"")),
                edge(
                                NOTIFICATION_LATE,
                                "of the kind of the list by its name",
                                told(referral, "\"i\"", LATE)
                                        .replace(
                                                "\"code\": \"notification\"",
                                                "\"code\": \"notification\", \"scheme\": \"document-kind\""))
                        .at("/documents/0/dated"));
    }

    private static String told(String referrals, String about, String dated) {
        return """
                "events": [{"id": "i", "kind": "harm", "trigger": true}, {"id": "j", "kind": "harm", "trigger": true},
                %s],
                """.formatted(referrals) + notification(about, dated);
    }

    private static String notification(String about, String dated) {
        return """
                "people": [{"id": "ivy"}],
                "agencies": [{"id": "la", "sector": {"code": "local-authority"}}],
                "documents": [{"id": "n", "kind": {"code": "notification"}, "about": [%s], "dated": %s}]
                """.formatted(about, dated);
    }
}
