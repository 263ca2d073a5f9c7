package io.github.casereview.validation.rule.identity;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.RuleCase.holds;
import static io.github.casereview.validation.rule.identity.IdentityRule.ID_DUPLICATE;
import static io.github.casereview.validation.rule.identity.IdentityRule.REFERENCE_CYCLE;
import static io.github.casereview.validation.rule.identity.IdentityRule.REFERENCE_OF_OTHER_KIND;
import static io.github.casereview.validation.rule.identity.IdentityRule.REFERENCE_REPEATED;
import static io.github.casereview.validation.rule.identity.IdentityRule.REFERENCE_UNRESOLVED;
import static io.github.casereview.validation.rule.identity.IdentityRule.SUBJECT_OF_ANOTHER_REVIEW;

import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

class IdentityRuleTest implements RuleTest {
    static Stream<RuleCase> cases() {
        return Stream.of(duplicates(), unresolved(), otherKind(), repeated(), cycles(), otherReview())
                .flatMap(cases -> cases);
    }

    private static Stream<RuleCase> duplicates() {
        return Stream.of(
                holds(ID_DUPLICATE, "two children with ids of their own", """
                        "children": [{"id": "oak"}, {"id": "elm"}]
                        """),
                breaks(ID_DUPLICATE, "an agency has the id of a child", """
                        "children": [{"id": "oak"}],
                        "agencies": [{"id": ►"oak"}]
                        """)
                        .at("/agencies/0/id", "/children/0")
                        .saying("expected each id once in a record, found an id that stands before"),
                breaks(ID_DUPLICATE, "an id stands three times", """
                        "children": [{"id": "oak"}, {"id": ►"oak"}, {"id": ►"oak"}]
                        """)
                        .at("/children/1/id", "/children/0")
                        .at("/children/2/id", "/children/0"),
                edge(ID_DUPLICATE, "two reviews of a collection may use the same ids", """
                        "reviews": [
                          {"id": "north/a", "labels": [{"text": "A"}], "children": [{"id": "oak"}]},
                          {"id": "north/b", "labels": [{"text": "B"}], "children": [{"id": "oak"}]}]
                        """)
                        .inCollection(),
                edge(ID_DUPLICATE, "but not the same id of their own", """
                        "reviews": [
                          {"id": "north/a", "labels": [{"text": "A"}]},
                          {"id": ►"north/a", "labels": [{"text": "B"}]}]
                        """)
                        .inCollection()
                        .at("/reviews/1/id", "/reviews/0"));
    }

    private static Stream<RuleCase> unresolved() {
        return Stream.of(
                holds(REFERENCE_UNRESOLVED, "an event about a child", """
                        "children": [{"id": "oak"}], "events": [{"id": "e", "kind": "contact", "about": ["oak"]}]
                        """),
                breaks(REFERENCE_UNRESOLVED, "an event about nobody", """
                        "events": [{"id": "e", "kind": "contact", "about": [►"oak"]}]
                        """)
                        .at("/events/0/about/0")
                        .saying("expected the id of something in this file, found the id of nothing"),
                breaks(REFERENCE_UNRESOLVED, "a slip of the pen, beside what was probably meant", """
                        "children": [{"id": "willow"}], "events": [{"id": "e", "kind": "contact", "about": [►"wilow"]}]
                        """)
                        .at("/events/0/about/0", "/children/0"),
                breaks(REFERENCE_UNRESOLVED, "a citation deep in an item names no document", """
                        "learningPoints": [{"id": "lp", "number": "24", "sources": [{"document": ►"book"}]}]
                        """)
                        .at("/learningPoints/0/sources/0/document")
                        .saying(
                                "learning point 24: expected the id of something in this file, found the id of nothing"),
                edge(REFERENCE_UNRESOLVED, "an item of a review elsewhere cannot be looked up", """
                        "learningPoints": [{"id": "lp", "about": ["south/fir#pine", "south/fir"]}]
                        """),
                edge(REFERENCE_UNRESOLVED, "what cannot be a review is no review elsewhere", """
                        "source": ►"south/fir", "learningPoints": [{"id": "lp", "sources": [{"document": ►"a/b"}]}]
                        """)
                        .at("/source")
                        .at("/learningPoints/0/sources/0/document"),
                edge(REFERENCE_UNRESOLVED, "an item of a review in this file can", """
                        "learningPoints": [{"id": "lp", "about": [►"north/ash#pine"]}]
                        """)
                        .at("/learningPoints/0/about/0"),
                edge(REFERENCE_UNRESOLVED, "a review finds what the collection around it holds", """
                        "documents": [{"id": "book"}],
                        "reviews": [{"id": "north/a", "source": "book", "labels": [{"text": "A"}]}]
                        """)
                        .inCollection(),
                edge(REFERENCE_UNRESOLVED, "but not what the review beside it holds", """
                        "reviews": [
                          {"id": "north/a", "labels": [{"text": "A"}], "documents": [{"id": "book"}]},
                          {"id": "north/b", "labels": [{"text": "B"}], "source": ►"book"}]
                        """)
                        .inCollection()
                        .at("/reviews/1/source"));
    }

