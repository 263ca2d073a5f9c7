package io.github.casereview.validation.rule.time;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.RuleCase.holds;
import static io.github.casereview.validation.rule.time.AgeRule.AGES_INCOMPATIBLE;
import static io.github.casereview.validation.rule.time.AgeRule.AGE_UNIT_SUSPECT;

import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

class AgeRuleTest implements RuleTest {
    static Stream<RuleCase> cases() {
        return Stream.concat(units(), together());
    }

    private static Stream<RuleCase> units() {
        return Stream.of(
                holds(AGE_UNIT_SUSPECT, "weeks for a baby, years for a child", """
                        "children": [{"id": "oak", "ages": [{"value": "P6W"}, {"value": "P17Y"}]}]
                        """),
                breaks(AGE_UNIT_SUSPECT, "more than a year in weeks", """
                        "children": [{"id": "oak", "ages": [{"value": ►"P60W"}]}]
                        """)
                        .at("/children/0/ages/0/value")
                        .saying("expected an age in weeks up to 52, in months up to 35, found 60 weeks"),
                breaks(AGE_UNIT_SUSPECT, "the upper end of a range", """
                        "people": [{"id": "ivy", "ages": [{"value": "P20M", "upTo": ►"P40M"}]}]
                        """)
                        .at("/people/0/ages/0/upTo")
                        .saying("expected an age in weeks up to 52, in months up to 35, found 40 months"),
                edge(AGE_UNIT_SUSPECT, "52 weeks and 35 months", """
                        "children": [{"id": "oak", "ages": [{"value": "P52W"}, {"value": "P35M"}]}]
                        """),
                edge(AGE_UNIT_SUSPECT, "53 weeks and 36 months", """
                        "children": [{"id": "oak", "ages": [{"value": ►"P53W"}, {"value": ►"P36M"}]}]
                        """)
                        .at("/children/0/ages/0/value")
                        .at("/children/0/ages/1/value"),
                edge(AGE_UNIT_SUSPECT, "weeks before birth", """
                        "children": [{"id": "oak", "ages": [{"value": "P32W", "basis": "gestation"}]}]
                        """));
    }

    private static Stream<RuleCase> together() {
        return Stream.of(
                holds(AGES_INCOMPATIBLE, "a year later a year older", ages("P15Y", "P16Y")),
                breaks(
                                AGES_INCOMPATIBLE,
                                "a year later three years older",
                                ages("P14Y", "P17Y").replace(", {\"value\": \"P17Y", ", ►{\"value\": \"P17Y"))
                        .at("/children/0/ages/1", "/children/0/ages/0")
                        .saying("expected ages that fit the time between them, found one from a birth by 1998-06-01 "
                                + "and one from a birth since 1999-06-01"),
                breaks(AGES_INCOMPATIBLE, "two ages at one moment, whenever it was", """
                        "events": [{"id": "e", "kind": "harm"}],
                        "children": [{"id": "oak", "ages": [{"value": "P16Y", "at": "e"}, ►{"value": "P17Y", "at": "e"}]}]
                        """)
                        .at("/children/0/ages/1", "/children/0/ages/0")
                        .saying("expected ages that fit the time between them, found another age at the same moment"),
                edge(AGES_INCOMPATIBLE, "a year later still the same age, by a day", """
                        "events": [{"id": "e", "kind": "harm", "when": {"edtf": "2014-06-01"}},
                          {"id": "f", "kind": "harm", "when": {"edtf": "2015-06-01"}}],
                        "children": [{"id": "oak", "ages": [{"value": "P15Y", "at": "e"}, {"value": "P15Y", "at": "f"}]}]
                        """),
                edge(AGES_INCOMPATIBLE, "a year and a day later still the same age", """
                        "events": [{"id": "e", "kind": "harm", "when": {"edtf": "2014-06-01"}},
                          {"id": "f", "kind": "harm", "when": {"edtf": "2015-06-02"}}],
                        "children": [{"id": "oak", "ages": [{"value": "P15Y", "at": "e"}, ►{"value": "P15Y", "at": "f"}]}]
                        """)
                        .at("/children/0/ages/1", "/children/0/ages/0"),
                edge(AGES_INCOMPATIBLE, "at moments that are not told", """
                        "events": [{"id": "e", "kind": "harm"}, {"id": "f", "kind": "harm"}],
                        "children": [{"id": "oak", "labels": [{"text": "O"}],
                          "ages": [{"value": "P15Y", "at": "e"}, {"value": "P9Y", "at": "f"}]}]
                        """),
                edge(
                        AGES_INCOMPATIBLE,
                        "the children of a group differ",
                        ages("P14Y", "P17Y").replace("\"id\": \"oak\"", "\"id\": \"oak\", \"count\": {\"value\": 2}")));
    }

    private static String ages(String first, String second) {
        return """
                "events": [{"id": "e", "kind": "harm", "when": {"edtf": "2014-06-01"}},
                  {"id": "f", "kind": "harm", "when": {"edtf": "2015-06-01"}}],
                "children": [{"id": "oak", "ages": [{"value": "%s", "at": "e"}, {"value": "%s", "at": "f"}]}]
                """.formatted(first, second);
    }
}
