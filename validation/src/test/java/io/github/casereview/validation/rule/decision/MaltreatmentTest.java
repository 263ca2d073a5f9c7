package io.github.casereview.validation.rule.decision;

import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.decision.DecisionRule.REFUSAL_THOUGH_CRITERIA_MET;

import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

/** Which deaths make a decision against a review doubtful. */
class MaltreatmentTest implements RuleTest {
    private static final String DEATH = """
            "children": [{"id": "oak"}], "people": [{"id": "ivy"}],
            "events": [{"id": "i", "kind": "%s", "about": ["%s"]%s, "harm": {"kinds": [{"code": "%s"}]%s}},
              {"id": "j", "kind": "contact"}],
            "decisions": [%s{"id": "d", "matter": "hold-review", "outcome": {"code": "no-review"}, "about": ["%s"]}]
            """;

    static Stream<RuleCase> cases() {
        return deaths().map(each -> each.under("england-2013"));
    }

    private static Stream<RuleCase> deaths() {
        Stream<RuleCase> kinds = Stream.of(
                        "abuse",
                        "emotional-abuse",
                        "physical-abuse",
                        "abusive-head-injury",
                        "medical-neglect",
                        "fabricated-illness",
                        "sexual-abuse")
                .map(kind -> edge(
                                REFUSAL_THOUGH_CRITERIA_MET,
                                "a child died of " + kind,
                                death("death", "oak", "", kind, "", "►", "oak"))
                        .at("/decisions/0"));
        Stream<RuleCase> unsure = Stream.of("disputed", "potential")
                .map(certainty -> edge(
                        REFUSAL_THOUGH_CRITERIA_MET,
                        "of neglect that is " + certainty,
                        death("death", "oak", "", "neglect", ", \"certainty\": \"" + certainty + "\"", "", "oak")));
        return Stream.of(
                        kinds,
                        unsure,
                        Stream.of(
                                edge(
                                                REFUSAL_THOUGH_CRITERIA_MET,
                                                "about the death, not the child",
                                                death("death", "oak", "", "neglect", "", "►", "i"))
                                        .at("/decisions/0"),
                                edge(
                                                REFUSAL_THOUGH_CRITERIA_MET,
                                                "of neglect that is suspected",
                                                death(
                                                        "death",
                                                        "oak",
                                                        "",
                                                        "neglect",
                                                        ", \"certainty\": \"suspected\"",
                                                        "►",
                                                        "oak"))
                                        .at("/decisions/0"),
                                edge(
                                        REFUSAL_THOUGH_CRITERIA_MET,
                                        "of an illness",
                                        death("death", "oak", "", "illness", "", "", "oak")),
                                edge(
                                        REFUSAL_THOUGH_CRITERIA_MET,
                                        "an adult died",
                                        death("death", "ivy", "", "neglect", "", "", "ivy")),
                                edge(
                                        REFUSAL_THOUGH_CRITERIA_MET,
                                        "a child was harmed and lives",
                                        death("harm", "oak", "", "neglect", "", "", "oak")),
                                edge(
                                                REFUSAL_THOUGH_CRITERIA_MET,
                                                "a child was harmed and died",
                                                death(
                                                        "harm",
                                                        "oak",
                                                        "",
                                                        "neglect",
                                                        ", \"result\": {\"code\": \"died\"}",
                                                        "►",
                                                        "oak"))
                                        .at("/decisions/0"),
                                edge(
                                                REFUSAL_THOUGH_CRITERIA_MET,
                                                "a child was harmed and took its life",
                                                death(
                                                        "harm",
                                                        "oak",
                                                        "",
                                                        "neglect",
                                                        ", \"result\": {\"code\": \"died-by-suicide\"}",
                                                        "►",
                                                        "oak"))
                                        .at("/decisions/0"),
                                edge(
                                        REFUSAL_THOUGH_CRITERIA_MET,
                                        "a child was harmed and hurt",
                                        death(
                                                "harm",
                                                "oak",
                                                "",
                                                "neglect",
                                                ", \"result\": {\"code\": \"injured\"}",
                                                "",
                                                "oak")),
                                edge(
                                        REFUSAL_THOUGH_CRITERIA_MET,
                                        "a death that did not happen",
                                        death(
                                                "death",
                                                "oak",
                                                ", \"occurrence\": \"did-not-happen\"",
                                                "neglect",
                                                "",
                                                "",
                                                "oak")),
                                edge(
                                        REFUSAL_THOUGH_CRITERIA_MET,
                                        "a death that is ruled out",
                                        death(
                                                "death",
                                                "oak",
                                                ", \"certainty\": \"ruled-out\"",
                                                "neglect",
                                                "",
                                                "",
                                                "oak")),
                                edge(
                                        REFUSAL_THOUGH_CRITERIA_MET,
                                        "another telling of a death",
                                        death(
                                                "death",
                                                "oak",
                                                ", \"otherAccountOf\": [\"j\"]",
                                                "neglect",
                                                "",
                                                "",
                                                "oak")),
                                edge(
                                                REFUSAL_THOUGH_CRITERIA_MET,
                                                "a child died in it, of all whom it is about",
                                                death(
                                                        "death",
                                                        "ivy",
                                                        ", \"parties\": [{\"role\": \"victim\", \"who\": \"oak\"}]",
                                                        "neglect",
                                                        "",
                                                        "►",
                                                        "oak"))
                                        .at("/decisions/0"),
                                edge(
                                                REFUSAL_THOUGH_CRITERIA_MET,
                                                "a witness and the child whom it is about",
                                                death(
                                                        "death",
                                                        "oak",
                                                        ", \"parties\": [{\"role\": \"witness\", \"who\": \"ivy\"}]",
                                                        "neglect",
                                                        "",
                                                        "►",
                                                        "oak"))
                                        .at("/decisions/0")))
                .flatMap(cases -> cases);
    }

    private static String death(
            String kind, String who, String more, String harm, String told, String mark, String about) {
        return DEATH.formatted(kind, who, more, harm, told, mark, about);
    }
}
