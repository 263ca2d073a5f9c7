package io.github.casereview.validation.rule.upkeep;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.RuleCase.holds;
import static io.github.casereview.validation.rule.upkeep.UpkeepRule.AGENCY_LABEL_SHARED;
import static io.github.casereview.validation.rule.upkeep.UpkeepRule.CHILD_LABEL_SHARED;
import static io.github.casereview.validation.rule.upkeep.UpkeepRule.ENTRY_UNUSED;
import static io.github.casereview.validation.rule.upkeep.UpkeepRule.LINK_SHARED;
import static io.github.casereview.validation.rule.upkeep.UpkeepRule.REAL_NAME_BESIDE_PSEUDONYM;
import static io.github.casereview.validation.rule.upkeep.UpkeepRule.REVIEW_RELATED_TO_ITSELF;
import static io.github.casereview.validation.rule.upkeep.UpkeepRule.SCOPE_AGAINST_CHILDREN;

import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

class UpkeepRuleTest implements RuleTest {
    static Stream<RuleCase> cases() {
        return Stream.of(unused(), agencies(), children(), names(), links(), related(), scopes())
                .flatMap(cases -> cases);
    }

    private static Stream<RuleCase> unused() {
        return Stream.of(
                holds(ENTRY_UNUSED, "an agency that something names", """
                        "agencies": [{"id": "north"}], "parties": [{"role": "commissioner", "who": "north"}]
                        """),
                breaks(ENTRY_UNUSED, "an agency, a person and a document for nothing", """
                        "people": [►{"id": "aunt", "labels": [{"text": "the aunt"}]}],
                        "agencies": [►{"id": "north"}], "documents": [►{"id": "book"}]
                        """)
                        .at("/people/0")
                        .saying("expected something that names it, or something told of it, found nothing")
                        .at("/agencies/0")
                        .at("/documents/0"),
                edge(ENTRY_UNUSED, "a relative is one by being told", """
                        "children": [{"id": "oak"}],
                        "people": [{"id": "aunt", "relationships": [{"to": "oak", "kind": {"code": "aunt"}}]}]
                        """),
                edge(ENTRY_UNUSED, "a document that can be found", """
                        "documents": [{"id": "book", "links": [{"url": "https://example.org/book"}]}]
                        """),
                edge(ENTRY_UNUSED, "a notification with its day is a step of the review", """
                        "documents": [{"id": "a", "kind": {"code": "notification"}, "dated": {"edtf": "2019-03-04"}}]
                        """),
                edge(ENTRY_UNUSED, "one without its day, or another document with one, is none", """
                        "documents": [►{"id": "a", "kind": {"code": "notification"}},
                          ►{"id": "b", "kind": {"code": "notification"}, "dated": {"absent": "not-stated"}},
                          ►{"id": "c", "kind": {"code": "letter"}, "dated": {"edtf": "2019-03-04"}}]
                        """)
                        .at("/documents/0")
                        .at("/documents/1")
                        .at("/documents/2"),
                edge(ENTRY_UNUSED, "a part of a report", """
                        "source": "report", "documents": [{"id": "report"}, {"id": "plan", "partOf": "report"}]
                        """),
                edge(ENTRY_UNUSED, "what an agency wrote for the review", """
                        "documents": [{"id": "imr", "kind": {"code": "agency-report"},
                          "parties": [{"role": "author", "post": "the police"}]}]
                        """));
    }

    private static Stream<RuleCase> agencies() {
        String two = """
                "agencies": [{"id": "one", "naming": "%1$s", "labels": [{"text": "NHT", "kind": "short-name"}]},
                  {"id": "two", "naming": "%1$s", "labels": [{"text": "North"}, %2$s]}]
                """;
        return Stream.of(
                holds(AGENCY_LABEL_SHARED, "labels of their own", two.formatted("named", "{\"text\": \"NHX\"}")),
                breaks(
                                AGENCY_LABEL_SHARED,
                                "one abbreviation",
                                two.formatted("named", "►{\"text\": \"nht\", \"kind\": \"short-name\"}"))
                        .at("/agencies/1/labels/1", "/agencies/0")
                        .saying("expected a label of its own for each agency, found one that stands before"),
                edge(AGENCY_LABEL_SHARED, "two that are not named", two.formatted("unnamed", "{\"text\": \"NHT\"}")),
                edge(
                        AGENCY_LABEL_SHARED,
                        "the former name of one",
                        two.formatted("named", "{\"text\": \"NHT\", \"kind\": \"former-name\"}")));
    }

