package io.github.casereview.validation.rule.identity;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.identity.IdentityRule.REFERENCE_CYCLE;
import static io.github.casereview.validation.rule.identity.IdentityRule.REFERENCE_OF_OTHER_KIND;
import static io.github.casereview.validation.rule.identity.IdentityRule.REFERENCE_UNRESOLVED;
import static io.github.casereview.validation.rule.identity.IdentityRule.SUBJECT_OF_ANOTHER_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.validation.ReviewChecker;
import io.github.casereview.validation.rule.DamagedCase;
import io.github.casereview.validation.rule.DamagedTest;
import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an id may name, what it probably should have named, and where naming leads in a circle. */
class NamedThingsTest implements RuleTest, DamagedTest {
    static Stream<RuleCase> cases() {
        return Stream.of(names(), circles(), dates()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> names() {
        return Stream.of(
                edge(REFERENCE_UNRESOLVED, "a slip that is near the id of something of another kind", """
                        "children": [{"id": "willow"}], "source": ►"wilow"
                        """)
                        .at("/source"),
                edge(REFERENCE_OF_OTHER_KIND, "a child where a list should be", """
                        "children": [{"id": "oak"}], "findings": [{"id": "f", "series": ►"oak"}]
                        """)
                        .at("/findings/0/series"),
                edge(SUBJECT_OF_ANOTHER_REVIEW, "a conclusion on a child of the review beside", """
                        "reviews": [{"id": "north/a", "labels": [{"text": "A"}], "children": [{"id": "oak"}]},
                          {"id": "north/b", "labels": [{"text": "B"}],
                            "conclusions": [{"id": "c", "about": ["north/a", ►"north/a#oak"],
                              "question": {"asWritten": "?q"}, "grade": {"asWritten": "g"}}]}]
                        """)
                        .inCollection()
                        .at("/reviews/1/conclusions/0/about/1", "/reviews/0/children/0"));
    }

    private static Stream<RuleCase> circles() {
        return Stream.of(
                edge(REFERENCE_CYCLE, "a finding that also rests on one outside the circle", """
                        "findings": [{"id": "a", "derivedFrom": ["x", ►"b"]}, {"id": "b", "derivedFrom": ["a"]},
                          {"id": "x"}]
                        """)
                        .at("/findings/0/derivedFrom/1", "/findings/0", "/findings/1"),
                edge(REFERENCE_CYCLE, "two circles with one way between them", """
                        "findings": [{"id": "a", "derivedFrom": [►"b"]}, {"id": "b", "derivedFrom": ["a", "c"]},
                          {"id": "c", "derivedFrom": [►"d"]}, {"id": "d", "derivedFrom": ["c"]}]
                        """)
                        .at("/findings/0/derivedFrom/0", "/findings/0", "/findings/1")
                        .at("/findings/2/derivedFrom/0", "/findings/2", "/findings/3"),
                edge(REFERENCE_CYCLE, "one circle within another", """
                        "findings": [{"id": "a", "derivedFrom": [►"b"]}, {"id": "b", "derivedFrom": ["c"]},
                          {"id": "c", "derivedFrom": ["b", "d"]}, {"id": "d", "derivedFrom": ["a"]}]
                        """)
                        .at("/findings/0/derivedFrom/0", "/findings/0", "/findings/1", "/findings/2", "/findings/3")
                        .saying("expected references that do not lead back, found a circle of 4"),
                edge(REFERENCE_CYCLE, "a long way to one end", """
                        "findings": [{"id": "a", "derivedFrom": ["b", "d"]}, {"id": "b", "derivedFrom": ["c"]},
                          {"id": "c", "derivedFrom": ["d"]}, {"id": "d"}]
                        """));
    }

    private static Stream<RuleCase> dates() {
        return Stream.of(
                edge(REFERENCE_CYCLE, "an event outside the circle is dated by one inside", """
                        "events": [{"id": "x", "kind": "contact", "when": {"anchor": {"relation": "after", "to": "a"}}},
                          {"id": "a", "kind": "contact", "when": {"anchor": {"relation": "after", "to": ►"b"}}},
                          {"id": "b", "kind": "contact", "when": {"anchor": {"relation": "at", "to": "a"}}}]
                        """)
                        .at("/events/1/when/anchor/to", "/events/1", "/events/2"),
                edge(REFERENCE_CYCLE, "an event is dated by another", """
                        "events": [{"id": "a", "kind": "contact", "when": {"anchor": {"relation": "after", "to": "b"}}},
                          {"id": "b", "kind": "contact", "when": {"edtf": "2014"}}]
                        """));
    }

    static Stream<DamagedCase> damaged() {
        RuleCase source = breaks(REFERENCE_UNRESOLVED, "a source", "\"source\": \"book\", \"documents\": []\n");
        return Stream.of(DamagedCase.of(source, "\"documents\": []", "\"documents\": [{}]"));
    }

    @Test
    void a_source_cannot_be_a_child_that_was_refused() {
        String text = """
                {"schemaVersion": "case-review/1-draft", "id": "north/ash", "labels": [{"text": "Ash"}],
                  "source": "book", "children": [{}]}
                """;
        assertThat(ReviewChecker.standard().check(text).issues())
                .extracting(Issue::code)
                .containsExactly("REFERENCE_UNRESOLVED", "PROPERTY_MISSING");
    }
}