    private static Stream<RuleCase> otherKind() {
        return Stream.of(
                holds(REFERENCE_OF_OTHER_KIND, "a source that is a document", """
                        "source": "book", "documents": [{"id": "book"}]
                        """),
                breaks(REFERENCE_OF_OTHER_KIND, "a source that is a child", """
                        "source": ►"oak", "children": [{"id": "oak"}]
                        """)
                        .at("/source")
                        .saying("expected the id of something of the right kind, found the id of a child"),
                breaks(REFERENCE_OF_OTHER_KIND, "a source that is an agency", """
                        "source": ►"board", "agencies": [{"id": "board"}]
                        """)
                        .at("/source")
                        .saying("expected the id of something of the right kind, found the id of an agency"),
                edge(REFERENCE_OF_OTHER_KIND, "what an event is about may be of any kind", """
                        "documents": [{"id": "book"}], "events": [{"id": "e", "kind": "other", "about": ["book"]}]
                        """));
    }

    private static Stream<RuleCase> repeated() {
        return Stream.of(
                holds(REFERENCE_REPEATED, "each child once", """
                        "children": [{"id": "oak"}, {"id": "elm"}],
                        "events": [{"id": "e", "kind": "contact", "about": ["oak", "elm"]}]
                        """),
                breaks(REFERENCE_REPEATED, "a child twice", """
                        "children": [{"id": "oak"}],
                        "events": [{"id": "e", "kind": "contact", "about": ["oak", ►"oak"]}]
                        """)
                        .at("/events/0/about/1")
                        .saying("expected each id once in a list, found an id that stands before"),
                edge(REFERENCE_REPEATED, "two lists may name the same child", """
                        "children": [{"id": "oak"}],
                        "events": [{"id": "e", "kind": "contact", "about": ["oak"]},
                          {"id": "f", "kind": "contact", "about": ["oak"]}]
                        """));
    }

