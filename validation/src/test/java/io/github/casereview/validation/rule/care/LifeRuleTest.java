package io.github.casereview.validation.rule.care;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.RuleCase.holds;
import static io.github.casereview.validation.rule.care.LifeRule.AGE_UNLIKE_BIRTH;
import static io.github.casereview.validation.rule.care.LifeRule.BIRTH_OR_DEATH_TWICE;
import static io.github.casereview.validation.rule.care.LifeRule.DEATH_BEFORE_BIRTH;
import static io.github.casereview.validation.rule.care.LifeRule.EPISODE_AFTER_DEATH;
import static io.github.casereview.validation.rule.care.LifeRule.EPISODE_BEFORE_BIRTH;

import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

class LifeRuleTest implements RuleTest {
    private static final String LEFT_OPEN = ", which leaves it open: the birth may be that of a child of theirs";

    static Stream<RuleCase> cases() {
        return Stream.of(twice(), deathBeforeBirth(), beforeBirth(), afterDeath(), ages())
                .flatMap(cases -> cases);
    }

    private static Stream<RuleCase> twice() {
        return Stream.of(
                holds(BIRTH_OR_DEATH_TWICE, "one of each", events(birth("2010"), death("2014"))),
                breaks(BIRTH_OR_DEATH_TWICE, "two births", events(birth("2000"), "►" + birth("2004")))
                        .at("/events/1", "/events/0")
                        .saying("expected one birth and one death of a child, found another birth"),
                edge(BIRTH_OR_DEATH_TWICE, "a generation apart", events(birth("2000"), "►" + birth("2014")))
                        .at("/events/1", "/events/0")
                        .as(Severity.INFO)
                        .saying("expected one birth and one death of a child, found another birth" + LEFT_OPEN),
                edge(
                        BIRTH_OR_DEATH_TWICE,
                        "of a child told to be a carer in the second",
                        events(birth("2000"), birth("2014").replace("\"when\"", """
                                "parties": [{"role": "carer", "who": "oak"}], "when\""""))),
                edge(BIRTH_OR_DEATH_TWICE, "of a child who was fifteen at the second", """
                        "children": [{"id": "oak", "ages": [{"value": "P15Y", "at": "second"}]}],
                        "events": [{"id": "first", "kind": "birth", "about": ["oak"], "when": {"edtf": "1999"}},
                          {"id": "second", "kind": "birth", "about": ["oak"], "when": {"edtf": "2014"}}]
                        """),
                edge(BIRTH_OR_DEATH_TWICE, "of a child who was five at the second", """
                        "children": [{"id": "oak", "ages": [{"value": "P5Y", "at": "second"}]}],
                        "events": [{"id": "first", "kind": "birth", "about": ["oak"], "when": {"edtf": "1999"}},
                          ►{"id": "second", "kind": "birth", "about": ["oak"], "when": {"edtf": "2014"}}]
                        """)
                        .at("/events/1", "/events/0"),
                breaks(BIRTH_OR_DEATH_TWICE, "two deaths", events(death("2000"), "►" + death("2014")))
                        .at("/events/1", "/events/0")
                        .saying("expected one birth and one death of a child, found another death"),
                edge(
                        BIRTH_OR_DEATH_TWICE,
                        "two tellings of one birth",
                        events(
                                birth("2000").replace("{\"kind\"", "{\"id\": \"first\", \"kind\""),
                                birth("2001").replace("\"when\"", "\"otherAccountOf\": [\"first\"], \"when\""))),
                edge(
                        BIRTH_OR_DEATH_TWICE,
                        "the birth of a brother, about both",
                        events(birth("2000"), birth("2014").replace("\"oak\"", "\"oak\", \"elm\""))));
    }

    private static Stream<RuleCase> deathBeforeBirth() {
        return Stream.of(
                holds(DEATH_BEFORE_BIRTH, "four years later", events(birth("2010"), death("2014"))),
                breaks(DEATH_BEFORE_BIRTH, "a year before", events(birth("2010"), "►" + death("2009")))
                        .at("/events/1", "/events/0")
                        .saying("expected a birth before a death, found a death before it"),
                edge(DEATH_BEFORE_BIRTH, "on the same day", events(birth("2010-03-02"), death("2010-03-02"))),
                edge(DEATH_BEFORE_BIRTH, "on the day before", events(birth("2010-03-02"), "►" + death("2010-03-01")))
                        .at("/events/1", "/events/0"),
                edge(DEATH_BEFORE_BIRTH, "in the same year", events(birth("2010-03-02"), death("2010"))));
    }