    private static Stream<RuleCase> children() {
        String two = """
                "children": [{"id": "a", "labels": [{"text": "Child A"}]}, {"id": "b", "labels": [%s]}]
                """;
        return Stream.of(
                holds(CHILD_LABEL_SHARED, "a letter each", two.formatted("{\"text\": \"Child B\"}")),
                breaks(
                                CHILD_LABEL_SHARED,
                                "one letter",
                                two.formatted("►{\"text\": \"CHILD A\", \"kind\": \"letter\"}"))
                        .at("/children/1/labels/0", "/children/0")
                        .saying("expected a label of its own for each child, found one that stands before"),
                edge(
                        CHILD_LABEL_SHARED,
                        "what both are",
                        two.formatted("{\"text\": \"Child A\", \"kind\": \"role\"}")));
    }

    private static Stream<RuleCase> names() {
        String labels = "\"children\": [{\"id\": \"a\", \"labels\": [{\"text\": \"Ash\", \"kind\": \"%s\"}, %s]}]\n";
        return Stream.of(
                holds(
                        REAL_NAME_BESIDE_PSEUDONYM,
                        "two pseudonyms",
                        labels.formatted("pseudonym", "{\"text\": \"Child A\", \"kind\": \"letter\"}")),
                breaks(
                                REAL_NAME_BESIDE_PSEUDONYM,
                                "a real name too",
                                labels.formatted("pseudonym", "►{\"text\": \"Robin\", \"kind\": \"real-name\"}"))
                        .at("/children/0/labels/1", "/children/0/labels/0")
                        .saying("expected a pseudonym or a real name, not both, found both"),
                edge(
                        REAL_NAME_BESIDE_PSEUDONYM,
                        "a real name that nothing hides",
                        labels.formatted("real-name", "{\"text\": \"the baby\", \"kind\": \"role\"}")));
    }

    private static Stream<RuleCase> links() {
        String two = """
                "documents": [{"id": "a", "links": [{"url": "https://example.org/a"}]},
                  {"id": "b", "links": [{"url": %s}]}]
                """;
        return Stream.of(
                holds(LINK_SHARED, "two addresses", two.formatted("\"https://example.org/b\"")),
                breaks(LINK_SHARED, "one address", two.formatted("►\"https://example.org/a\""))
                        .at("/documents/1/links/0/url", "/documents/0")
                        .saying("expected an address of its own for each document, found the address of one before"),
                edge(LINK_SHARED, "twice in one document", """
                        "documents": [{"id": "a", "links": [{"url": "https://example.org/a"},
                          {"url": "https://example.org/a"}]}]
                        """));
    }

    private static Stream<RuleCase> related() {
        String body = "\"relatedReviews\": [{\"id\": \"r\", \"relation\": \"similar\", \"review\": %s}]\n";
        return Stream.of(
                holds(REVIEW_RELATED_TO_ITSELF, "another", body.formatted("\"north/elm\"")),
                breaks(REVIEW_RELATED_TO_ITSELF, "itself", body.formatted("►\"north/ash\""))
                        .at("/relatedReviews/0/review")
                        .saying("expected another review, found the review itself"),
                edge(REVIEW_RELATED_TO_ITSELF, "the same name elsewhere", body.formatted("\"south/ash\"")));
    }

    private static Stream<RuleCase> scopes() {
        String two = "\"scope\": %s, \"children\": [{\"id\": \"a\"}, {\"id\": \"b\"}]\n";
        return Stream.of(
                holds(SCOPE_AGAINST_CHILDREN, "siblings", two.formatted("\"siblings\"")),
                breaks(SCOPE_AGAINST_CHILDREN, "two where one is said", two.formatted("►\"single-child\""))
                        .at("/scope")
                        .saying("expected as many children as the scope says, and any others among the people,"
                                + " found 2 children where it says one"),
                edge(SCOPE_AGAINST_CHILDREN, "a sister who is not under review", """
                        "scope": "single-child", "children": [{"id": "a"}],
                        "people": [{"id": "sister", "relationships": [{"to": "a", "kind": {"code": "sibling"}}]}]
                        """),
                edge(SCOPE_AGAINST_CHILDREN, "nobody is told of", "\"scope\": \"single-child\"\n"));
    }
}
