package io.github.casereview.validation.rule.family;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.RuleCase.holds;
import static io.github.casereview.validation.rule.family.FamilyRule.PARENT_TOO_YOUNG;
import static io.github.casereview.validation.rule.family.FamilyRule.RELATED_TO_ITSELF;
import static io.github.casereview.validation.rule.family.FamilyRule.TWINS_APART;

import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

class FamilyRuleTest implements RuleTest {
    static Stream<RuleCase> cases() {
        return Stream.of(ownEnd(), parents(), twins()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> ownEnd() {
        String text = """
                "people": [{"id": "elm", %s"relationships": [{"to": %s, "kind": {"code": "sibling"}}]}, {"id": "ash"}]
                """;
        return Stream.of(
                holds(RELATED_TO_ITSELF, "another", text.formatted("", "\"ash\"")),
                breaks(RELATED_TO_ITSELF, "the bearer", text.formatted("", "►\"elm\""))
                        .at("/people/0/relationships/0/to")
                        .saying("expected somebody else at the other end of a relationship, found the bearer of it"),
                edge(
                        RELATED_TO_ITSELF,
                        "the siblings of a group",
                        text.formatted("\"count\": {\"value\": 3}, ", "\"elm\"")));
    }

    private static Stream<RuleCase> parents() {
        return Stream.of(
                holds(PARENT_TOO_YOUNG, "thirty years older", parent("\"mother\"", "\"P31Y\"", "\"P1Y\"", "")),
                breaks(
                                PARENT_TOO_YOUNG,
                                "nine years older at the most",
                                parent("\"mother\"", "\"P17Y\"", "\"P9Y\"", "►"))
                        .at("/people/0/relationships/0", "/people/0", "/children/0")
                        .saying("expected a parent at least 10 years older than the child, found one who is not"),
                edge(PARENT_TOO_YOUNG, "ten years older, perhaps", parent("\"mother\"", "\"P19Y\"", "\"P9Y\"", "")),
                edge(PARENT_TOO_YOUNG, "a step mother", parent("\"step-mother\"", "\"P17Y\"", "\"P9Y\"", "")),
                edge(
                        PARENT_TOO_YOUNG,
                        "a mother who is only suspected",
                        parent("\"mother\"", "\"P17Y\"", "\"P9Y\"", "")
                                .replace("\"to\": \"oak\"", "\"to\": \"oak\", \"certainty\": \"suspected\"")),
                edge(PARENT_TOO_YOUNG, "younger at one moment, whenever that was", """
                        "children": [{"id": "oak", "ages": [{"value": "P9Y", "at": "seen"}],
                          "relationships": [►{"to": "elm", "kind": {"code": "child"}}]}],
                        "people": [{"id": "elm", "ages": [{"value": "P8Y", "at": "seen"}]}],
                        "events": [{"id": "seen", "kind": "contact"}]
                        """)
                        .at("/children/0/relationships/0", "/people/0", "/children/0"));
    }

    private static String parent(String kind, String parent, String child, String mark) {
        return """
                "children": [{"id": "oak", "ages": [{"value": %s, "at": "seen"}]}],
                "people": [{"id": "elm", "ages": [{"value": %s, "at": "seen"}],
                  "relationships": [%s{"to": "oak", "kind": {"code": %s}}]}],
                "events": [{"id": "seen", "kind": "contact", "when": {"edtf": "2014-05-01"}}]
                """.formatted(child, parent, mark, kind);
    }

    private static Stream<RuleCase> twins() {
        return Stream.of(
                holds(TWINS_APART, "one age", twins("P5Y", "P5Y", "2014-05-01", "")),
                breaks(TWINS_APART, "five and seven", twins("P5Y", "P7Y", "2014-05-01", "►"))
                        .at("/children/0/relationships/0", "/children/0", "/children/1")
                        .saying("expected twins of one age, found two ages"),
                edge(TWINS_APART, "five and six, a year later", twins("P5Y", "P6Y", "2015-05-01", "")),
                edge(
                                TWINS_APART,
                                "both say so, and it is told once",
                                twins("P5Y", "P7Y", "2014-05-01", "►")
                                        .replace(
                                                "\"at\": \"then\"}]",
                                                "\"at\": \"then\"}], \"relationships\": "
                                                        + "[{\"to\": \"oak\", \"kind\": {\"code\": \"twin\"}}]"))
                        .at("/children/0/relationships/0", "/children/0", "/children/1"),
                edge(
                        TWINS_APART,
                        "siblings",
                        twins("P5Y", "P7Y", "2014-05-01", "").replace("\"twin\"", "\"sibling\"")));
    }

    private static String twins(String one, String other, String later, String mark) {
        return """
                "children": [{"id": "oak", "ages": [{"value": "%s", "at": "seen"}],
                  "relationships": [%s{"to": "elm", "kind": {"code": "twin"}}]},
                  {"id": "elm", "ages": [{"value": "%s", "at": "then"}]}],
                "events": [{"id": "seen", "kind": "contact", "when": {"edtf": "2014-05-01"}},
                  {"id": "then", "kind": "contact", "when": {"edtf": "%s"}}]
                """.formatted(one, mark, other, later);
    }
}