    private static Stream<RuleCase> beforeBirth() {
        return Stream.of(
                holds(
                        EPISODE_BEFORE_BIRTH,
                        "missing at ten",
                        episode("missing", "2010-05", "") + "," + events(birth("2000"))),
                breaks(
                                EPISODE_BEFORE_BIRTH,
                                "missing two years before a birth that an age bears out",
                                aged("P10Y", episode("missing", "1998-05", "►")))
                        .at("/episodes/0", "/events/1")
                        .saying("expected care, school and missing episodes after birth, found one begun earlier"),
                edge(
                                EPISODE_BEFORE_BIRTH,
                                "missing two years before a birth that may be another's",
                                episode("missing", "1998-05", "►") + "," + events(birth("2000")))
                        .at("/episodes/0", "/events/0")
                        .as(Severity.INFO)
                        .saying("expected care, school and missing episodes after birth, found one begun earlier"
                                + LEFT_OPEN),
                edge(
                        EPISODE_BEFORE_BIRTH,
                        "in care at thirteen, before the birth of a child of theirs",
                        aged("P24Y", episode("looked-after", "1999-05", ""))),
                edge(
                        EPISODE_BEFORE_BIRTH,
                        "in care before a birth, of a child told to be a mother",
                        """
                                "children": [{"id": "oak", "relationships": [{"to": "elm", "kind": {"code": "mother"}}]}],
                                "people": [{"id": "elm"}],
                                "events": [{"id": "v", "kind": "birth", "about": ["oak"], "when": {"edtf": "2000"}}],
                                """ + episode("looked-after", "1998-05", "")),
                edge(
                        EPISODE_BEFORE_BIRTH,
                        "in care from the day of birth",
                        episode("looked-after", "2000-03-02", "") + "," + events(birth("2000-03-02"))),
                edge(
                                EPISODE_BEFORE_BIRTH,
                                "in care from the day before birth",
                                episode("looked-after", "2000-03-01", "►") + "," + events(birth("2000-03-02")))
                        .at("/episodes/0", "/events/0")
                        .as(Severity.INFO),
                edge(
                        EPISODE_BEFORE_BIRTH,
                        "a plan for an unborn child",
                        episode("child-protection", "1999", "") + "," + events(birth("2000"))),
                edge(
                        EPISODE_BEFORE_BIRTH,
                        "placed some time in the year of birth",
                        episode("placement", "2000", "") + "," + events(birth("2000-03-02"))));
    }

    private static Stream<RuleCase> afterDeath() {
        return Stream.of(
                holds(
                        EPISODE_AFTER_DEATH,
                        "a plan in the year before",
                        episode("child-protection", "2013", "") + "," + events(death("2014"))),
                breaks(
                                EPISODE_AFTER_DEATH,
                                "a plan in the year after",
                                episode("child-protection", "2015", "►") + "," + events(death("2014")))
                        .at("/episodes/0", "/events/0")
                        .saying(
                                "expected care, plans, school and missing episodes before death, found one begun later"),
                edge(
                        EPISODE_AFTER_DEATH,
                        "placed on the day of death",
                        episode("placement", "2014-03-02", "") + "," + events(death("2014-03-02"))),
                edge(
                                EPISODE_AFTER_DEATH,
                                "placed on the day after death",
                                episode("placement", "2014-03-03", "►") + "," + events(death("2014-03-02")))
                        .at("/episodes/0", "/events/0"),
                edge(
                        EPISODE_AFTER_DEATH,
                        "an investigation after death",
                        episode("parallel-process", "2015", "") + "," + events(death("2014"))));
    }

    private static Stream<RuleCase> ages() {
        return Stream.of(
                holds(AGE_UNLIKE_BIRTH, "ten, ten years later", age("P10Y", "2000", "")),
                breaks(AGE_UNLIKE_BIRTH, "fifteen, ten years later", age("P15Y", "2000", "►"))
                        .at("/children/0/ages/0", "/events/1")
                        .saying("expected an age that fits the birth, found one that does not"),
                breaks(AGE_UNLIKE_BIRTH, "five, ten years later", age("P5Y", "2000", "►"))
                        .at("/children/0/ages/0", "/events/1")
                        .saying("expected an age that fits the birth, found one that does not"),
                edge(
                        AGE_UNLIKE_BIRTH,
                        "sixteen, two years after the birth of a child of theirs",
                        age("P16Y", "2008", "")),
                edge(AGE_UNLIKE_BIRTH, "eleven, within two years after a birth", age("P11Y", "2009", "►"))
                        .at("/children/0/ages/0", "/events/1")
                        .as(Severity.INFO)
                        .saying("expected an age that fits the birth, found one that does not" + LEFT_OPEN),
                edge(AGE_UNLIKE_BIRTH, "nine, by the tenth birthday", age("P9Y", "2000-06-01", "")),
                edge(AGE_UNLIKE_BIRTH, "nine, on the day after the tenth birthday", age("P9Y", "2000-05-31", "►"))
                        .at("/children/0/ages/0", "/events/1"));
    }

    /** The birth was in 2000, and so old was the child in June 2010. */
    private static String aged(String age, String episode) {
        return age(age, "2000", "") + "," + episode;
    }

    private static String age(String age, String birth, String mark) {
        return """
                "children": [{"id": "oak", "ages": [%s{"value": "%s", "at": "seen"}]}],
                "events": [{"id": "seen", "kind": "contact", "when": {"edtf": "2010-06-01"}},
                  {"id": "b", "kind": "birth", "about": ["oak"], "when": {"edtf": "%s"}}]
                """.formatted(mark, age, birth);
    }

    private static String episode(String kind, String start, String mark) {
        return """
                "episodes": [%s{"id": "e", "kind": "%s", "about": ["oak"], "period": {"start": {"edtf": "%s"}}}]
                """.formatted(mark, kind, start);
    }

    private static String events(String... events) {
        StringBuilder text = new StringBuilder(
                "\n\"children\": [{\"id\": \"oak\"}], \"people\": [{\"id\": \"elm\"}],\n\"events\": [");
        for (int i = 0; i < events.length; i++) {
            String event = events[i].contains("\"id\"")
                    ? events[i]
                    : events[i].replace("{\"kind\"", "{\"id\": \"v" + i + "\", \"kind\"");
            text.append(i == 0 ? "" : ",\n").append(event);
        }
        return text.append("]\n").toString();
    }

    private static String birth(String when) {
        return "{\"kind\": \"birth\", \"about\": [\"oak\"], \"when\": {\"edtf\": \"" + when + "\"}}";
    }

    private static String death(String when) {
        return birth(when).replace("\"birth\"", "\"death\"");
    }
}
