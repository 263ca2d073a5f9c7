package io.github.casereview.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.casereview.CaseReview;
import io.github.casereview.json.ReviewJson;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.json.issue.Span;
import io.github.casereview.people.Child;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;
import io.github.casereview.validation.sample.SampleReviews;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCheckerTest {
    private static final String TWICE = "{\"schemaVersion\": \"case-review/1-draft\", \"id\": \"north/ash\","
            + " \"labels\": [{\"text\": \"Ash\"}], \"children\": [{\"id\": \"oak\"}, {\"id\": \"oak\"}]}";

    private final ReviewChecker checker = ReviewChecker.standard();

    @TempDir
    private Path folder;

    @Test
    void finds_the_same_in_a_text_in_bytes_in_a_stream_in_a_file_and_in_what_was_read() throws IOException {
        byte[] bytes = TWICE.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("twice.json"), bytes);
        Report report = checker.check(TWICE);
        assertThat(report.issues())
                .extracting(Issue::code, issue -> issue.place().line())
                .containsExactly(tuple("ID_DUPLICATE", 1));
        assertThat(checker.check(bytes)).isEqualTo(report);
        assertThat(checker.check(new ByteArrayInputStream(bytes))).isEqualTo(report);
        assertThat(checker.check(file)).isEqualTo(report.named(file.toString()));
        assertThat(checker.check(ReviewJson.recordReader().read(TWICE))).isEqualTo(report);
    }

    @Test
    void keeps_a_review_that_was_read_whole() throws IOException {
        CaseReview sample = SampleReviews.smallest().build();
        String text = ReviewJson.writer().write(sample);
        Path file = Files.writeString(folder.resolve("whole.json"), text);
        CheckedFile kept = checker.checkAndKeep(file);
        assertThat(kept.review()).contains(sample);
        assertThat(kept.report()).isEqualTo(new Report(file.toString(), List.of(), 0));
        CheckedFile heard = checker.checkAndKeep(stream(text));
        assertThat(heard.review()).contains(sample);
        assertThat(heard.report()).isEqualTo(new Report("", List.of(), 0));
        assertThat(checker.checkAndKeep(stream(TWICE.replace("children", "childern")))
                        .review())
                .isEmpty();
    }

    @Test
    void tells_no_more_than_counts_of_a_report_and_of_the_file_around_it() {
        Report report = checker.check(TWICE).named("north-ash.json");
        assertThat(report).hasToString("Report{1 errors, 0 warnings, 0 infos}");
        assertThat(new HeldReview(3, SampleReviews.smallest().build())).hasToString("HeldReview{line=3}");
        assertThat(CheckedFile.of(report)).hasToString("CheckedFile{Report{1 errors, 0 warnings, 0 infos}}");
    }

    @Test
    void gives_what_stands_at_a_place_only_where_it_was_asked_for() {
        assertThat(checker.check(TWICE).issues().get(0).value()).isEmpty();
        assertThat(checker.withValues().check(TWICE).issues().get(0).value()).contains("\"oak\"");
    }

    @Test
    void a_line_whose_rules_take_too_much_memory_is_an_issue_and_the_others_are_checked() {
        Rule greedy = Rule.of("GREEDY", Definition.warning("anything", (review, breaches) -> {
            if (review.root().value().getId().equals("north/ash")) {
                throw new OutOfMemoryError();
            }
        }));
        String lines = TWICE + "\n" + TWICE.replace("north/ash", "north/oak") + "\n";
        for (ReviewChecker each :
                List.of(checker.adding(greedy), checker.adding(greedy).inParallel(Runnable::run, 2))) {
            List<LineReport> reports = each.checkLines(stream(lines)).toList();
            assertThat(reports.get(0).report().issues())
                    .extracting(Issue::code, Issue::severity, Issue::message)
                    .containsExactly(tuple(
                            "DOCUMENT_TOO_LARGE",
                            Severity.ERROR,
                            "expected a document whose check fits into memory, found a larger one"));
            assertThat(reports.get(1).report().issues()).extracting(Issue::code).containsExactly("ID_DUPLICATE");
        }
    }

    @Test
    void a_line_that_found_no_memory_beside_others_is_checked_again_alone() {
        AtomicInteger runs = new AtomicInteger();
        Rule unlucky = Rule.of("UNLUCKY", Definition.warning("anything", (review, breaches) -> {
            if (runs.incrementAndGet() == 1) {
                throw new OutOfMemoryError();
            }
        }));
        String lines = (TWICE + "\n").repeat(3);
        assertThat(checker.adding(unlucky)
                        .inParallel(Runnable::run, 2)
                        .checkLines(stream(lines))
                        .toList())
                .allSatisfy(each -> assertThat(each.report().issues())
                        .extracting(Issue::code)
                        .containsExactly("ID_DUPLICATE"));
        assertThat(runs).as("each line once, and the first once more").hasValue(4);
    }

    @Test
    void an_issue_holds_all_that_a_rule_says_of_a_breach() {
        Rule saying = Rule.of("OWN_RULE", Definition.warning("this", (review, breaches) -> {
            List<Node<Child>> children = review.all(Child.class);
            breaches.add(Breach.of(children.get(1), "that")
                    .in("id")
                    .with(children.get(0))
                    .over(new Span(1, 2))
                    .suggesting("elm"));
        }));
        Issue issue = checker.withValues()
                .adding(saying)
                .check(TWICE)
                .issues("OWN_RULE")
                .get(0);
        assertThat(issue.message()).isEqualTo("expected this, found that");
        assertThat(issue.place()).isEqualTo(new Place("/children/1/id", 1, TWICE.lastIndexOf("\"oak\"") + 1));
        assertThat(issue.related()).containsExactly(new Place("/children/0", 1, TWICE.indexOf("{\"id\": \"oak\"") + 1));
        assertThat(issue.span()).contains(new Span(1, 2));
        assertThat(issue.suggestion()).contains("elm");
        assertThat(issue.value()).contains("\"oak\"");
    }

    @Test
    void is_right_where_there_is_no_error() {
        assertThat(checker.check(TWICE).isOk()).isFalse();
        assertThat(checker.rating("ID_DUPLICATE", Severity.WARNING).check(TWICE).isOk())
                .isTrue();
    }

    @Test
    void asks_of_a_whole_review_in_memory_what_it_asks_of_a_file() {
        CaseReview sample = SampleReviews.overviewReport().build();
        CaseReview cut = sample.withLearningPoints(sample.getLearningPoints().get(1));
        List<String> codes =
                checker.check(cut).issues().stream().map(Issue::code).toList();
        assertThat(codes).contains("STATED_COUNT_DIFFERS", "REFERENCE_UNRESOLVED");
        assertThat(checker.check(ReviewJson.writer().write(cut)).issues())
                .extracting(Issue::code)
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void keeps_rules_away_from_what_breaks_a_constraint_in_memory() {
        CaseReview sample = SampleReviews.overviewReport().build();
        CaseReview broken = sample.withChildren(
                sample.getChildren().get(0).withId("no id"),
                sample.getChildren().get(0).withId("twin"),
                sample.getChildren().get(0).withId("twin"));
        assertThat(checker.check(broken).issues())
                .extracting(Issue::code, issue -> issue.place().pointer())
                .contains(tuple("ID_MALFORMED", "/children/0/id"), tuple("ID_DUPLICATE", "/children/2/id"));
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
