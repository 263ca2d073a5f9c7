package io.github.casereview.validation.rule.value;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.RuleCase.holds;
import static io.github.casereview.validation.rule.value.SourceRule.DOCUMENT_UNDATED;
import static io.github.casereview.validation.rule.value.SourceRule.LINK_EMPTY;
import static io.github.casereview.validation.rule.value.SourceRule.LINK_NOT_WEB;
import static io.github.casereview.validation.rule.value.SourceRule.QUOTE_EMPTY;
import static io.github.casereview.validation.rule.value.SourceRule.QUOTE_WITHOUT_SOURCE;
import static io.github.casereview.validation.rule.value.SourceRule.SAID_NOWHERE;

import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

class SourceRuleTest implements RuleTest {
    static Stream<RuleCase> cases() {
        return Stream.of(dates(), links(), webLinks(), quotes(), sources(), said())
                .flatMap(cases -> cases);
    }

    private static Stream<RuleCase> dates() {
        return Stream.of(
                holds(DOCUMENT_UNDATED, "a source with a date", """
                        "source": "book", "documents": [{"id": "book", "dated": {"edtf": "2017"}}]
                        """),
                breaks(DOCUMENT_UNDATED, "a source without a date", """
                        "source": "book", "documents": [►{"id": "book"}]
                        """)
                        .at("/documents/0")
                        .saying("expected a date for each document that is cited, found none"),
                breaks(DOCUMENT_UNDATED, "a document that is cited", """
                        "documents": [►{"id": "book"}],
                        "learningPoints": [{"id": "lp", "sources": [{"document": "book"}]}]
                        """).at("/documents/0"),
                edge(DOCUMENT_UNDATED, "a document that is only spoken of", """
                        "documents": [{"id": "book"}]
                        """),
                edge(DOCUMENT_UNDATED, "a document known by the time of its publication", """
                        "source": "book", "documents": [{"id": "book",
                          "publications": [{"status": "published", "period": {"start": {"edtf": "2017"}}}]}]
                        """),
                edge(DOCUMENT_UNDATED, "a document that is said to bear no date", """
                        "source": "book", "documents": [{"id": "book", "dated": ►{"absent": "not-stated"}}]
                        """)
                        .at("/documents/0/dated")
                        .as(Severity.INFO)
                        .saying("expected a date for each document that is cited, found a reason why there is none"));
    }

    private static Stream<RuleCase> links() {
        return Stream.of(
                holds(LINK_EMPTY, "a target", """
                        "documents": [{"id": "book", "links": [{"url": "https://example.org/book.pdf"}]}]
                        """),
                breaks(LINK_EMPTY, "an empty target", """
                        "documents": [{"id": "book", "links": [{"label": "Read it", "url": ►"#"}]}]
                        """)
                        .at("/documents/0/links/0/url")
                        .saying("expected a link that leads somewhere, or a reason why not, "
                                + "found one that leads nowhere"),
                breaks(LINK_EMPTY, "words alone", """
                        "documents": [{"id": "book", "links": [►{"label": "Read it"}]}]
                        """).at("/documents/0/links/0"),
                edge(LINK_EMPTY, "a target within a page", """
                        "documents": [{"id": "book", "links": [{"url": "#page=7"}]}]
                        """),
                edge(LINK_EMPTY, "a reason why there is none", """
                        "documents": [{"id": "book", "links": [{"label": "Read it", "absent": "withheld"}]}]
                        """));
    }

    private static Stream<RuleCase> quotes() {
        String quoted = """
                "source": "book", "documents": [{"id": "book", "dated": {"edtf": "2017"}}],
                "learningPoints": [{"id": "lp", "sources": [{"quote": %s}]}]
                """;
        return Stream.of(
                holds(QUOTE_EMPTY, "words", quoted.formatted("\"Listen.\"")),
                breaks(QUOTE_EMPTY, "marks alone", quoted.formatted("►\"“…”\""))
                        .at("/learningPoints/0/sources/0/quote")
                        .saying("expected words in a quotation, found none"),
                edge(QUOTE_EMPTY, "a number is a word", quoted.formatted("\"42\"")),
                edge(QUOTE_EMPTY, "words in another script", quoted.formatted("\"سنو\"")));
    }

    private static Stream<RuleCase> sources() {
        return Stream.of(
                holds(QUOTE_WITHOUT_SOURCE, "the document is cited", """
                        "documents": [{"id": "book", "dated": {"edtf": "2017"}}],
                        "learningPoints": [{"id": "lp", "sources": [{"document": "book", "quote": "Listen."}]}]
                        """),
                breaks(QUOTE_WITHOUT_SOURCE, "neither the citation nor the record names a document", """
                        "learningPoints": [{"id": "lp", "number": "1", "sources": [►{"quote": "Listen."}]}]
                        """)
                        .at("/learningPoints/0/sources/0")
                        .saying("learning point 1: expected the document that is quoted, found none"),
                edge(QUOTE_WITHOUT_SOURCE, "the record names one", """
                        "source": "book", "documents": [{"id": "book", "dated": {"edtf": "2017"}}],
                        "learningPoints": [{"id": "lp", "sources": [{"quote": "Listen."}]}]
                        """),
                edge(QUOTE_WITHOUT_SOURCE, "the collection around the review names one", """
                        "source": "book", "documents": [{"id": "book", "dated": {"edtf": "2017"}}],
                        "reviews": [{"id": "north/a", "labels": [{"text": "A"}],
                          "learningPoints": [{"id": "lp", "sources": [{"quote": "Listen."}]}]}]
                        """)
                        .inCollection());
    }

    private static Stream<RuleCase> webLinks() {
        String link = "\"documents\": [{\"id\": \"book\", \"links\": [{\"url\": %s}]}]\n";
        return Stream.of(
                holds(LINK_NOT_WEB, "an address", link.formatted("\"HTTPS://example.org/a\"")),
                breaks(LINK_NOT_WEB, "a file", link.formatted("►\"file:///reports/a.pdf\""))
                        .at("/documents/0/links/0/url")
                        .saying("expected an address on the web, with http or https, found something else"),
                breaks(LINK_NOT_WEB, "a place within an unknown page", link.formatted("►\"../a.pdf\""))
                        .at("/documents/0/links/0/url"),
                edge(LINK_NOT_WEB, "an address as it is printed", link.formatted("►\"www.example.org/a\""))
                        .at("/documents/0/links/0/url")
                        .as(Severity.INFO)
                        .saying("expected an address on the web, with http or https, found one without"),
                edge(LINK_NOT_WEB, "a target that is empty is another matter", link.formatted("\"#\"")));
    }

    private static Stream<RuleCase> said() {
        String body = """
                "documents": [{"id": "a"}, {"id": "b"}],
                "statements": [%s{"id": "s", "kind": "view", "text": "Nobody asked."%s}]
                """;
        return Stream.of(
                holds(SAID_NOWHERE, "where it is said", body.formatted("", ", \"sources\": [{\"document\": \"b\"}]")),
                breaks(SAID_NOWHERE, "one of two documents", body.formatted("►", ""))
                        .at("/statements/0")
                        .saying("expected which of the documents of the record says so, found none of 2"),
                edge(SAID_NOWHERE, "a source that speaks for all", "\"source\": \"a\",\n" + body.formatted("", "")),
                edge(SAID_NOWHERE, "one document", """
                        "documents": [{"id": "a"}], "conclusions": [{"id": "c", "question": {"code": "predictable"},
                          "grade": {"code": "yes"}}]
                        """));
    }
}
