package io.github.casereview.validation.rule.incident;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.incident.TriggerRule.CONCISE_REVIEW_OF_PROTECTED_CHILD;
import static io.github.casereview.validation.rule.incident.TriggerRule.EXTENDED_REVIEW_WITH_ONE_REVIEWER;
import static io.github.casereview.validation.rule.incident.TriggerRule.TRIGGER_RULED_OUT;
import static io.github.casereview.validation.rule.incident.TriggerRule.TRIGGER_UNDATED;

import io.github.casereview.validation.rule.DamagedCase;
import io.github.casereview.validation.rule.DamagedTest;
import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

/** What counts among the events that gave rise to a review, and what was so in the months before them. */
class TriggersTest implements RuleTest, DamagedTest {
    static Stream<RuleCase> cases() {
        return Stream.of(
                        triggers(),
                        concise().map(each -> each.under("wales-2013")),
                        reviewers().map(each -> each.under("wales-2016")))
                .flatMap(cases -> cases);
    }

    static Stream<DamagedCase> damaged() {
        RuleCase undated = breaks(TRIGGER_UNDATED, "nothing is told", """
                "events": [{"id": "i", "kind": "death", "trigger": true}], "periods": []
                """);
        return Stream.of(DamagedCase.of(undated, "\"periods\": [", "\"periods\": [{}"));
    }

    private static Stream<RuleCase> triggers() {
        String undated =
                "\"events\": [{\"id\": \"j\", \"kind\": \"contact\"}, {\"id\": \"i\", \"kind\": \"death\"%s}]\n";
        String harm = "\"events\": [%s{\"id\": \"i\", \"kind\": \"%s\"%s}, {\"id\": \"j\", \"kind\": \"harm\"}]\n";
        return Stream.of(
                edge(TRIGGER_UNDATED, "what did not give rise to the review", undated.formatted("")),
                edge(
                        TRIGGER_UNDATED,
                        "what did not happen",
                        undated.formatted(", \"trigger\": true, \"occurrence\": \"did-not-happen\"")),
                edge(
                        TRIGGER_UNDATED,
                        "another telling of something",
                        undated.formatted(", \"trigger\": true, \"otherAccountOf\": [\"j\"]")),
                edge(
                                TRIGGER_RULED_OUT,
                                "a death that is ruled out",
                                harm.formatted("►", "death", ", \"trigger\": true, \"certainty\": \"ruled-out\""))
                        .at("/events/0")
                        .saying("expected harm that happened, or may have, where it gave rise to the review,"
                                + " found harm ruled out"),
                edge(
                        TRIGGER_RULED_OUT,
                        "what did not give rise to the review",
                        harm.formatted("", "death", ", \"certainty\": \"ruled-out\"")),
                edge(
                        TRIGGER_RULED_OUT,
                        "another telling of harm",
                        harm.formatted(
                                "",
                                "harm",
                                ", \"trigger\": true, \"otherAccountOf\": [\"j\"], \"certainty\": \"ruled-out\"")));
    }

    private static final String CONCISE = """
            "kinds": [{"code": "concise-child-practice-review"}], "children": [{"id": "oak"}, {"id": "elm"}],
            "events": [{"id": "i", "kind": "death", "trigger": true, "about": ["oak"],
              "when": {"edtf": "2015-09-10"}}],
            "episodes": [%s{"id": "p", "kind": "%s", "about": ["oak"], %s"period": {"start": {"edtf": "2014"},
              "end": {"edtf": "%s"}}}]
            """;

