package io.github.casereview.validation.rule.family;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.RuleCase.holds;
import static io.github.casereview.validation.rule.family.SubjectRule.CHILD_OF_AGE;
import static io.github.casereview.validation.rule.family.SubjectRule.DEATH_WITH_OTHER_RESULT;

import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

class SubjectRuleTest implements RuleTest {
    static Stream<RuleCase> cases() {
        return Stream.of(ofAge(), results()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> ofAge() {
        return Stream.of(
                holds(CHILD_OF_AGE, "seventeen", child("serious-case-review", "P17Y", "harm", ""))
                        .in("england"),
                breaks(CHILD_OF_AGE, "eighteen", child("serious-case-review", "P18Y", "harm", "►"))
                        .in("england")
                        .at("/children/0", "/events/0")
                        .saying("expected a child under 18 at what gave rise to the review, found one of age"),
                breaks(CHILD_OF_AGE, "fifteen, four years before", child("serious-case-review", "P15Y", "then", "►"))
                        .in("england")
                        .at("/children/0", "/events/0"),
                edge(CHILD_OF_AGE, "fourteen, four years before", child("serious-case-review", "P14Y", "then", "►"))
                        .in("england")
                        .at("/children/0", "/events/0"),
                edge(CHILD_OF_AGE, "thirteen, four years before", child("serious-case-review", "P13Y", "then", ""))
                        .in("england"),
                edge(CHILD_OF_AGE, "in a review of an adult", child("safeguarding-adults-review", "P18Y", "harm", ""))
                        .in("england"),
                edge(CHILD_OF_AGE, "in Wales", child("serious-case-review", "P18Y", "harm", ""))
                        .in("wales"));
    }

    private static String child(String kind, String age, String at, String mark) {
        return """
                "kinds": [{"code": "%s"}],
                "children": [%s{"id": "oak", "ages": [{"value": "%s", "at": "%s"}]}],
                "events": [{"id": "harm", "kind": "harm", "trigger": true, "about": ["oak"], "when": {"edtf": "2014-06-01"}},
                  {"id": "then", "kind": "contact", "when": {"edtf": "2010-06-01"}}]
                """.formatted(kind, mark, age, at);
    }

    private static Stream<RuleCase> results() {
        String text = """
                "events": [{"id": "e", "kind": "%s", "harm": {"result": %s}}]
                """;
        return Stream.of(
                holds(DEATH_WITH_OTHER_RESULT, "died", text.formatted("death", "{\"code\": \"died\"}")),
                breaks(DEATH_WITH_OTHER_RESULT, "recovered", text.formatted("death", "►{\"code\": \"recovered\"}"))
                        .at("/events/0/harm/result")
                        .saying("expected harm that ended in death, in an event of death, found another end"),
                edge(DEATH_WITH_OTHER_RESULT, "by suicide", text.formatted("death", "{\"code\": \"died-by-suicide\"}")),
                edge(DEATH_WITH_OTHER_RESULT, "in words", text.formatted("death", "{\"asWritten\": \"recovered\"}")),
                edge(
                        DEATH_WITH_OTHER_RESULT,
                        "in an event of harm",
                        text.formatted("harm", "{\"code\": \"recovered\"}")));
    }
}
