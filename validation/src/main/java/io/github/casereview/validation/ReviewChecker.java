package io.github.casereview.validation;

import io.github.casereview.ReviewRecord;
import io.github.casereview.json.ReadResult;
import io.github.casereview.json.ReviewJson;
import io.github.casereview.json.ReviewReader;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.validation.lint.LintSettings;
import io.github.casereview.validation.rule.Rule;
import io.github.casereview.validation.rule.RuleBook;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads reviews and checks them against every rule, in one call.
 *
 * <p>Never throws for what a file holds. Safe for use by many threads.
 */
public final class ReviewChecker {
    private static final ReviewChecker STANDARD =
            new ReviewChecker(ReviewJson.recordReader(), RuleBook.rules(), false, LintSettings.standard());

    private final ReviewReader<ReviewRecord> reader;
    private final List<Rule> rules;
    private final boolean values;
    private final LintSettings lints;

    private ReviewChecker(ReviewReader<ReviewRecord> reader, List<Rule> rules, boolean values, LintSettings lints) {
        this.reader = reader;
        this.rules = List.copyOf(rules);
        this.values = values;
        this.lints = lints;
    }

    /** {@return a checker with all rules of this library} */
    public static ReviewChecker standard() {
        return STANDARD;
    }

    /** {@return a checker whose issues also hold what stands at their places} */
    public ReviewChecker withValues() {
        return new ReviewChecker(reader.withValues(), rules, true, lints);
    }

    /** {@return a checker whose lints go by a stage, an edition of guidance and the caller's forbidden terms} */
    public ReviewChecker with(LintSettings settings) {
        return new ReviewChecker(reader, rules, values, settings);
    }

    /** {@return a report on a file} */
    public Report check(Path file) {
        return check(reader.read(file)).named(file.toString());
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
