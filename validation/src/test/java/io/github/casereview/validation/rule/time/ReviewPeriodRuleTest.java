package io.github.casereview.validation.rule.time;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.RuleCase.holds;
import static io.github.casereview.validation.rule.time.ReviewPeriodRule.EVENT_OUTSIDE_PERIOD;
import static io.github.casereview.validation.rule.time.ReviewPeriodRule.REVIEW_PERIOD_ABSENT;
import static io.github.casereview.validation.rule.time.ReviewPeriodRule.TRIGGER_OUTSIDE_PERIOD;

import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

class ReviewPeriodRuleTest implements RuleTest {
    static Stream<RuleCase> cases() {
        return Stream.of(absent(), triggers(), severalPeriods(), events()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> absent() {
        String lives = """
                "children": [{"id": "oak"}], "events": [{"id": "e", "kind": "contact", "about": ["oak"]}]
                """;
        String from = """
                "source": "book", "documents": [{"id": "book", "kind": {"code": "%s"}}],
                """;
        return Stream.of(
                holds(REVIEW_PERIOD_ABSENT, "the period is told", """
                        "periods": [{"period": {"start": {"edtf": "2013"}}}],
                        """ + lives),
                breaks(REVIEW_PERIOD_ABSENT, "children and events, and no period", lives)
                        .at("")
                        .saying("expected the time that the review looks at, found none"),
                breaks(REVIEW_PERIOD_ABSENT, "from an overview report", from.formatted("overview-report") + lives)
                        .at(""),
                edge(REVIEW_PERIOD_ABSENT, "from an entry of a repository", from.formatted("repository-entry") + lives),
                edge(REVIEW_PERIOD_ABSENT, "children and nothing that happened to them", """
                        "children": [{"id": "oak"}]
                        """),
                edge(REVIEW_PERIOD_ABSENT, "a review within a collection", """
                        "reviews": [{"id": "north/a", "labels": [{"text": "A"}], %s}]
                        """.formatted(lives))
                        .inCollection());
    }

    private static Stream<RuleCase> triggers() {
        return Stream.of(
                holds(TRIGGER_OUTSIDE_PERIOD, "within the period", event("""
                        "trigger": true, "when": {"edtf": "2014-12"}""")),
                breaks(TRIGGER_OUTSIDE_PERIOD, "after the period", event("""
                        "trigger": true, "when": ►{"edtf": "2015-03-02"}"""))
                        .at("/events/0/when", "/periods/0")
                        .saying("expected a trigger in a period under review, found one on 2015-03-02"),
                breaks(TRIGGER_OUTSIDE_PERIOD, "so long after an event within the period", """
                        "events": [{"id": "e", "kind": "harm", "about": ["oak"], "trigger": true,
                            "when": ►{"anchor": {"relation": "after", "to": "f", "by": {"value": "P6M"}}}},
                          {"id": "f", "kind": "contact", "about": ["oak"], "when": {"edtf": "2015-01"}}],
                        """ + PERIODS)
                        .at("/events/0/when", "/periods/0")
                        .saying("expected a trigger in a period under review, found one between 2015-07-01 and"
                                + " 2015-07-31"),
                edge(
                        TRIGGER_OUTSIDE_PERIOD,
                        "after the document that tells it, as another rule says",
                        """
                                "source": "book", "documents": [{"id": "book", "dated": {"edtf": "2016"}}],
                                """ + event("""
                                "trigger": true, "when": {"edtf": "2051-03-02"}""")),
                edge(TRIGGER_OUTSIDE_PERIOD, "on the last day", event("""
                        "trigger": true, "when": {"edtf": "2015-02-28"}""")),
                edge(TRIGGER_OUTSIDE_PERIOD, "on the day after", event("""
                        "trigger": true, "when": ►{"edtf": "2015-03-01"}""")).at("/events/0/when", "/periods/0"),
                edge(TRIGGER_OUTSIDE_PERIOD, "in a year that is only partly in the period", event("""
                        "trigger": true, "when": ►{"edtf": "2015"}"""))
                        .at("/events/0/when", "/periods/0")
                        .as(Severity.INFO)
                        .saying("expected a trigger in a period under review, "
                                + "found one between 2015-01-01 and 2015-12-31, which leaves it open"),
                edge(
                                TRIGGER_OUTSIDE_PERIOD,
                                "at a time that is not told",
                                event("\"trigger\": true").replace("{\"id\": \"e\"", "►{\"id\": \"e\""))
                        .at("/events/0", "/periods/0")
                        .as(Severity.INFO)
                        .saying("expected a trigger in a period under review, "
                                + "found one at a time not told, which leaves it open"),
                edge(TRIGGER_OUTSIDE_PERIOD, "in a period of background alone", event("""
                        "trigger": true, "when": ►{"edtf": "2010"}"""))
                        .at("/events/0/when", "/periods/0"));
    }

    /** In 2013 and 2014, in ten days of June 2013, and in 2016. */
    private static Stream<RuleCase> severalPeriods() {
        String text = """
                "children": [{"id": "oak"}],
                "events": [{"id": "e", "kind": "harm", "about": ["oak"], "trigger": true, "when": %s{"edtf": "%s"}}],
                "periods": [
                  {"period": {"start": {"edtf": "2013"}, "end": {"edtf": "2014"}}},
                  {"period": {"start": {"edtf": "2013-06-15"}, "end": {"edtf": "2013-06-25"}}},
                  {"period": {"start": {"edtf": "2016"}, "end": {"edtf": "2016"}}}]
                """;
        return Stream.of(
                edge(TRIGGER_OUTSIDE_PERIOD, "between two periods", text.formatted("►", "2015"))
                        .at("/events/0/when", "/periods/0", "/periods/1", "/periods/2"),
                edge(
                        TRIGGER_OUTSIDE_PERIOD,
                        "in one period for certain, in another perhaps",
                        text.formatted("", "2013-06")),
                edge(
                                TRIGGER_OUTSIDE_PERIOD,
                                "in one period perhaps, in the others not",
                                text.formatted("►", "[2014-06..2015-06]"))
                        .at("/events/0/when", "/periods/0", "/periods/1", "/periods/2")
                        .as(Severity.INFO));
    }

    private static Stream<RuleCase> events() {
        return Stream.of(
                holds(EVENT_OUTSIDE_PERIOD, "within the period", event("\"when\": {\"edtf\": \"2014\"}")),
                breaks(EVENT_OUTSIDE_PERIOD, "before it and its background", event("\"when\": ►{\"edtf\": \"2008\"}"))
                        .at("/events/0/when", "/periods/0", "/periods/1")
                        .saying("expected an event in a period under review or of background, "
                                + "found one between 2008-01-01 and 2008-12-31"),
                edge(EVENT_OUTSIDE_PERIOD, "in its background", event("\"when\": {\"edtf\": \"2010\"}")),
                edge(EVENT_OUTSIDE_PERIOD, "in a period of another child", event("\"when\": ►{\"edtf\": \"2018\"}"))
                        .at("/events/0/when", "/periods/0", "/periods/1"),
                edge(
                        EVENT_OUTSIDE_PERIOD,
                        "a birth lies before",
                        event("\"when\": {\"edtf\": \"2001\"}").replace("harm", "birth")),
                edge(
                        EVENT_OUTSIDE_PERIOD,
                        "an event about no child",
                        event("\"when\": {\"edtf\": \"2008\"}").replace("\"about\": [\"oak\"], ", "")));
    }

    private static final String PERIODS = """
            "children": [{"id": "oak"}, {"id": "elm"}],
            "periods": [
              {"about": ["oak"], "period": {"start": {"edtf": "2013-01"}, "end": {"edtf": "2015-02"}}},
              {"kind": "background", "period": {"start": {"edtf": "2010"}, "end": {"edtf": "2012"}}},
              {"about": ["elm"], "period": {"start": {"edtf": "2017"}, "end": {"edtf": "2019"}}}]
            """;

    private static String event(String more) {
        return "\"events\": [{\"id\": \"e\", \"kind\": \"harm\", \"about\": [\"oak\"], " + more + "}],\n" + PERIODS;
    }
}
