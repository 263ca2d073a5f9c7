package io.github.casereview.validation.rule.publication;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.publication.PublicationRule.PUBLISHED_BEFORE_DATED;
import static io.github.casereview.validation.rule.publication.PublicationRule.UNPUBLISHED_WITHOUT_DECISION_MAKER;
import static io.github.casereview.validation.rule.publication.PublicationRule.UNPUBLISHED_WITHOUT_REASON;
import static io.github.casereview.validation.rule.publication.PublicationRule.WITHDRAWAL_UNDATED;

import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.rule.DamagedCase;
import io.github.casereview.validation.rule.DamagedTest;
import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

/** Reports that are held back, taken away or out too early: what says why, who and when. */
class HeldBackTest implements RuleTest, DamagedTest {
    private static final String DECISION = """
            "decisions": [{"id": "no", "matter": "publication", "outcome": {"code": "not-published"}%s}],
            """;

    static Stream<RuleCase> cases() {
        return Stream.of(reasons(), deciders(), stations(), dates()).flatMap(cases -> cases);
    }

    static Stream<DamagedCase> damaged() {
        RuleCase reason = breaks(
                UNPUBLISHED_WITHOUT_REASON,
                "a decision that is not there",
                held(", \"decision\": \"no\"", "") + ", \"decisions\": []");
        RuleCase decider = breaks(
                UNPUBLISHED_WITHOUT_DECISION_MAKER,
                "the same",
                held(", \"decision\": \"no\"", "") + ", \"decisions\": []");
        return Stream.of(reason, decider)
                .map(whole -> DamagedCase.of(whole, "\"decisions\": []", "\"decisions\": [{}]"));
    }

    private static String held(String more, String mark) {
        return "\"documents\": [{\"id\": \"book\", \"publications\": [" + mark + "{\"status\": \"not-published\"" + more
                + "}]}]\n";
    }

    private static Stream<RuleCase> reasons() {
        return Stream.of(
                edge(
                                UNPUBLISHED_WITHOUT_REASON,
                                "a statement that there is none",
                                held(", \"reasons\": [{\"absent\": \"not-stated\"}]", "►"))
                        .at("/documents/0/publications/0"),
                edge(
                        UNPUBLISHED_WITHOUT_REASON,
                        "the words of the decision",
                        DECISION.formatted(", \"text\": \"For their sake.\"") + held(", \"decision\": \"no\"", "")),
                edge(
                                UNPUBLISHED_WITHOUT_REASON,
                                "a decision that has a reason, and is not named",
                                DECISION.formatted(", \"reasons\": [{\"asWritten\": \"x\"}]") + held("", "►"))
                        .at("/documents/0/publications/0"),
                edge(
                                UNPUBLISHED_WITHOUT_REASON,
                                "a finding in the place of a decision",
                                "\"findings\": [{\"id\": \"no\", \"text\": \"x\"}],\n"
                                        + held(", \"decision\": \"no\"", "►"))
                        .at("/documents/0/publications/0"),
                edge(UNPUBLISHED_WITHOUT_REASON, "in England in 2006", held("", "►"))
                        .under("england-2006")
                        .at("/documents/0/publications/0")
                        .as(Severity.INFO),
                edge(UNPUBLISHED_WITHOUT_REASON, "in England in 2010", held("", "►"))
                        .under("england-2010")
                        .at("/documents/0/publications/0"),
                edge(
                                UNPUBLISHED_WITHOUT_REASON,
                                "an overview report",
                                held("", "►")
                                        .replace(
                                                "\"publications\"",
                                                "\"kind\": {\"code\": \"overview-report\"}, \"publications\""))
                        .at("/documents/0/publications/0"));
    }

    private static Stream<RuleCase> deciders() {
        return Stream.of(edge(
                        UNPUBLISHED_WITHOUT_DECISION_MAKER,
                        "who decided is withheld",
                        DECISION.formatted(", \"parties\": [{\"role\": \"decision-maker\", \"absent\": \"withheld\"}]")
                                + held(", \"decision\": \"no\"", "►"))
                .at("/documents/0/publications/0")
                .saying("expected who decided not to publish a report, found nobody"));
    }

    private static Stream<RuleCase> stations() {
        String stations = "\"documents\": [{\"id\": \"book\", \"publications\": [%s]}]\n";
        return Stream.of(
                edge(
                        WITHDRAWAL_UNDATED,
                        "no longer available at a time that is told",
                        stations.formatted(
                                "{\"status\": \"no-longer-available\", \"period\": {\"asWritten\": \"later\"}}")),
                edge(
                        WITHDRAWAL_UNDATED,
                        "published, at a time not told",
                        stations.formatted("{\"status\": \"published\"}")),
                edge(
                                WITHDRAWAL_UNDATED,
                                "after a publication of which the start is told",
                                stations.formatted(
                                        "{\"status\": \"published\", \"period\": {\"start\": {\"edtf\": \"2016\"}}}, ►{\"status\": \"withdrawn\"}"))
                        .at("/documents/0/publications/1"));
    }

    private static Stream<RuleCase> dates() {
        String book = "\"documents\": [{\"id\": \"book\", \"dated\": {\"edtf\": \"%s\"}, \"publications\": [%s]}]\n";
        String out = "%s{\"status\": \"%s\", \"period\": {\"start\": {\"edtf\": \"%s\"}}}";
        return Stream.of(
                edge(
                                PUBLISHED_BEFORE_DATED,
                                "the day before",
                                book.formatted("2016-11-02", out.formatted("►", "published", "2016-11-01")))
                        .at("/documents/0/publications/0"),
                edge(
                        PUBLISHED_BEFORE_DATED,
                        "on the day",
                        book.formatted("2016-11-02", out.formatted("", "published", "2016-11-02"))),
                edge(
                        PUBLISHED_BEFORE_DATED,
                        "completed only",
                        book.formatted("2016-11-02", out.formatted("", "completed", "2016-10-01"))),
                edge(
                        PUBLISHED_BEFORE_DATED,
                        "on a day in doubt",
                        book.formatted("2016-11-02", out.formatted("", "published", "2016-10-01?"))),
                edge(
                        PUBLISHED_BEFORE_DATED,
                        "at a time not told",
                        book.formatted("2016-11-02", "{\"status\": \"published\"}")));
    }
}
