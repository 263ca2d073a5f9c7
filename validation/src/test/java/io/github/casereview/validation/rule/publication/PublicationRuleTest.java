package io.github.casereview.validation.rule.publication;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.RuleCase.holds;
import static io.github.casereview.validation.rule.publication.PublicationRule.PUBLISHED_BEFORE_DATED;
import static io.github.casereview.validation.rule.publication.PublicationRule.REAL_NAME_PUBLISHED;
import static io.github.casereview.validation.rule.publication.PublicationRule.UNPUBLISHED_WITHOUT_DECISION_MAKER;
import static io.github.casereview.validation.rule.publication.PublicationRule.UNPUBLISHED_WITHOUT_LEARNING;
import static io.github.casereview.validation.rule.publication.PublicationRule.UNPUBLISHED_WITHOUT_REASON;
import static io.github.casereview.validation.rule.publication.PublicationRule.WITHDRAWAL_UNDATED;

import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

class PublicationRuleTest implements RuleTest {
    private static final String DECISION = """
            "decisions": [{"id": "no", "matter": "publication", "outcome": {"code": "not-published"}%s}],
            """;

    static Stream<RuleCase> cases() {
        return Stream.of(reasons(), deciders(), learning(), dates(), withdrawals(), realNames())
                .flatMap(cases -> cases);
    }

    private static String report(String more, String station) {
        return "\"documents\": [{\"id\": \"book\"" + more + ", \"publications\": [" + station + "]}]\n";
    }

    private static Stream<RuleCase> reasons() {
        String held = "{\"status\": \"not-published\"%s}";
        return Stream.of(
                holds(
                        UNPUBLISHED_WITHOUT_REASON,
                        "a reason",
                        report("", held.formatted(", \"reasons\": [{\"code\": \"protect-family\"}]"))),
                breaks(UNPUBLISHED_WITHOUT_REASON, "none", report("", "►" + held.formatted("")))
                        .at("/documents/0/publications/0")
                        .saying("expected a reason why a report is not published, or not yet,"
                                + " found none for what is not published"),
                breaks(UNPUBLISHED_WITHOUT_REASON, "delayed", report("", "►{\"status\": \"delayed\"}"))
                        .at("/documents/0/publications/0"),
                edge(UNPUBLISHED_WITHOUT_REASON, "where summaries alone came out", report("", "►" + held.formatted("")))
                        .under("northern-ireland-2012")
                        .at("/documents/0/publications/0")
                        .as(Severity.INFO),
                edge(
                        UNPUBLISHED_WITHOUT_REASON,
                        "the reason of the decision",
                        DECISION.formatted(", \"reasons\": [{\"asWritten\": \"for their sake\"}]")
                                + report("", held.formatted(", \"decision\": \"no\""))),
                edge(
                                UNPUBLISHED_WITHOUT_REASON,
                                "a decision without one",
                                DECISION.formatted("") + report("", "►" + held.formatted(", \"decision\": \"no\"")))
                        .at("/documents/0/publications/0"),
                edge(
                        UNPUBLISHED_WITHOUT_REASON,
                        "a paper of the review",
                        report(", \"kind\": {\"code\": \"agency-report\"}", held.formatted(""))));
    }

    private static Stream<RuleCase> deciders() {
        String held = "{\"status\": \"not-published\", \"decision\": \"no\"}";
        return Stream.of(
                holds(
                        UNPUBLISHED_WITHOUT_DECISION_MAKER,
                        "who decided",
                        DECISION.formatted(", \"parties\": [{\"role\": \"decision-maker\", \"post\": \"chair\"}]")
                                + report("", held)),
                breaks(
                                UNPUBLISHED_WITHOUT_DECISION_MAKER,
                                "no decision",
                                report("", "►{\"status\": \"not-published\"}"))
                        .at("/documents/0/publications/0")
                        .saying("expected who decided not to publish a report, found no decision"),
                edge(
                                UNPUBLISHED_WITHOUT_DECISION_MAKER,
                                "only who ratified it",
                                DECISION.formatted(", \"parties\": [{\"role\": \"ratifier\"}]")
                                        + report("", "►" + held))
                        .at("/documents/0/publications/0")
                        .saying("expected who decided not to publish a report, found nobody"),
                edge(UNPUBLISHED_WITHOUT_DECISION_MAKER, "only delayed", report("", "{\"status\": \"delayed\"}")));
    }

