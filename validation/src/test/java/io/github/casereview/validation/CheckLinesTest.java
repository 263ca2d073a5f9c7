package io.github.casereview.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.casereview.json.issue.Issue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckLinesTest {
    private static final String GOOD = "{\"schemaVersion\":\"case-review/1-draft\",\"id\":\"r\","
            + "\"learningPoints\":[{\"id\":\"lp\",\"text\":\"Listen.\"}],\"labels\":[{\"text\":\"A\"}]}";
    private static final String TWICE = GOOD.replace("A\"}]}", "A\"}],\"children\":[{\"id\":\"c\"},{\"id\":\"c\"}]}");
    private static final String CUT = "{\"a\":";

    @Test
    void each_line_has_its_report() {
        assertThat(check(ReviewChecker.standard(), GOOD + "\n\n" + CUT + "\n" + TWICE))
                .extracting(
                        LineReport::line,
                        each -> each.report().issues().stream().map(Issue::code).toList())
                .containsExactly(
                        tuple(1, List.of()), tuple(3, List.of("END_UNEXPECTED")), tuple(4, List.of("ID_DUPLICATE")));
    }

    @Test
    void issues_of_reading_and_of_rules_stand_in_their_line() {
        List<LineReport> reports = check(ReviewChecker.standard(), GOOD + "\n" + TWICE);
        assertThat(reports.get(1).report().issues())
                .isNotEmpty()
                .allSatisfy(issue -> assertThat(issue.record()).hasValue(2))
                .allSatisfy(issue -> assertThat(issue.place().line()).isEqualTo(2));
    }

    @Test
    void reports_on_a_file_bear_its_name(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("two.ndjson"), GOOD + "\n" + CUT);
        try (Stream<LineReport> reports = ReviewChecker.standard().checkLines(file)) {
            assertThat(reports.map(each -> each.report().path())).containsExactly(file.toString(), file.toString());
        }
    }

    @Test
    void the_review_of_a_line_can_be_kept_where_it_is_whole(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("two.ndjson"), GOOD + "\n" + CUT + "\n\n" + GOOD);
        try (Stream<CheckedFile> lines = ReviewChecker.standard().checkLinesAndKeep(file)) {
            assertThat(lines)
                    .extracting(
                            each -> each.report().path(),
                            each -> each.reviews().stream()
                                    .map(HeldReview::toString)
                                    .toList(),
                            each -> each.review().isPresent())
                    .containsExactly(
                            tuple(file.toString(), List.of("HeldReview{line=1}"), false),
                            tuple(file.toString(), List.of(), false),
                            tuple(file.toString(), List.of("HeldReview{line=4}"), false));
        }
        assertThat(ReviewChecker.standard()
                        .checkLinesAndKeep(bytes(GOOD))
                        .map(each -> each.reviews().get(0).review().getId()))
                .containsExactly("r");
    }

    @Test
    void a_missing_file_is_a_report_without_a_record(@TempDir Path folder) {
        try (Stream<LineReport> reports = ReviewChecker.standard().checkLines(folder.resolve("none"))) {
            LineReport only = reports.toList().get(0);
            assertThat(only.line()).isZero();
            assertThat(only.report().issues())
                    .extracting(Issue::code, Issue::record)
                    .containsExactly(tuple("FILE_MISSING", java.util.OptionalInt.empty()));
        }
    }

    @Test
    void threads_find_the_same_in_the_same_order() {
        String text = (GOOD + "\n" + CUT + "\n" + TWICE + "\n\n").repeat(300);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            assertThat(check(ReviewChecker.standard().inParallel(pool, 8), text))
                    .isEqualTo(check(ReviewChecker.standard(), text))
                    .hasSize(900);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void no_more_lines_are_begun_than_asked_for() {
        AtomicInteger begun = new AtomicInteger();
        Executor idle = task -> begun.incrementAndGet();
        Stream<LineReport> reports =
                ReviewChecker.standard().inParallel(idle, 5).checkLines(bytes((GOOD + "\n").repeat(50)));
        assertThat(reports.iterator().next().line()).isEqualTo(1);
        assertThat(begun.get()).isEqualTo(5);
    }

    @Test
    void an_executor_that_refuses_or_never_runs_does_not_stop_the_check() {
        Executor refusing = task -> {
            throw new RejectedExecutionException();
        };
        String text = (GOOD + "\n").repeat(20);
        assertThat(check(ReviewChecker.standard().inParallel(refusing, 3), text))
                .hasSize(20);
        assertThat(check(ReviewChecker.standard().inParallel(task -> {}, 3), text))
                .hasSize(20);
    }

    @Test
    void lines_that_nobody_waits_for_are_given_up() {
        List<Runnable> tasks = new ArrayList<>();
        Stream<LineReport> reports =
                ReviewChecker.standard().inParallel(tasks::add, 3).checkLines(bytes((GOOD + "\n").repeat(9)));
        reports.iterator().next();
        reports.close();
        assertThat(tasks)
                .hasSize(3)
                .allSatisfy(task -> assertThat(((java.util.concurrent.FutureTask<?>) task).isDone())
                        .isTrue());
    }

    @Test
    void an_interruption_is_kept_for_the_caller() {
        Thread.currentThread().interrupt();
        assertThat(check(ReviewChecker.standard(), GOOD + "\n" + GOOD)).hasSize(2);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void at_least_one_line_is_held() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReviewChecker.standard().inParallel(Runnable::run, 0))
                .withMessage("ahead must be at least 1, was 0");
    }

    private static List<LineReport> check(ReviewChecker checker, String text) {
        return checker.checkLines(bytes(text)).toList();
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
