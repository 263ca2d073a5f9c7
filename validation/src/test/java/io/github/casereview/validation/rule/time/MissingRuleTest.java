package io.github.casereview.validation.rule.time;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.RuleCase.holds;
import static io.github.casereview.validation.rule.time.MissingRule.MISSING_EPISODES_OVERLAP;
import static io.github.casereview.validation.rule.time.MissingRule.MISSING_WHILE_OPEN;

import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

class MissingRuleTest implements RuleTest {
    static Stream<RuleCase> cases() {
        return Stream.concat(overlaps(), whileOpen());
    }

    private static Stream<RuleCase> overlaps() {
        return Stream.of(
                holds(
                        MISSING_EPISODES_OVERLAP,
                        "one after another",
                        children(
                                missing("a", "oak", "2015-02-01", "2015-02-03"),
                                missing("b", "oak", "2015-02-07", "2015-02-09"))),
                breaks(
                                MISSING_EPISODES_OVERLAP,
                                "the second begins before the first ends",
                                children(
                                        missing("a", "oak", "2015-02-01", "2015-02-08"),
                                        "►" + missing("b", "oak", "2015-02-07", "2015-02-09")))
                        .at("/episodes/1", "/episodes/0")
                        .saying("expected missing episodes that do not overlap, found one that overlaps another"),
                breaks(
                                MISSING_EPISODES_OVERLAP,
                                "one lies within another, told first",
                                children(
                                        missing("a", "oak", "2015-02-04", "2015-02-05"),
                                        "►" + missing("b", "oak", "2015-02-01", "2015-02-09")))
                        .at("/episodes/1", "/episodes/0"),
                breaks(
                                MISSING_EPISODES_OVERLAP,
                                "some time within a year lies in two years",
                                children(
                                        missing("a", "oak", "2015", "2015"), "►" + missing("b", "oak", "2014", "2016")))
                        .at("/episodes/1", "/episodes/0"),
                edge(
                        MISSING_EPISODES_OVERLAP,
                        "the second begins on the day the first ends",
                        children(
                                missing("a", "oak", "2015-02-01", "2015-02-07"),
                                missing("b", "oak", "2015-02-07", "2015-02-09"))),
                edge(
                                MISSING_EPISODES_OVERLAP,
                                "the second begins the day before the first ends",
                                children(
                                        missing("a", "oak", "2015-02-01", "2015-02-08"),
                                        "►" + missing("b", "oak", "2015-02-07", "2015-02-09")))
                        .at("/episodes/1", "/episodes/0"),
                edge(
                        MISSING_EPISODES_OVERLAP,
                        "two in one month may be one after another",
                        children(missing("a", "oak", "2015-02", "2015-02"), missing("b", "oak", "2015-02", "2015-02"))),
                edge(
                        MISSING_EPISODES_OVERLAP,
                        "two children may be missing at one time",
                        children(
                                missing("a", "oak", "2015-02-01", "2015-02-08"),
                                missing("b", "elm", "2015-02-01", "2015-02-08"))),
                edge(
                        MISSING_EPISODES_OVERLAP,
                        "another telling is not another episode",
                        children(
                                missing("a", "oak", "2015-02-01", "2015-02-08"),
                                missing("b", "oak", "2015-02-01", "2015-02-09")
                                        .replace("}}}", "}}, \"otherAccountOf\": [\"a\"]}"))),
                edge(
                        MISSING_EPISODES_OVERLAP,
                        "a group of children is not one child",
                        children(
                                missing("a", "group", "2015-02-01", "2015-02-08"),
                                missing("b", "group", "2015-02-01", "2015-02-08"))));
    }

    private static Stream<RuleCase> whileOpen() {
        String open = """
                {"id": "a", "kind": "missing", "about": ["oak"],
                  "period": {"start": {"edtf": "2015-02"}, "end": {"absent": "open"}}}""";
        return Stream.of(
                holds(
                        MISSING_WHILE_OPEN,
                        "the open one comes last",
                        children(missing("b", "oak", "2015-01-02", "2015-01-03"), open)),
                breaks(
                                MISSING_WHILE_OPEN,
                                "one begins after an open one",
                                children(open, "►" + missing("b", "oak", "2015-03-02", "2015-03-03")))
                        .at("/episodes/1", "/episodes/0")
                        .saying(
                                "expected no missing episode after one that has not ended, found one that begins later"),
                edge(
                                MISSING_WHILE_OPEN,
                                "one begins the day after an open one began at the latest",
                                children(open, "►" + missing("b", "oak", "2015-03-01", "2015-03-03")))
                        .at("/episodes/1", "/episodes/0"),
                edge(
                        MISSING_WHILE_OPEN,
                        "one may have begun before the open one",
                        children(open, missing("b", "oak", "2015-02-28", "2015-03-03"))),
                edge(
                        MISSING_WHILE_OPEN,
                        "an end that is not told is not an open end",
                        children(
                                open.replace(", \"end\": {\"absent\": \"open\"}", ""),
                                missing("b", "oak", "2015-03-02", "2015-03-03"))));
    }

    private static String children(String... episodes) {
        return "\"children\": [{\"id\": \"oak\"}, {\"id\": \"elm\"}, {\"id\": \"group\", \"count\": {\"value\": 3}}],\n"
                + "\"episodes\": [" + String.join(",\n", episodes) + "]\n";
    }

    private static String missing(String id, String child, String start, String end) {
        return """
                {"id": "%s", "kind": "missing", "about": ["%s"],
                  "period": {"start": {"edtf": "%s"}, "end": {"edtf": "%s"}}}""".formatted(id, child, start, end);
    }
}