    private static Stream<RuleCase> learning() {
        String held = "{\"status\": \"not-published\"}";
        return Stream.of(
                holds(
                                UNPUBLISHED_WITHOUT_LEARNING,
                                "a learning point",
                                "\"learningPoints\": [{\"id\": \"lp\"}],\n" + report("", held))
                        .under("england-2018"),
                breaks(UNPUBLISHED_WITHOUT_LEARNING, "nothing", report("", "►" + held))
                        .under("england-2018")
                        .at("/documents/0/publications/0")
                        .saying("expected what can be told of improvements where a report is not published,"
                                + " found nothing"),
                edge(UNPUBLISHED_WITHOUT_LEARNING, "only delayed", report("", "{\"status\": \"delayed\"}"))
                        .under("england-2018"),
                edge(UNPUBLISHED_WITHOUT_LEARNING, "under the guidance before", report("", held))
                        .under("england-2015"));
    }

    private static Stream<RuleCase> dates() {
        String dated = ", \"dated\": {\"edtf\": \"2016-11\"}";
        String out = "{\"status\": \"published\", \"period\": {\"start\": {\"edtf\": \"%s\"}}}";
        return Stream.of(
                holds(PUBLISHED_BEFORE_DATED, "after its date", report(dated, out.formatted("2017-01"))),
                breaks(PUBLISHED_BEFORE_DATED, "before its date", report(dated, "►" + out.formatted("2016-10")))
                        .at("/documents/0/publications/0")
                        .saying("expected a document to come out on its date or later,"
                                + " found out by 2016-10-31 and dated 2016-11-01 or later"),
                edge(PUBLISHED_BEFORE_DATED, "in its month", report(dated, out.formatted("2016-11-01"))),
                edge(
                        PUBLISHED_BEFORE_DATED,
                        "it was revised",
                        report(dated, out.formatted("2015") + ", {\"status\": \"revised\"}")));
    }

    private static Stream<RuleCase> withdrawals() {
        return Stream.of(
                holds(WITHDRAWAL_UNDATED, "its time", report("", """
                        {"status": "withdrawn", "period": {"start": {"edtf": "2019"}}}""")),
                breaks(WITHDRAWAL_UNDATED, "no time", report("", "►{\"status\": \"no-longer-available\"}"))
                        .at("/documents/0/publications/0")
                        .saying("expected when a document was taken away, found no time"),
                edge(WITHDRAWAL_UNDATED, "the end of its publication", report("", """
                        {"status": "published", "period": {"end": {"edtf": "2019"}}}, {"status": "withdrawn"}""")),
                edge(WITHDRAWAL_UNDATED, "a publication without end", report("", """
                        {"status": "published", "period": {"end": {"absent": "open"}}}, ►{"status": "withdrawn"}"""))
                        .at("/documents/0/publications/1"));
    }

    private static Stream<RuleCase> realNames() {
        String child = "\"children\": [{\"id\": \"q\", \"labels\": [%s{\"text\": \"Q\", \"kind\": \"%s\"}]}]\n";
        String agency = "\"agencies\": [{\"id\": \"a\", \"labels\": [{\"text\": \"A\", \"kind\": \"real-name\"}]}]\n";
        return Stream.of(
                holds(REAL_NAME_PUBLISHED, "a letter", child.formatted("", "letter"))
                        .under("base/publication"),
                breaks(REAL_NAME_PUBLISHED, "a real name", child.formatted("►", "real-name"))
                        .under("base/publication")
                        .at("/children/0/labels/0")
                        .saying("expected a letter, a role or a pseudonym, found a real name"),
                edge(REAL_NAME_PUBLISHED, "before it is published", child.formatted("", "real-name"))
                        .under("base/exchange"),
                edge(REAL_NAME_PUBLISHED, "an agency", agency).under("base/publication"));
    }
}
