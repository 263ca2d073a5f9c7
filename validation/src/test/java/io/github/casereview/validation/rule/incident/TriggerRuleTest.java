package io.github.casereview.validation.rule.incident;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.RuleCase.holds;
import static io.github.casereview.validation.rule.incident.TriggerRule.CONCISE_REVIEW_OF_PROTECTED_CHILD;
import static io.github.casereview.validation.rule.incident.TriggerRule.DOMESTIC_HOMICIDE_VICTIM_TOO_YOUNG;
import static io.github.casereview.validation.rule.incident.TriggerRule.EXTENDED_REVIEW_WITH_ONE_REVIEWER;
import static io.github.casereview.validation.rule.incident.TriggerRule.OFFENSIVE_WEAPONS_VICTIM_TOO_YOUNG;
import static io.github.casereview.validation.rule.incident.TriggerRule.TRIGGER_RULED_OUT;
import static io.github.casereview.validation.rule.incident.TriggerRule.TRIGGER_UNDATED;

import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

class TriggerRuleTest implements RuleTest {
    static Stream<RuleCase> cases() {
        return Stream.of(undated(), ruledOut(), domestic(), weapons(), concise(), reviewers())
                .flatMap(cases -> cases);
    }

    private static Stream<RuleCase> undated() {
        String text = """
                "events": [%s{"id": "i", "kind": "death", "trigger": true%s}]
                """;
        return Stream.of(
                holds(TRIGGER_UNDATED, "the year is told", text.formatted("", ", \"when\": {\"edtf\": \"2014\"}")),
                breaks(TRIGGER_UNDATED, "nothing is told", text.formatted("►", ""))
                        .at("/events/0")
                        .saying("expected when something that gave rise to the review happened, found none"),
                edge(TRIGGER_UNDATED, "it is withheld", text.formatted("", ", \"when\": {\"absent\": \"withheld\"}")),
                edge(TRIGGER_UNDATED, "beside a period, another rule asks", """
                        "periods": [{"period": {"start": {"edtf": "2013"}}}],
                        """ + text.formatted("", "")));
    }

    private static Stream<RuleCase> ruledOut() {
        String text = """
                "events": [%s{"id": "i", "kind": "%s", "trigger": true, %s}]
                """;
        return Stream.of(
                holds(TRIGGER_RULED_OUT, "suspected", text.formatted("", "harm", "\"certainty\": \"suspected\"")),
                breaks(
                                TRIGGER_RULED_OUT,
                                "ruled out",
                                text.formatted("►", "harm", "\"harm\": {\"certainty\": \"ruled-out\"}"))
                        .at("/events/0")
                        .saying("expected harm that happened, or may have, where it gave rise to the review,"
                                + " found harm ruled out"),
                breaks(
                                TRIGGER_RULED_OUT,
                                "did not happen",
                                text.formatted("►", "offence", "\"occurrence\": \"did-not-happen\""))
                        .at("/events/0")
                        .saying("expected harm that happened, or may have, where it gave rise to the review,"
                                + " found harm that did not come about"),
                edge(
                        TRIGGER_RULED_OUT,
                        "a visit that did not happen",
                        text.formatted("", "contact", "\"occurrence\": \"did-not-happen\"")));
    }

    private static final String DEATH = """
            "kinds": %s[{"code": "%s"}],
            "people": [{"id": "oak", "ages": [{"value": "P%sY", "at": "%s"}]}],
            "events": [{"id": "i", "kind": "death", "trigger": true, "about": ["oak"], "when": {"edtf": "2023-06"}},
              {"id": "birthday", "kind": "contact", "when": {"edtf": "2022-06-01"}}]
            """;

    private static Stream<RuleCase> domestic() {
        String kind = "domestic-homicide-review";
        return Stream.of(
                holds(DOMESTIC_HOMICIDE_VICTIM_TOO_YOUNG, "sixteen", DEATH.formatted("", kind, 16, "i")),
                breaks(DOMESTIC_HOMICIDE_VICTIM_TOO_YOUNG, "fifteen", DEATH.formatted("►", kind, 15, "i"))
                        .in("wales")
                        .at("/kinds", "/people/0")
                        .saying("expected a death of someone aged 16 or over in a domestic homicide review,"
                                + " found 1 under 16"),
                breaks(
                                DOMESTIC_HOMICIDE_VICTIM_TOO_YOUNG,
                                "thirteen a year before",
                                DEATH.formatted("►", kind, 13, "birthday"))
                        .in("northern-ireland")
                        .at("/kinds", "/people/0"),
                edge(
                                DOMESTIC_HOMICIDE_VICTIM_TOO_YOUNG,
                                "fifteen, under its new name",
                                DEATH.formatted("►", "domestic-abuse-related-death-review", 15, "i"))
                        .in("england")
                        .at("/kinds", "/people/0"),
                edge(
                                DOMESTIC_HOMICIDE_VICTIM_TOO_YOUNG,
                                "fifteen, in Scotland, which has another law",
                                DEATH.formatted("", kind, 15, "i"))
                        .in("scotland"),
                edge(
                                DOMESTIC_HOMICIDE_VICTIM_TOO_YOUNG,
                                "fifteen, where no nation is told",
                                DEATH.formatted("►", kind, 15, "i"))
                        .at("/kinds", "/people/0")
                        .as(Severity.INFO)
                        .saying("expected a death of someone aged 16 or over in a domestic homicide review,"
                                + " found 1 under 16, which leaves it open: the record does not tell one nation"),
                edge(
                                DOMESTIC_HOMICIDE_VICTIM_TOO_YOUNG,
                                "a child, in a review that is of a child as well",
                                DEATH.replace(
                                                "[{\"code\": \"%s\"}]",
                                                "[{\"code\": \"%s\"}, {\"code\": \"serious-case-review\"}]")
                                        .formatted("", kind, 3, "i"))
                        .in("england"),
                edge(
                                DOMESTIC_HOMICIDE_VICTIM_TOO_YOUNG,
                                "fourteen a year before",
                                DEATH.formatted("", kind, 14, "birthday"))
                        .in("england"),
                edge(
                        DOMESTIC_HOMICIDE_VICTIM_TOO_YOUNG,
                        "of another kind",
                        DEATH.formatted("", "serious-case-review", 3, "i")));
    }

