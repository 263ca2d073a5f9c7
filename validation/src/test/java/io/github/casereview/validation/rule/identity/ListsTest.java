package io.github.casereview.validation.rule.identity;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.identity.NumberingRule.NUMBER_DUPLICATE;
import static io.github.casereview.validation.rule.identity.NumberingRule.NUMBER_GAP;
import static io.github.casereview.validation.rule.identity.NumberingRule.SERIES_EMPTY;
import static io.github.casereview.validation.rule.identity.NumberingRule.SERIES_ITEM_OF_OTHER_KIND;

import io.github.casereview.validation.rule.DamagedCase;
import io.github.casereview.validation.rule.DamagedTest;
import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

/** Which items stand in which list, and which numbers a list should have. */
class ListsTest implements RuleTest, DamagedTest {
    static Stream<RuleCase> cases() {
        return Stream.of(members(), gaps(), numbers(), empty(), kinds()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> members() {
        return Stream.of(
                edge(NUMBER_DUPLICATE, "a list whose items are not given takes none", """
                        "series": [{"id": "one", "items": "learning-points", "coverage": "none-given"},
                          {"id": "two", "items": "learning-points"}],
                        "learningPoints": [{"id": "a", "number": "1", "series": "two"}, {"id": "b", "number": ►"1"}]
                        """)
                        .at("/learningPoints/1/number", "/learningPoints/0"),
                edge(NUMBER_DUPLICATE, "an item of what is no list stands in none", """
                        "agencies": [{"id": "x"}],
                        "learningPoints": [{"id": "a", "number": "1", "series": "x"}, {"id": "b", "number": "1"},
                          {"id": "c", "number": "1", "series": "x"}]
                        """),
                edge(NUMBER_DUPLICATE, "another telling of an event has the number of another document", """
                        "events": [{"id": "a", "kind": "contact", "number": "1"},
                          {"id": "b", "kind": "contact", "number": "1", "otherAccountOf": ["a"]}]
                        """),
                edge(NUMBER_DUPLICATE, "events and episodes that name no list have each their own", """
                        "events": [{"id": "a", "kind": "contact", "number": "1"}],
                        "episodes": [{"id": "b", "kind": "missing", "number": "1"}]
                        """),
                edge(NUMBER_DUPLICATE, "an event and a finding in one list, in the order of the document", """
                        "series": [{"id": "l", "items": "events"}],
                        "events": [{"id": "e", "kind": "contact", "number": "1", "series": "l"}],
                        "findings": [{"id": "f", "number": ►"1", "series": "l"}]
                        """)
                        .at("/findings/0/number", "/events/0"),
                edge(NUMBER_DUPLICATE, "a part of something else stands in the list itself", """
                        "findings": [{"id": "f"}, {"id": "g"}],
                        "recommendations": [{"id": "c", "number": "a", "partOf": "f"},
                          {"id": "d", "number": ►"a", "partOf": "g"}]
                        """)
                        .at("/recommendations/1/number", "/recommendations/0"));
    }

    private static Stream<RuleCase> gaps() {
        String points = "\"learningPoints\": [{\"id\": \"a\", \"number\": %s}, {\"id\": \"b\", \"number\": %s}%s]\n";
        String list = "\"series\": [{\"id\": \"lp\", \"items\": \"learning-points\"%s}],\n";
        return Stream.of(
                edge(NUMBER_GAP, "the first two numbers", points.formatted("►\"3\"", "\"4\"", ""))
                        .at("/learningPoints/0/number")
                        .saying("learning point 3: expected every number of a list in turn, found no numbers 1 to 2"),
                edge(NUMBER_GAP, "a list from nought", points.formatted("\"0\"", "\"1\"", "")),
                edge(
                        NUMBER_GAP,
                        "a number that stands twice was probably another",
                        points.formatted("\"1\"", "\"1\"", ", {\"id\": \"c\", \"number\": \"3\"}")),
                edge(
                                NUMBER_GAP,
                                "another kind of items does not lead on to it",
                                points.formatted("►\"2\"", "\"3\"", "") + """
                                        , "recommendations": [{"id": "r", "number": "1"}]
                                        """)
                        .at("/learningPoints/0/number"),
                edge(
                        NUMBER_GAP,
                        "a list with Roman numbers",
                        list.formatted(", \"numbering\": \"roman\"") + points.formatted("\"1\"", "\"4\"", "")),
                edge(
                                NUMBER_GAP,
                                "a list with Arabic numbers, one of them misprinted",
                                list.formatted(", \"numbering\": \"arabic\"")
                                        + points.formatted("\"1\"", "\"l\"", ", {\"id\": \"c\", \"number\": ►\"3\"}"))
                        .at("/learningPoints/2/number"),
                edge(
                                NUMBER_GAP,
                                "a whole list",
                                list.formatted(", \"coverage\": \"whole\"") + points.formatted("\"1\"", "►\"3\"", ""))
                        .at("/learningPoints/1/number"),
                edge(
                                NUMBER_GAP,
                                "items without a number count for none",
                                points.formatted("\"1\"", "►\"3\"", ", {\"id\": \"c\"}"))
                        .at("/learningPoints/1/number"),
                edge(NUMBER_GAP, "in one of two reviews", """
                        "reviews": [
                          {"id": "n/a", "labels": [{"text": "A"}], "findings": [{"id": "a", "number": "1"}]},
                          {"id": "n/b", "labels": [{"text": "B"}], "findings": [{"id": "b", "number": ►"2"}]}]
                        """).inCollection().at("/reviews/1/findings/0/number"));
    }

    private static Stream<RuleCase> numbers() {
        String two = "\"findings\": [{\"id\": \"a\", \"number\": \"%s\"}, {\"id\": \"b\", \"number\": %s\"%s\"}]\n";
        return Stream.of(
                edge(NUMBER_DUPLICATE, "with blanks around it", two.formatted("1", "►", " 1 "))
                        .at("/findings/1/number", "/findings/0"),
                edge(NUMBER_DUPLICATE, "with a bracket after it", two.formatted("1)", "►", "1:"))
                        .at("/findings/1/number", "/findings/0"),
                edge(NUMBER_DUPLICATE, "with two marks, of which one belongs to it", two.formatted("1", "", "1.)")),
                edge(NUMBER_GAP, "numbers of nine digits", two.formatted("1", "►", "999999999"))
                        .at("/findings/1/number"),
                edge(NUMBER_GAP, "numbers of ten digits are something else", two.formatted("1", "", "9999999999")));
    }

    private static Stream<RuleCase> empty() {
        String list = "\"series\": [►{\"id\": \"l-1\", \"items\": \"%s\"%s}]\n";
        String silent = list.replace("►", "");
        Stream<RuleCase> named = Stream.of(
                        "findings",
                        "good-practice",
                        "learning-points",
                        "recommendations",
                        "questions",
                        "actions",
                        "events")
                .map(kind -> edge(SERIES_EMPTY, "of " + kind, list.formatted(kind, ""))
                        .at("/series/0"));
        return Stream.concat(
                named,
                Stream.of(
                        edge(
                                        SERIES_EMPTY,
                                        "with some, by its count",
                                        list.formatted("findings", ", \"count\": {\"value\": 3}"))
                                .at("/series/0"),
                        edge(
                                        SERIES_EMPTY,
                                        "of at least none",
                                        list.formatted(
                                                "findings", ", \"count\": {\"value\": 0, \"bound\": \"at-least\"}"))
                                .at("/series/0"),
                        edge(SERIES_EMPTY, "held as a whole", list.formatted("findings", ", \"coverage\": \"whole\""))
                                .at("/series/0"),
                        edge(SERIES_EMPTY, "children name no list", silent.formatted("children", "")),
                        edge(SERIES_EMPTY, "another telling of a list", """
                                "series": [{"id": "l-1", "items": "findings", "otherAccountOf": ["l-2"]},
                                  {"id": "l-2", "items": "findings"}],
                                "findings": [{"id": "f", "series": "l-2"}]
                                """)));
    }

    private static Stream<RuleCase> kinds() {
        return Stream.of("findings", "goodPractice", "learningPoints", "recommendations", "questions", "actions")
                .map(kind -> edge(SERIES_ITEM_OF_OTHER_KIND, "one of the " + kind + " in its list", """
                        "series": [{"id": "all", "items": "%s"}], "%s": [{"id": "a", "series": "all"}]
                        """.formatted(
                                kind.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT), kind)));
    }

    static Stream<DamagedCase> damaged() {
        String list = "\"series\": [{\"id\": \"l-1\", \"items\": \"%s\"}], \"%s\": [], \"episodes\": []\n";
        RuleCase events = breaks(SERIES_EMPTY, "of events", list.formatted("events", "events"));
        RuleCase findings = breaks(SERIES_EMPTY, "of findings", list.formatted("findings", "findings"));
        RuleCase gap = breaks(NUMBER_GAP, "one is missing", """
                "events": [{"id": "a", "kind": "contact", "number": "1"}, {"id": "b", "kind": "contact", "number": "3"}]
                """);
        return Stream.of(
                DamagedCase.of(events, "\"events\": []", "\"events\": [{}]"),
                DamagedCase.of(events, "\"events\": []", "\"events\": 7"),
                DamagedCase.of(events, "\"episodes\": []", "\"episodes\": [{}]"),
                DamagedCase.of(findings, "\"findings\": []", "\"findings\": [{}]"),
                DamagedCase.of(findings, "\"findings\": []", "\"findings\": 7"),
                DamagedCase.of(gap, "\"events\": [", "\"events\": [{\"kind\": \"contact\"}, "),
                DamagedCase.of(gap, "{\"id\": \"a\", ", "{\"id\": \"a\", \"otherAccountOf\": [7], "));
    }
}
