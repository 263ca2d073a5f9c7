package io.github.casereview.validation.rule.identity;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.identity.NumberingRule.STATED_COUNT_DIFFERS;

import io.github.casereview.validation.rule.DamagedCase;
import io.github.casereview.validation.rule.DamagedTest;
import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

/** What is counted as held of a list, and what a stated count leaves open. */
class CountsTest implements RuleTest, DamagedTest {
    private static final String SAID = "expected as many items as the list is said to have, found ";

    static Stream<RuleCase> cases() {
        return Stream.of(bounds(), parts(), events(), members()).flatMap(cases -> cases);
    }

    private static String series(String kind, String count, String coverage) {
        return "\"series\": [{\"id\": \"all\", \"items\": \"%s\", \"count\": %s, \"coverage\": \"%s\"}],\n"
                .formatted(kind, count, coverage);
    }

    private static Stream<RuleCase> bounds() {
        String three = "\"findings\": [{\"id\": \"a\"}, {\"id\": \"b\"}, {\"id\": \"c\"}]\n";
        String count = "%s{\"value\": %s, \"bound\": \"%s\"}";
        return Stream.of(
                edge(
                                STATED_COUNT_DIFFERS,
                                "three of at most two",
                                series("findings", count.formatted("►", 2, "at-most"), "whole") + three)
                        .at("/series/0/count")
                        .saying(SAID + "3 where at most 2 are stated"),
                edge(
                        STATED_COUNT_DIFFERS,
                        "three of at most three",
                        series("findings", count.formatted("", 3, "at-most"), "whole") + three),
                edge(
                        STATED_COUNT_DIFFERS,
                        "three of at least three",
                        series("findings", count.formatted("", 3, "at-least"), "whole") + three),
                edge(
                                STATED_COUNT_DIFFERS,
                                "three of at least four",
                                series("findings", count.formatted("►", 4, "at-least"), "whole") + three)
                        .at("/series/0/count")
                        .saying(SAID + "3 where at least 4 are stated"),
                edge(
                        STATED_COUNT_DIFFERS,
                        "three of at least four, of which some are held",
                        series("findings", count.formatted("", 4, "at-least"), "selection") + three),
                edge(STATED_COUNT_DIFFERS, "three of none", series("findings", "►{\"value\": 0}", "whole") + three)
                        .at("/series/0/count")
                        .saying(SAID + "3 where 0 are stated"),
                edge(
                        STATED_COUNT_DIFFERS,
                        "no count is stated",
                        "\"series\": [{\"id\": \"all\", \"items\": \"findings\"}],\n" + three));
    }

    /** Two items, of which one has a part, are two or three. */
    private static Stream<RuleCase> parts() {
        String items = """
                "recommendations": [{"id": "a"}, {"id": "b"}, {"id": "c", "partOf": "b"}]
                """;
        return Stream.of(
                edge(
                        STATED_COUNT_DIFFERS,
                        "parts counted",
                        series("recommendations", "{\"value\": 3}", "whole") + items),
                edge(
                                STATED_COUNT_DIFFERS,
                                "more than with parts",
                                series("recommendations", "►{\"value\": 4}", "whole") + items)
                        .at("/series/0/count")
                        .saying(SAID + "3 where 4 are stated"),
                edge(
                                STATED_COUNT_DIFFERS,
                                "fewer than without parts",
                                series("recommendations", "►{\"value\": 1}", "whole") + items)
                        .at("/series/0/count")
                        .saying(SAID + "2 where 1 is stated"));
    }

    private static Stream<RuleCase> events() {
        String two = """
                "events": [{"id": "a", "kind": "contact", "series": "all"},
                  {"id": "b", "kind": "contact", "series": "all"%s}]
                """;
        return Stream.of(
                edge(
                                STATED_COUNT_DIFFERS,
                                "events and episodes",
                                series("events", "►{\"value\": 2}", "whole") + two.formatted("") + """
                                        , "episodes": [{"id": "c", "kind": "missing", "series": "all"}]
                                        """)
                        .at("/series/0/count")
                        .saying(SAID + "3 where 2 are stated"),
                edge(
                        STATED_COUNT_DIFFERS,
                        "several events told as one",
                        series("events", "{\"value\": 5}", "whole") + two.formatted(", \"count\": {\"value\": 4}")),
                edge(
                                STATED_COUNT_DIFFERS,
                                "one event told twice",
                                series("events", "►{\"value\": 2}", "whole")
                                        + two.formatted(", \"otherAccountOf\": [\"a\"]"))
                        .at("/series/0/count")
                        .saying(SAID + "1 where 2 are stated"));
    }

    private static Stream<RuleCase> members() {
        String children = "\"children\": [{\"id\": \"oak\"}, {\"id\": \"elm\"%s}]\n";
        String reviews = """
                "reviews": [{"id": "n/a", "labels": [{"text": "A"}]}],
                "relatedReviews": [{"id": "r", "relation": "similar"}]
                """;
        return Stream.of(
                edge(
                                STATED_COUNT_DIFFERS,
                                "fewer children than stated",
                                series("children", "►{\"value\": 3}", "whole") + children.formatted(""))
                        .at("/series/0/count")
                        .saying(SAID + "2 where 3 are stated"),
                edge(
                        STATED_COUNT_DIFFERS,
                        "a group of children",
                        series("children", "{\"value\": 3}", "whole")
                                + children.formatted(", \"count\": {\"value\": 2}")),
                edge(STATED_COUNT_DIFFERS, "a list of children and one of others", """
                        "series": [{"id": "all", "items": "children", "count": ►{"value": 1}},
                          {"id": "others", "items": "themes", "count": {"value": 1}}],
                        """ + children.formatted(""))
                        .at("/series/0/count"),
                edge(STATED_COUNT_DIFFERS, "two lists of children", """
                        "series": [{"id": "all", "items": "children", "count": {"value": 1}},
                          {"id": "others", "items": "children", "count": {"value": 1}}],
                        """ + children.formatted("")),
                edge(
                        STATED_COUNT_DIFFERS,
                        "reviews that a review speaks of",
                        series("reviews", "{\"value\": 3}", "whole") + children.formatted("")),
                edge(
                                STATED_COUNT_DIFFERS,
                                "children that a collection speaks of",
                                series("children", "{\"value\": 3}", "whole") + reviews)
                        .inCollection(),
                edge(
                                STATED_COUNT_DIFFERS,
                                "reviews, one of them only related",
                                series("reviews", "{\"value\": 2}", "whole") + reviews)
                        .inCollection(),
                edge(
                                STATED_COUNT_DIFFERS,
                                "fewer reviews than stated, with those only related",
                                series("reviews", "►{\"value\": 3}", "whole") + reviews)
                        .inCollection()
                        .at("/series/0/count")
                        .saying(SAID + "2 where 3 are stated"),
                edge(
                        STATED_COUNT_DIFFERS,
                        "themes, which are not told apart",
                        series("themes", "{\"value\": 3}", "whole") + children.formatted("")));
    }

    static Stream<DamagedCase> damaged() {
        RuleCase children = breaks(
                STATED_COUNT_DIFFERS, "no child", series("children", "{\"value\": 3}", "whole") + "\"children\": []\n");
        return Stream.of(
                DamagedCase.of(children, "\"children\": []", "\"children\": [{}]"),
                DamagedCase.of(children, "\"children\": []", "\"children\": 7"));
    }
}
