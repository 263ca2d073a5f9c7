package io.github.casereview.validation.rule.time;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.RuleCase.holds;
import static io.github.casereview.validation.rule.time.TellingRule.TOLD_BEFORE_IT_HAPPENED;

import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

class TellingRuleTest implements RuleTest {
    static Stream<RuleCase> cases() {
        return Stream.of(dates(), documents()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> dates() {
        return Stream.of(
                holds(TOLD_BEFORE_IT_HAPPENED, "the year before", told("", "2015", "")),
                breaks(TOLD_BEFORE_IT_HAPPENED, "the year after", told("", "►", "2017", ""))
                        .at("/events/0/when", "/documents/0")
                        .saying("expected what happened before the last document that tells it was done,"
                                + " found something between 2017-01-01 and 2017-12-31, told by 2016-11-30"),
                edge(TOLD_BEFORE_IT_HAPPENED, "in that month", told("", "2016-11-30", "")),
                edge(TOLD_BEFORE_IT_HAPPENED, "the day after that month", told("", "►", "2016-12-01", ""))
                        .at("/events/0/when", "/documents/0"),
                edge(TOLD_BEFORE_IT_HAPPENED, "perhaps the year after", told("", "2017?", "")),
                edge(
                        TOLD_BEFORE_IT_HAPPENED,
                        "what was only planned",
                        told("", "2017", ", \"occurrence\": \"planned\"")));
    }

    private static Stream<RuleCase> documents() {
        String later = "{\"id\": \"news\", \"dated\": {\"edtf\": \"2018\"}}";
        return Stream.of(
                edge(
                        TOLD_BEFORE_IT_HAPPENED,
                        "by a document of its own",
                        told(", " + later, "2017", ", \"sources\": [{\"document\": \"news\"}]")),
                edge(
                        TOLD_BEFORE_IT_HAPPENED,
                        "by two documents, of which one came later",
                        told(
                                ", " + later,
                                "2017",
                                ", \"sources\": [{\"document\": \"book\"}, {\"document\": \"news\"}]")),
                edge(
                        TOLD_BEFORE_IT_HAPPENED,
                        "by one that was published later",
                        told("", "2017", "")
                                .replace(
                                        "\"2016-11\"}",
                                        "\"2016-11\"}, \"publications\": [{\"status\": \"published\","
                                                + " \"period\": {\"start\": {\"edtf\": \"2017\"}}}]")),
                edge(
                        TOLD_BEFORE_IT_HAPPENED,
                        "by one that was revised",
                        told("", "2017", "")
                                .replace(
                                        "\"2016-11\"}", "\"2016-11\"}, \"publications\": [{\"status\": \"revised\"}]")),
                edge(TOLD_BEFORE_IT_HAPPENED, "an episode", """
                        "source": "book", "documents": [{"id": "book", "dated": {"edtf": "2016-11"}}],
                        "episodes": [{"id": "e", "kind": "missing", "period": ►{"start": {"edtf": "2017"}}}]
                        """).at("/episodes/0/period", "/documents/0"));
    }

    private static String told(String documents, String when, String more) {
        return told(documents, "", when, more);
    }

    private static String told(String documents, String mark, String when, String more) {
        return """
                "source": "book", "documents": [{"id": "book", "dated": {"edtf": "2016-11"}}%s],
                "events": [{"id": "e", "kind": "contact", "when": %s{"edtf": "%s"}%s}]
                """.formatted(documents, mark, when, more);
    }
}