    private static Stream<RuleCase> cycles() {
        return Stream.of(
                holds(REFERENCE_CYCLE, "a tree of teams", """
                        "agencies": [{"id": "a"}, {"id": "b", "partOf": "a"}, {"id": "c", "partOf": "a"}]
                        """),
                holds(REFERENCE_CYCLE, "two ways to one origin", """
                        "findings": [{"id": "a"}, {"id": "b", "derivedFrom": ["a"]}, {"id": "c", "derivedFrom": ["a"]},
                          {"id": "d", "derivedFrom": ["b", "c"]}]
                        """),
                breaks(REFERENCE_CYCLE, "three teams are parts of each other", """
                        "agencies": [{"id": "x", "partOf": "a"}, {"id": "a", "partOf": ►"b"},
                          {"id": "b", "partOf": "c"}, {"id": "c", "partOf": "a"}]
                        """)
                        .at("/agencies/1/partOf", "/agencies/1", "/agencies/2", "/agencies/3")
                        .saying("expected references that do not lead back, found a circle of 3"),
                breaks(REFERENCE_CYCLE, "two items of two kinds rest on each other", """
                        "learningPoints": [{"id": "lp", "number": "7", "derivedFrom": [►"rec"]}],
                        "recommendations": [{"id": "rec", "derivedFrom": ["lp"]}]
                        """)
                        .at("/learningPoints/0/derivedFrom/0", "/learningPoints/0", "/recommendations/0")
                        .saying("learning point 7: expected references that do not lead back, found a circle of 2"),
                breaks(REFERENCE_CYCLE, "two documents rest on each other", """
                        "documents": [{"id": "a", "derivedFrom": [{"document": ►"b"}]},
                          {"id": "b", "derivedFrom": [{"document": "a"}]}]
                        """)
                        .at("/documents/0/derivedFrom/0/document", "/documents/0", "/documents/1"),
                breaks(REFERENCE_CYCLE, "a decision replaces itself, and two conclusions limit each other", """
                        "conclusions": [
                          {"id": "a", "question": {"asWritten": "?q"}, "grade": {"asWritten": "g"}, "qualifies": [►"b"]},
                          {"id": "b", "question": {"asWritten": "?q"}, "grade": {"asWritten": "g"}, "qualifies": ["a"]}],
                        "decisions": [{"id": "d", "matter": "method", "outcome": {"asWritten": "o"}, "revises": [►"d"]}]
                        """)
                        .at("/conclusions/0/qualifies/0", "/conclusions/0", "/conclusions/1")
                        .at("/decisions/0/revises/0", "/decisions/0")
                        .saying("expected references that do not lead back, found one to itself"),
                breaks(REFERENCE_CYCLE, "two events are each dated by the other", """
                        "events": [{"id": "a", "kind": "contact", "when": {"anchor": {"relation": "after", "to": ►"b"}}},
                          {"id": "b", "kind": "contact", "when": {"anchor": {"relation": "at", "to": "a"}}}]
                        """)
                        .at("/events/0/when/anchor/to", "/events/0", "/events/1"),
                edge(REFERENCE_CYCLE, "an event is dated by itself", """
                        "events": [{"id": "a", "kind": "contact", "when": {"anchor": {"relation": "after", "to": ►"a"}}}]
                        """).at("/events/0/when/anchor/to", "/events/0"),
                edge(REFERENCE_CYCLE, "an episode ends with an event that comes after its start", """
                        "episodes": [{"id": "a", "kind": "missing",
                          "period": {"end": {"anchor": {"relation": "at", "to": "b"}}}}],
                        "events": [{"id": "b", "kind": "contact", "when": {"anchor": {"relation": "after", "to": "a"}}}]
                        """),
                edge(REFERENCE_CYCLE, "two tellings that name each other", """
                        "events": [{"id": "a", "kind": "contact", "otherAccountOf": [►"b"]},
                          {"id": "b", "kind": "contact", "otherAccountOf": ["a"]}]
                        """)
                        .at("/events/0/otherAccountOf/0", "/events/0", "/events/1")
                        .as(Severity.WARNING));
    }

    private static Stream<RuleCase> otherReview() {
        String two = """
                "reviews": [{"id": "north/a", "labels": [{"text": "A"}], "children": [{"id": "oak"}]},
                  {"id": "north/b", "labels": [{"text": "B"}], "children": [{"id": "elm"}],
                    "learningPoints": [{"id": "lp", "number": "2", "about": [%s]}]}]
                """;
        return Stream.of(
                holds(SUBJECT_OF_ANOTHER_REVIEW, "a child of the same review", two.formatted("\"elm\""))
                        .inCollection(),
                breaks(SUBJECT_OF_ANOTHER_REVIEW, "a child of the review beside", two.formatted("►\"north/a#oak\""))
                        .inCollection()
                        .at("/reviews/1/learningPoints/0/about/0", "/reviews/0/children/0")
                        .saying("learning point 2: expected a child of this review, found a child of another"),
                edge(SUBJECT_OF_ANOTHER_REVIEW, "the review beside as a whole", two.formatted("\"north/a\""))
                        .inCollection(),
                edge(
                                SUBJECT_OF_ANOTHER_REVIEW,
                                "a child of the same review, by its full name",
                                two.formatted("\"north/b#elm\""))
                        .inCollection());
    }
}
