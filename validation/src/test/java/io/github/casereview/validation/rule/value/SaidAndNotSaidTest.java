package io.github.casereview.validation.rule.value;

import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.value.SourceRule.DOCUMENT_UNDATED;
import static io.github.casereview.validation.rule.value.SourceRule.LINK_EMPTY;
import static io.github.casereview.validation.rule.value.SourceRule.LINK_NOT_WEB;
import static io.github.casereview.validation.rule.value.SourceRule.QUOTE_WITHOUT_SOURCE;
import static io.github.casereview.validation.rule.value.SourceRule.SAID_NOWHERE;
import static io.github.casereview.validation.rule.value.ValueRule.ABSENT_WITH_VALUE;
import static io.github.casereview.validation.rule.value.ValueRule.NONE_NOT_ALONE;
import static io.github.casereview.validation.rule.value.ValueRule.NOTHING_SAID;
import static io.github.casereview.validation.rule.value.ValueRule.RANGE_REVERSED;
import static io.github.casereview.validation.rule.value.ValueRule.TALLY_ABOVE_WHOLE;

import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

/** What says something and what only adds to it; what stands alone; where something is said. */
class SaidAndNotSaidTest implements RuleTest {
    static Stream<RuleCase> cases() {
        return Stream.of(nothing(), both(), ranges(), none(), links(), documents(), said())
                .flatMap(cases -> cases);
    }

    private static Stream<RuleCase> nothing() {
        return Stream.of(
                edge(NOTHING_SAID, "each way of saying something of a date, an age, a count and a length", """
                        "children": [{"id": "oak", "ages": [{"stage": "baby"}, {"asWritten": "small"}, {"upTo": "P2Y"},
                          {"absent": "withheld"}], "siblingGroup": {"asWritten": "several"}}],
                        "events": [{"id": "e", "kind": "contact", "when": {"anchor": {"relation": "after", "to": "oak"}},
                          "count": {"absent": "not-known"}}],
                        "episodes": [{"id": "f", "kind": "missing", "period": {"asWritten": "then"}},
                          {"id": "g", "kind": "missing", "period": {"length": {"vague": "several"}}},
                          {"id": "h", "kind": "missing", "period": {"heldAt": [{"asWritten": "then"}]}},
                          {"id": "i", "kind": "missing", "period": {"length": {"asWritten": "long"}}}]
                        """),
                edge(NOTHING_SAID, "a length with a bound alone", """
                        "episodes": [{"id": "f", "kind": "missing", "period": {"length": ►{"bound": "about"}}}]
                        """).at("/episodes/0/period/length"),
                edge(NOTHING_SAID, "an empty link is another matter, and so is a bare child", """
                        "children": [{"id": "oak"}], "documents": [{"id": "book", "links": [{}]}]
                        """));
    }

    private static Stream<RuleCase> both() {
        return Stream.of(edge(ABSENT_WITH_VALUE, "a vague length, an upper end and a post", """
                        "children": [{"id": "oak", "ages": [{"upTo": "P2Y", "absent": ►"withheld"}]}],
                        "episodes": [{"id": "g", "kind": "missing",
                          "period": {"length": {"vague": "several", "absent": ►"not-known"}}}],
                        "parties": [{"role": "author", "post": "consultant", "absent": "withheld"}]
                        """)
                .at("/children/0/ages/0/absent")
                .at("/episodes/0/period/length/absent"));
    }

    private static Stream<RuleCase> ranges() {
        String group = "\"children\": [{\"id\": \"oak\", \"siblingGroup\": {\"value\": %s, \"upTo\": %s}}]\n";
        String figure = "\"figures\": [{\"of\": {\"code\": \"child\"}, \"count\": %s%s}]\n";
        return Stream.of(
                edge(RANGE_REVERSED, "one more and one less", group.formatted("3", "4")),
                edge(RANGE_REVERSED, "one less", group.formatted("4", "►3")).at("/children/0/siblingGroup/upTo"),
                edge(RANGE_REVERSED, "no range, but a value", """
                        "children": [{"id": "oak", "siblingGroup": {"value": 3}, "ages": [{"value": "P3Y"}]}],
                        "documents": [{"id": "book", "dated": {"edtf": "2015"}}]
                        """),
                edge(RANGE_REVERSED, "a day and the day before it", """
                        "documents": [{"id": "book", "dated": {"edtf": ►"[2015-03-02..2015-03-01]"}}]
                        """).at("/documents/0/dated/edtf"),
                edge(RANGE_REVERSED, "a month and a day of it", """
                        "documents": [{"id": "book", "dated": {"edtf": "[2015-03..2015-03-01]"}}]
                        """),
                edge(TALLY_ABOVE_WHOLE, "of how many is not told", figure.formatted("{\"value\": 12}", "")),
                edge(
                                TALLY_ABOVE_WHOLE,
                                "one more than all",
                                figure.formatted("►{\"value\": 10}", ", \"outOf\": {\"value\": 9}"))
                        .at("/figures/0/count")
                        .saying("expected no more than all that there are, found 10 of 9"));
    }