    private static Stream<RuleCase> weapons() {
        String kind = "offensive-weapons-homicide-review";
        return Stream.of(
                holds(OFFENSIVE_WEAPONS_VICTIM_TOO_YOUNG, "eighteen", DEATH.formatted("", kind, 18, "i")),
                breaks(OFFENSIVE_WEAPONS_VICTIM_TOO_YOUNG, "seventeen", DEATH.formatted("►", kind, 17, "i"))
                        .in("england")
                        .at("/kinds", "/people/0")
                        .saying("expected a death of someone aged 18 or over in an offensive weapons homicide review,"
                                + " found 1 under 18"),
                edge(
                        OFFENSIVE_WEAPONS_VICTIM_TOO_YOUNG,
                        "an age at a time not told",
                        DEATH.formatted("", kind, 17, "nowhere")));
    }

    private static Stream<RuleCase> concise() {
        String text = """
                "kinds": [{"code": "%s"}], "children": [{"id": "oak"}],
                "events": [{"id": "i", "kind": "death", "trigger": true, "about": ["oak"],
                  "when": {"edtf": "2015-09-10"}}],
                "episodes": [%s{"id": "p", "kind": "child-protection", "about": ["oak"],
                  "value": {"code": "register"}, "period": {"start": {"edtf": "2014"}, "end": %s}}]
                """;
        String concise = "concise-child-practice-review";
        return Stream.of(
                        holds(
                                CONCISE_REVIEW_OF_PROTECTED_CHILD,
                                "until before the six months",
                                text.formatted(concise, "", "{\"edtf\": \"2015-03-09\"}")),
                        breaks(
                                        CONCISE_REVIEW_OF_PROTECTED_CHILD,
                                        "within them",
                                        text.formatted(concise, "►", "{\"edtf\": \"2015-04\"}"))
                                .at("/episodes/0")
                                .saying(
                                        "expected an extended review of a child on the register or looked after in the 6 months"
                                                + " before, found a concise one"),
                        breaks(
                                        CONCISE_REVIEW_OF_PROTECTED_CHILD,
                                        "not ended",
                                        text.formatted(concise, "►", "{\"absent\": \"open\"}"))
                                .at("/episodes/0"),
                        edge(
                                CONCISE_REVIEW_OF_PROTECTED_CHILD,
                                "perhaps within them",
                                text.formatted(concise, "", "{\"edtf\": \"2015-03\"}")),
                        edge(
                                CONCISE_REVIEW_OF_PROTECTED_CHILD,
                                "an extended review",
                                text.formatted("extended-child-practice-review", "", "{\"edtf\": \"2015-04\"}")))
                .map(each -> each.under("wales-2013"));
    }

    private static Stream<RuleCase> reviewers() {
        String text = """
                "kinds": [{"code": "%s-child-practice-review"}], "parties": [%s]
                """;
        String one = "{\"role\": \"reviewer\", \"post\": \"consultant\"}";
        return Stream.of(
                        holds(EXTENDED_REVIEW_WITH_ONE_REVIEWER, "two", text.formatted("extended", one + ", " + one)),
                        breaks(EXTENDED_REVIEW_WITH_ONE_REVIEWER, "one", text.formatted("extended", "►" + one))
                                .at("/parties/0")
                                .saying("expected two reviewers of an extended review, found one"),
                        edge(
                                EXTENDED_REVIEW_WITH_ONE_REVIEWER,
                                "one of a concise review",
                                text.formatted("concise", one)),
                        edge(EXTENDED_REVIEW_WITH_ONE_REVIEWER, "nobody told", text.formatted("extended", "")))
                .map(each -> each.under("wales-2016"));
    }
}
