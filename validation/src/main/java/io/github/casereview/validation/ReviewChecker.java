package io.github.casereview.validation;

import io.github.casereview.ReviewRecord;
import io.github.casereview.json.ReadResult;
import io.github.casereview.json.ReviewJson;
import io.github.casereview.json.ReviewLine;
import io.github.casereview.json.ReviewReader;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.validation.book.RuleBook;
import io.github.casereview.validation.constraint.ConstraintCheck;
import io.github.casereview.validation.lint.LintSettings;
import io.github.casereview.validation.rule.Rule;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/**
 * Reads reviews and checks them against every rule, in one call.
 *
 * <p>Never throws for what a file holds. Safe for use by many threads.
 */
public final class ReviewChecker {
    private static final ReviewChecker STANDARD = new ReviewChecker(
            ReviewJson.recordReader(), RuleBook.rules(), false, LintSettings.standard(), Workers.NONE);

    private final ReviewReader<ReviewRecord> reader;
    private final List<Rule> rules;
    private final boolean values;
    private final LintSettings lints;
    private final Workers workers;

    private ReviewChecker(
            ReviewReader<ReviewRecord> reader, List<Rule> rules, boolean values, LintSettings lints, Workers workers) {
        this.reader = reader;
        this.rules = List.copyOf(rules);
        this.values = values;
        this.lints = lints;
        this.workers = workers;
    }

    /** {@return a checker with all rules of this library} */
    public static ReviewChecker standard() {
        return STANDARD;
    }

    /** {@return a checker whose issues also hold what stands at their places} */
    public ReviewChecker withValues() {
        return new ReviewChecker(reader.withValues(), rules, true, lints, workers);
    }

    /** {@return a checker whose lints go by a stage, an edition of guidance and the caller's forbidden terms} */
    public ReviewChecker with(LintSettings settings) {
        return new ReviewChecker(reader, rules, values, settings, workers);
    }

    /**
     * {@return a checker that checks several lines of a file at once, and still reports in their order}
     *
     * @param executor lends the threads; never shut down here
     * @param ahead how many lines may be held and worked on at once, at least 1; about twice the threads serves well
     */
    public ReviewChecker inParallel(Executor executor, int ahead) {
        return new ReviewChecker(reader, rules, values, lints, new Workers(executor, ahead));
    }

    /** {@return a report on a file} */
    public Report check(Path file) {
        return check(reader.read(file)).named(file.toString());
    }

    /** {@return a report on a file, with the review where it could be read whole} */
    public CheckedFile checkAndKeep(Path file) {
        ReadResult<ReviewRecord> read = reader.read(file);
        return CheckedFile.of(check(read).named(file.toString()), read);
    }

    /** {@return a report on a stream of bytes in UTF-8, which stays open, with the review where it could be read whole} */
    public CheckedFile checkAndKeep(InputStream stream) {
        ReadResult<ReviewRecord> read = reader.read(stream);
        return CheckedFile.of(check(read), read);
    }

    /** {@return a report on bytes in UTF-8} */
    public Report check(byte[] bytes) {
        return check(reader.read(bytes));
    }

    /** {@return a report on a text} */
    public Report check(String text) {
        return check(reader.read(text));
    }

    /** {@return a report on a stream of bytes in UTF-8, which stays open} */
    public Report check(InputStream stream) {
        return check(reader.read(stream));
    }

    /**
     * {@return the reports on a file that holds one review a line (NDJSON), line by line and in order; blank lines have
     * none}
     *
     * <p>The file is read as the stream is, so that its size does not matter. Close the stream if it is not read to its
     * end.
     */
    public Stream<LineReport> checkLines(Path file) {
        return workers.work(reader.lines(file), this::check)
                .map(each -> new LineReport(each.line(), each.report().named(file.toString())));
    }

    /** {@return the reports on a stream of bytes that holds one review a line; the stream of bytes stays open} */
    public Stream<LineReport> checkLines(InputStream stream) {
        return workers.work(reader.lines(stream), this::check);
    }

    /** {@return the report on one line} */
    public LineReport check(ReviewLine<? extends ReviewRecord> line) {
        Report report = check(line.read());
        return new LineReport(line.number(), line.number() == 0 ? report : report.ofLine(line.number()));
    }

    /** {@return a report on what was read: its own issues, and those of the rules on what is whole} */
    public Report check(ReadResult<? extends ReviewRecord> read) {
        Examination examination = new Examination(new ReadPlaces(read, values), lints);
        read.issues().forEach(examination::add);
        read.partial().ifPresent(value -> examination.run(rules, value));
        return examination.report(read.suppressed());
    }

    /** {@return a report on a value built in memory: its constraints first, then the rules on what keeps them} */
    public Report check(ReviewRecord value) {
        List<Issue> broken = ConstraintCheck.standard().check(value);
        Examination examination = new Examination(new MemoryPlaces(broken), lints);
        broken.forEach(examination::add);
        examination.run(rules, value);
        return examination.report(0);
    }
}