    private static Stream<RuleCase> none() {
        String some = "\"children\": [{\"id\": \"oak\", \"disabilities\": [%s]}]\n";
        return Stream.of(
                edge(
                                NONE_NOT_ALONE,
                                "not stated beside one",
                                some.formatted("►{\"absent\": \"not-stated\"}, {\"code\": \"HEAR\"}"))
                        .at("/children/0/disabilities/0", "/children/0/disabilities/1"),
                edge(
                                NONE_NOT_ALONE,
                                "not applicable, last of three",
                                some.formatted(
                                        "{\"code\": \"HEAR\"}, {\"code\": \"VIS\"}, ►{\"absent\": \"not-applicable\"}"))
                        .at("/children/0/disabilities/2", "/children/0/disabilities/0"),
                edge(NONE_NOT_ALONE, "none twice", some.formatted("►{\"absent\": \"none\"}, ►{\"code\": \"NONE\"}"))
                        .at("/children/0/disabilities/0", "/children/0/disabilities/1")
                        .at("/children/0/disabilities/1", "/children/0/disabilities/0"),
                edge(
                        NONE_NOT_ALONE,
                        "a code that means none in another list",
                        some.formatted("{\"code\": \"NONE\", \"scheme\": \"own\"}, {\"code\": \"HEAR\"}")),
                edge(NONE_NOT_ALONE, "none of the one and some of the other", """
                        "children": [{"id": "oak", "disabilities": [{"absent": "none"}], "factors": [{"code": "3A"}]}]
                        """));
    }

    private static Stream<RuleCase> links() {
        String link = "\"documents\": [{\"id\": \"book\", \"links\": [{\"label\": \"x\", \"url\": %s}]}]\n";
        return Stream.of(
                edge(LINK_EMPTY, "with blanks around it", link.formatted("►\" # \""))
                        .at("/documents/0/links/0/url"),
                edge(LINK_EMPTY, "a script that does nothing", link.formatted("►\"javascript:void(0)\""))
                        .at("/documents/0/links/0/url"),
                edge(LINK_NOT_WEB, "without encryption", link.formatted("\" http://example.org/a\"")),
                edge(
                        LINK_NOT_WEB,
                        "a script that does nothing is another matter",
                        link.formatted("\"JavaScript:void(0)\"")),
                edge(
                        LINK_NOT_WEB,
                        "no address is another matter",
                        "\"documents\": [{\"id\": \"book\", \"links\": [{\"label\": \"x\"}]}]\n"));
    }

    private static Stream<RuleCase> documents() {
        return Stream.of(
                edge(DOCUMENT_UNDATED, "one of two is cited", """
                        "documents": [{"id": "other"}, ►{"id": "book"}],
                        "learningPoints": [{"id": "lp", "sources": [{"document": "book"}]}]
                        """).at("/documents/1"),
                edge(DOCUMENT_UNDATED, "a publication of which the time is not told", """
                        "source": "book", "documents": [►{"id": "book", "publications": [{"status": "published"}]}]
                        """)
                        .at("/documents/0"),
                edge(DOCUMENT_UNDATED, "the source of a review is in the collection around it", """
                        "documents": [►{"id": "book"}],
                        "reviews": [{"id": "north/a", "labels": [{"text": "A"}], "source": "book"}]
                        """)
                        .inCollection()
                        .at("/documents/0"),
                edge(QUOTE_WITHOUT_SOURCE, "a place in a document not told is no quotation", """
                        "learningPoints": [{"id": "lp", "sources": [{"page": "7"}]}]
                        """));
    }

    private static Stream<RuleCase> said() {
        String two = "\"documents\": [{\"id\": \"a\"}, {\"id\": \"b\"}],\n";
        return Stream.of(
                edge(SAID_NOWHERE, "a conclusion", two + """
                        "conclusions": [►{"id": "c", "question": {"code": "predictable"}, "grade": {"code": "yes"}}]
                        """).at("/conclusions/0"),
                edge(SAID_NOWHERE, "a level of risk, with words quoted from nowhere", two + """
                        "riskAssessments": [►{"id": "r", "hazard": {"code": "cse"}, "value": {"code": "high"},
                          "sources": [{"quote": "high"}]}]
                        """)
                        .at("/riskAssessments/0"),
                edge(SAID_NOWHERE, "where the collection has a source", """
                        "source": "c", "documents": [{"id": "c"}],
                        "reviews": [{"id": "north/a", "labels": [{"text": "A"}], %s
                          "statements": [{"id": "s", "kind": "view", "text": "Nobody asked."}]}]
                        """.formatted(two))
                        .inCollection());
    }
}