    private static Stream<RuleCase> concise() {
        String value = "\"value\": {\"code\": \"%s\"}, ";
        return Stream.of(
                edge(
                                CONCISE_REVIEW_OF_PROTECTED_CHILD,
                                "until the day after they began",
                                protectedBy("►", "looked-after", "", "2015-03-11"))
                        .at("/episodes/0"),
                edge(
                        CONCISE_REVIEW_OF_PROTECTED_CHILD,
                        "until the day on which they began",
                        protectedBy("", "looked-after", "", "2015-03-10")),
                edge(
                                CONCISE_REVIEW_OF_PROTECTED_CHILD,
                                "under a plan",
                                protectedBy("►", "child-protection", value.formatted("plan"), "2015-06"))
                        .at("/episodes/0"),
                edge(
                        CONCISE_REVIEW_OF_PROTECTED_CHILD,
                        "under an enquiry",
                        protectedBy("", "child-protection", value.formatted("safeguarding-enquiry"), "2015-06")),
                edge(
                        CONCISE_REVIEW_OF_PROTECTED_CHILD,
                        "at school",
                        protectedBy("", "education", value.formatted("plan"), "2015-06")),
                edge(
                        CONCISE_REVIEW_OF_PROTECTED_CHILD,
                        "another child",
                        protectedBy("", "looked-after", "", "2015-06")
                                .replace(
                                        "\"looked-after\", \"about\": [\"oak\"]",
                                        "\"looked-after\", \"about\": [\"elm\"]")),
                edge(
                        CONCISE_REVIEW_OF_PROTECTED_CHILD,
                        "the child who came to harm, of all whom it is about",
                        protectedBy("", "looked-after", "", "2015-06")
                                .replace(
                                        "\"trigger\": true, ",
                                        "\"trigger\": true, \"parties\": [{\"role\": \"victim\", \"who\":"
                                                + " \"elm\"}], ")),
                edge(
                        CONCISE_REVIEW_OF_PROTECTED_CHILD,
                        "in care that was only planned",
                        protectedBy("", "looked-after", "\"occurrence\": \"planned\", ", "2015-06")),
                edge(
                        CONCISE_REVIEW_OF_PROTECTED_CHILD,
                        "in care that is ruled out",
                        protectedBy("", "looked-after", "\"certainty\": \"ruled-out\", ", "2015-06")),
                edge(
                        CONCISE_REVIEW_OF_PROTECTED_CHILD,
                        "in care by another telling",
                        protectedBy("", "looked-after", "\"otherAccountOf\": [\"i\"], ", "2015-06")),
                edge(
                        CONCISE_REVIEW_OF_PROTECTED_CHILD,
                        "called an extended review as well",
                        protectedBy("", "looked-after", "", "2015-06")
                                .replace(
                                        "\"kinds\": [",
                                        "\"kinds\": [{\"code\": \"extended-child-practice-review\"}, ")),
                edge(
                        CONCISE_REVIEW_OF_PROTECTED_CHILD,
                        "since the day of the event, and not ended",
                        protectedBy("", "looked-after", "", "x")
                                .replace("\"2014\"", "\"2015-09-10\"")
                                .replace("{\"edtf\": \"x\"}", "{\"absent\": \"open\"}")),
                edge(
                        CONCISE_REVIEW_OF_PROTECTED_CHILD,
                        "until a time not told",
                        protectedBy("", "looked-after", "", "x")
                                .replace("{\"edtf\": \"x\"}", "{\"absent\": \"not-stated\"}")));
    }

    private static String protectedBy(String mark, String kind, String more, String end) {
        return CONCISE.formatted(mark, kind, more, end);
    }

    private static Stream<RuleCase> reviewers() {
        String text = "\"kinds\": [{\"code\": \"extended-child-practice-review\"}], \"parties\": [%s]\n";
        return Stream.of(
                edge(
                        EXTENDED_REVIEW_WITH_ONE_REVIEWER,
                        "two told as one",
                        text.formatted("{\"role\": \"reviewer\", \"count\": {\"value\": 2}}")),
                edge(
                                EXTENDED_REVIEW_WITH_ONE_REVIEWER,
                                "one, and one who is ruled out",
                                text.formatted("►{\"role\": \"reviewer\"}, {\"role\": \"reviewer\", \"certainty\":"
                                        + " \"ruled-out\"}"))
                        .at("/parties/0"),
                edge(
                                EXTENDED_REVIEW_WITH_ONE_REVIEWER,
                                "one, and who wrote it",
                                text.formatted("►{\"role\": \"reviewer\"}, {\"role\": \"author\"}"))
                        .at("/parties/0"));
    }
}
