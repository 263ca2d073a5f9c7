package io.github.casereview.validation.rule.identity;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.RuleCase.holds;
import static io.github.casereview.validation.rule.identity.NumberingRule.NUMBER_DUPLICATE;
import static io.github.casereview.validation.rule.identity.NumberingRule.NUMBER_GAP;
import static io.github.casereview.validation.rule.identity.NumberingRule.SERIES_EMPTY;
import static io.github.casereview.validation.rule.identity.NumberingRule.SERIES_ITEM_OF_OTHER_KIND;
import static io.github.casereview.validation.rule.identity.NumberingRule.STATED_COUNT_DIFFERS;

import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

class NumberingRuleTest implements RuleTest {
    static Stream<RuleCase> cases() {
        return Stream.of(duplicates(), gaps(), counts(), empty(), otherKind()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> duplicates() {
        return Stream.of(
                holds(NUMBER_DUPLICATE, "each number once", """
                        "learningPoints": [{"id": "a", "number": "1"}, {"id": "b", "number": "2"}]
                        """),
                breaks(NUMBER_DUPLICATE, "a number twice", """
                        "learningPoints": [{"id": "a", "number": "24"},
                          {"id": "b", "number": ►"24"}]
                        """)
                        .at("/learningPoints/1/number", "/learningPoints/0")
                        .saying("learning point 24: expected each printed number once in its list, "
                                + "found the number of an earlier item"),
                breaks(NUMBER_DUPLICATE, "the mark after a number does not make it another", """
                        "learningPoints": [{"id": "a", "number": "2."}, {"id": "b", "number": ►"2"}]
                        """)
                        .at("/learningPoints/1/number", "/learningPoints/0"),
                breaks(NUMBER_DUPLICATE, "one item names the only list of its kind and the other none", """
                        "series": [{"id": "lp", "items": "learning-points"}],
                        "learningPoints": [{"id": "a", "number": "1", "series": "lp"}, {"id": "b", "number": ►"1"}]
                        """)
                        .at("/learningPoints/1/number", "/learningPoints/0"),
                edge(NUMBER_DUPLICATE, "two lists may use the same number", """
                        "series": [{"id": "one", "items": "learning-points"}, {"id": "two", "items": "learning-points"}],
                        "learningPoints": [{"id": "a", "number": "1", "series": "one"},
                          {"id": "b", "number": "1", "series": "two"}]
                        """),
                edge(NUMBER_DUPLICATE, "where there are two lists, an item that names none is in neither", """
                        "series": [{"id": "one", "items": "learning-points"}, {"id": "two", "items": "learning-points"}],
                        "learningPoints": [{"id": "a", "number": "1", "series": "one"}, {"id": "b", "number": "1"}]
                        """),
                edge(NUMBER_DUPLICATE, "items of two kinds may use the same number", """
                        "learningPoints": [{"id": "a", "number": "1"}], "recommendations": [{"id": "b", "number": "1"}]
                        """),
                edge(NUMBER_DUPLICATE, "letters begin anew within each item", """
                        "recommendations": [{"id": "a", "number": "1"}, {"id": "b", "number": "2"},
                          {"id": "c", "number": "a", "partOf": "a"}, {"id": "d", "number": "a", "partOf": "b"}]
                        """),
                edge(NUMBER_DUPLICATE, "but stand once within an item", """
                        "recommendations": [{"id": "a", "number": "1"},
                          {"id": "c", "number": "a", "partOf": "a"}, {"id": "d", "number": ►"a", "partOf": "a"}]
                        """)
                        .at("/recommendations/2/number", "/recommendations/1"));
    }

    private static Stream<RuleCase> gaps() {
        return Stream.of(
                holds(NUMBER_GAP, "numbers in turn, in any order", """
                        "learningPoints": [{"id": "a", "number": "2"}, {"id": "b", "number": "1"}]
                        """),
                breaks(NUMBER_GAP, "a number is left out", """
                        "learningPoints": [{"id": "a", "number": "1"}, {"id": "b", "number": "2"},
                          {"id": "c", "number": ►"4"}]
                        """)
                        .at("/learningPoints/2/number")
                        .saying("learning point 4: expected every number of a list in turn, found no number 3"),
                breaks(NUMBER_GAP, "two gaps, one of several numbers", """
                        "series": [{"id": "lp", "items": "learning-points", "numbering": "arabic", "coverage": "whole"}],
                        "learningPoints": [{"id": "a", "number": ►"2"}, {"id": "b", "number": ►"6"}]
                        """)
                        .at("/learningPoints/0/number")
                        .at("/learningPoints/1/number")
                        .saying("learning point 6: expected every number of a list in turn, found no numbers 3 to 5"),
                edge(NUMBER_GAP, "a list may run on from another of its kind", """
                        "series": [{"id": "one", "items": "learning-points"}, {"id": "two", "items": "learning-points"}],
                        "learningPoints": [{"id": "a", "number": "1", "series": "one"},
                          {"id": "b", "number": "2", "series": "two"}]
                        """),
                edge(NUMBER_GAP, "but not leave one out", """
                        "series": [{"id": "one", "items": "learning-points"}, {"id": "two", "items": "learning-points"}],
                        "learningPoints": [{"id": "a", "number": "1", "series": "one"},
                          {"id": "b", "number": ►"3", "series": "two"}]
                        """).at("/learningPoints/1/number"),
                edge(NUMBER_GAP, "a selection leaves numbers out", """
                        "series": [{"id": "lp", "items": "learning-points", "coverage": "selection"}],
                        "learningPoints": [{"id": "a", "number": "1"}, {"id": "b", "number": "4"}]
                        """),
                edge(NUMBER_GAP, "other than arabic numbers are not counted", """
                        "learningPoints": [{"id": "a", "number": "1.1"}, {"id": "b", "number": "4"}]
                        """),
                edge(NUMBER_GAP, "a part of an item may have the number", """
                        "learningPoints": [{"id": "a", "number": "1"}, {"id": "b", "number": "2", "partOf": "a"},
                          {"id": "c", "number": "3"}]
                        """));
    }

    private static Stream<RuleCase> counts() {
        return Stream.of(
                holds(STATED_COUNT_DIFFERS, "as many as stated", """
                        "series": [{"id": "rec", "items": "recommendations", "count": {"value": 2}, "coverage": "whole"}],
                        "recommendations": [{"id": "a"}, {"id": "b"}]
                        """),
                breaks(STATED_COUNT_DIFFERS, "one fewer than stated", """
                        "series": [{"id": "rec", "items": "recommendations",
                          "count": ►{"value": 3}, "coverage": "whole"}],
                        "recommendations": [{"id": "a"}, {"id": "b"}]
                        """)
                        .at("/series/0/count")
                        .saying("expected as many items as the list is said to have, found 2 where 3 are stated"),
                breaks(STATED_COUNT_DIFFERS, "more than stated, whatever part of the list is held", """
                        "series": [{"id": "rec", "items": "recommendations", "count": ►{"value": 1}}],
                        "recommendations": [{"id": "a"}, {"id": "b"}]
                        """)
                        .at("/series/0/count")
                        .saying("expected as many items as the list is said to have, found 2 where 1 is stated"),
                breaks(STATED_COUNT_DIFFERS, "fewer reviews than a digest says", """
                        "series": [{"id": "all", "items": "reviews", "count": ►{"value": 2, "bound": "at-least"},
                          "coverage": "whole"}],
                        "reviews": [{"id": "north/a", "labels": [{"text": "A"}]}]
                        """)
                        .inCollection()
                        .at("/series/0/count")
                        .saying(
                                "expected as many items as the list is said to have, found 1 where at least 2 are stated"),
                breaks(STATED_COUNT_DIFFERS, "more children than stated", """
                        "series": [{"id": "all", "items": "children", "count": ►{"value": 1}}],
                        "children": [{"id": "oak"}, {"id": "elm"}]
                        """).at("/series/0/count"),
                edge(STATED_COUNT_DIFFERS, "fewer than stated where only some are held", """
                        "series": [{"id": "rec", "items": "recommendations", "count": {"value": 3},
                          "coverage": "selection"}],
                        "recommendations": [{"id": "a"}, {"id": "b"}]
                        """),
                edge(STATED_COUNT_DIFFERS, "a vague count fits any number", """
                        "series": [{"id": "rec", "items": "recommendations", "count": {"vague": "large"},
                          "coverage": "whole"}],
                        "recommendations": [{"id": "a"}]
                        """),
                edge(STATED_COUNT_DIFFERS, "parts of items may be counted or not", """
                        "series": [{"id": "rec", "items": "recommendations", "count": {"value": 2}, "coverage": "whole"}],
                        "recommendations": [{"id": "a"}, {"id": "b"}, {"id": "c", "partOf": "b"}]
                        """));
    }

    private static Stream<RuleCase> otherKind() {
        return Stream.of(
                holds(SERIES_ITEM_OF_OTHER_KIND, "a recommendation in a list of recommendations", """
                        "series": [{"id": "rec", "items": "recommendations"}],
                        "recommendations": [{"id": "a", "series": "rec"}]
                        """),
                breaks(SERIES_ITEM_OF_OTHER_KIND, "a learning point in a list of recommendations", """
                        "series": [{"id": "rec", "items": "recommendations"}],
                        "learningPoints": [{"id": "a", "number": "iv", "series": ►"rec"}]
                        """)
                        .at("/learningPoints/0/series", "/series/0")
                        .saying(
                                "learning point iv: expected a list of items of its kind, found a list of recommendations"),
                edge(SERIES_ITEM_OF_OTHER_KIND, "a list of events holds episodes as well", """
                        "series": [{"id": "all", "items": "events"}],
                        "episodes": [{"id": "a", "kind": "placement", "series": "all"}]
                        """));
    }

    private static Stream<RuleCase> empty() {
        String list = "\"series\": [%s{\"id\": \"l-1\", \"items\": \"findings\"%s}]";
        return Stream.of(
                holds(SERIES_EMPTY, "an item", list.formatted("", "") + ", \"findings\": [{\"id\": \"f\"}]\n"),
                breaks(SERIES_EMPTY, "nothing", list.formatted("►", ""))
                        .at("/series/0")
                        .saying("expected the items of a list, or a word that they are not given, found neither"),
                edge(SERIES_EMPTY, "it is said to have none", list.formatted("", ", \"count\": {\"value\": 0}")),
                edge(SERIES_EMPTY, "its items are not given", list.formatted("", ", \"coverage\": \"none-given\"")),
                edge(SERIES_EMPTY, "themes name no list", """
                        "series": [{"id": "l-1", "items": "themes"}]
                        """));
    }
}
