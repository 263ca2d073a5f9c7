package io.github.casereview.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.ReviewRecord;
import io.github.casereview.json.ReadResult;
import io.github.casereview.json.ReviewJson;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.Stage;
import io.github.casereview.json.shape.Form;
import io.github.casereview.validation.ReviewChecker;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.RuleCase.Expected;
import io.github.casereview.value.ReviewValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The test of an enum of rules: it has a static method {@code cases()}, and every rule has cases of every kind. */
public interface RuleTest {
    /** What messages may hold: printed numbers, dates, lengths. */
    Set<String> SPOKEN = Set.of("number", "edtf", "value", "upTo");

    /** The checker that runs the rules; another where they go by settings. */
    default ReviewChecker checker() {
        return ReviewChecker.standard();
    }

    @ParameterizedTest
    @MethodSource("cases")
    default void the_rule_answers(RuleCase given) {
        String text = given.text();
        ReviewChecker checker = given.checker(checker());
        List<Issue> issues = checker.check(text).issues();
        assertThat(issues).as("what is not a rule's").allMatch(issue -> issue.stage() == Stage.RULE);
        assertThat(issues).extracting(Issue::code).doesNotContain("RULE_FAILED");
        List<Issue> found = of(given, issues);
        assertThat(found)
                .extracting(issue -> issue.place().pointer())
                .containsExactlyElementsOf(
                        given.expected().stream().map(Expected::pointer).toList());
        List<Place> places = places(given.marked(), given.expected());
        for (int i = 0; i < found.size(); i++) {
            assertMatches(found.get(i), given.expected().get(i), places.get(i));
        }
        ReadResult<ReviewRecord> read = ReviewJson.recordReader().read(text);
        assertSilent(read.value().orElseThrow(), issues);
        assertSameInMemory(checker, given, read.value().orElseThrow(), found);
    }

    private static void assertMatches(Issue issue, Expected expected, Place place) {
        assertThat(issue.severity()).isEqualTo(expected.severity());
        assertThat(issue.place()).isEqualTo(place);
        assertThat(issue.related()).extracting(Place::pointer).containsExactlyElementsOf(expected.related());
        if (!expected.message().isEmpty()) {
            assertThat(issue.message()).isEqualTo(expected.message());
        }
        assertThat(issue.suggestion().orElse("")).isEqualTo(expected.suggestion());
        assertThat(issue.span()).isEqualTo(expected.span());
    }

    private static List<Issue> of(RuleCase given, List<Issue> issues) {
        return issues.stream()
                .filter(issue -> issue.code().equals(given.rule().code()))
                .toList();
    }

    /** The places of the marks; what breaks a rule as a whole record stands at the record's brace. */
    private static List<Place> places(String marked, List<Expected> expected) {
        List<Place> places = new ArrayList<>();
        int line = 1;
        int column = 1;
        for (Expected each : expected) {
            if (each.pointer().isEmpty()) {
                places.add(new Place("", 1, 1));
            }
        }
        for (int i = 0; i < marked.length(); i++) {
            if (marked.charAt(i) == RuleCase.MARK.charAt(0)) {
                assertThat(expected).as("as many breaches as marks").hasSizeGreaterThan(places.size());
                places.add(new Place(expected.get(places.size()).pointer(), line, column));
            } else if (marked.charAt(i) == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        assertThat(places).as("as many marks as breaches").hasSameSizeAs(expected);
        return places;
    }

    private static void assertSilent(ReviewRecord value, List<Issue> issues) {
        for (Node<ReviewValue> node : ReviewIndex.of(value).all(ReviewValue.class)) {
            node.shape().properties().stream()
                    .filter(property -> property.form() == Form.STRING && !SPOKEN.contains(property.name()))
                    .flatMap(property -> property.elements(node.value()).stream())
                    .map(String.class::cast)
                    .filter(text -> text.length() > 3)
                    .forEach(text -> assertThat(issues)
                            .extracting(RuleTest::facts)
                            .noneMatch(message -> message.contains(text)));
        }
    }

    /** The message without what is expected, which is the same whatever the data. */
    private static String facts(Issue issue) {
        return issue.message().replaceFirst("expected .*?, found ", "");
    }

    /** A value built in memory breaks the same rules at the same pointers. */
    private static void assertSameInMemory(
            ReviewChecker checker, RuleCase given, ReviewRecord value, List<Issue> found) {
        List<Issue> issues = checker.check(value).issues();
        assertThat(issues).as("what is not a rule's").allMatch(issue -> issue.stage() == Stage.RULE);
        assertThat(of(given, issues))
                .extracting(issue -> issue.place().pointer(), Issue::message)
                .containsExactlyInAnyOrderElementsOf(found.stream()
                        .map(issue -> org.assertj.core.groups.Tuple.tuple(
                                issue.place().pointer(), issue.message()))
                        .toList());
    }
}
