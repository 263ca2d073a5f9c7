package io.github.casereview.validation;

import io.github.casereview.ReviewRecord;
import io.github.casereview.json.ReadResult;
import io.github.casereview.json.ReviewJson;
import io.github.casereview.json.ReviewLine;
import io.github.casereview.json.ReviewReader;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.book.RuleBook;
import io.github.casereview.validation.constraint.ConstraintCheck;
import io.github.casereview.validation.lint.privacy.ForbiddenTerms;
import io.github.casereview.validation.profile.CheckSettings;
import io.github.casereview.validation.profile.Profile;
import io.github.casereview.validation.rule.Rule;
import io.github.casereview.waiver.Waivers;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads reviews and checks them against every rule, in one call.
 *
 * <p>Never throws for what a file holds. Safe for use by many threads.
 */
public final class ReviewChecker {
    private static final ReviewChecker STANDARD = new ReviewChecker(
            ReviewJson.recordReader(),
            new RuleSet(RuleBook.rules()),
            false,
            CheckSettings.standard(),
            Workers.NONE,
            Decided.NONE);

    private final ReviewReader<ReviewRecord> reader;
    private final RuleSet rules;
    private final boolean values;
    private final CheckSettings settings;
    private final Workers workers;
    private final Decided decided;
    private final WaiverCheck waivers;

    private ReviewChecker(
            ReviewReader<ReviewRecord> reader,
            RuleSet rules,
            boolean values,
            CheckSettings settings,
            Workers workers,
            Decided decided) {
        this.reader = reader;
        this.rules = rules;
        this.values = values;
        this.settings = settings;
        this.workers = workers;
        this.decided = decided;
        this.waivers = decided.over(rules.codes(), values, settings);
    }

    /** {@return a checker with all rules of this library} */
    public static ReviewChecker standard() {
        return STANDARD;
    }

    /** {@return a checker whose issues also hold what stands at their places} */
    public ReviewChecker withValues() {
        return new ReviewChecker(reader.withValues(), rules, true, settings, workers, decided);
    }

    /** {@return a checker that holds records to a profile, as in {@code Profile.of("england-2018/publication")}} */
    public ReviewChecker under(Profile profile) {
        return with(settings.under(profile));
    }

    /** {@return a checker that takes a day for today; without one no rule asks whether something is late} */
    public ReviewChecker asOf(LocalDate day) {
        return with(settings.asOf(day));
    }

    /** {@return a checker that finds terms which the caller knows must not stand in a record} */
    public ReviewChecker forbidding(ForbiddenTerms terms) {
        return with(settings.forbidding(terms));
    }

    /**
     * {@return a checker for which the breach of a rule matters more or less}
     *
     * @throws IllegalArgumentException if it has no rule of this code; what reading finds cannot be rated
     */
    public ReviewChecker rating(String code, Severity severity) {
        return with(settings.rating(rules.known(code), Optional.of(severity)));
    }

    /**
     * {@return a checker that leaves a rule out}
     *
     * @throws IllegalArgumentException if it has no rule of this code; what reading finds cannot be left out
     */
    public ReviewChecker without(String code) {
        return with(settings.rating(rules.known(code), Optional.empty()));
    }

    /**
     * {@return a checker that runs rules of the caller's own too}
     *
     * @throws IllegalArgumentException if a code is taken
     */
    public ReviewChecker adding(Rule... own) {
        return new ReviewChecker(reader, rules.plus(own), values, settings, workers, decided);
    }

    /** {@return whether it runs a rule of this code} */
    public boolean has(String code) {
        return rules.has(code);
    }

    /**
     * {@return a checker that lets stand what waivers are for; where no day is set, it is today in London}
     *
     * <p>It keeps account of those that were needed, over all that it checks; a checker made of it begins its own.
     */
    public ReviewChecker waiving(Waivers waivers) {
        return waiving(waivers, Clock.system(ZoneId.of("Europe/London")));
    }

    /** {@return a checker that lets stand what waivers are for; where no day is set, a clock tells today} */
    public ReviewChecker waiving(Waivers waivers, Clock clock) {
        return waiving((codes, shown, held) -> WaiverCheck.of(waivers, codes, today(held, clock)));
    }

    /** {@return a checker that lets stand what waivers that were read are for; nothing, if anything in them is wrong} */
    public ReviewChecker waiving(ReadResult<Waivers> read, Clock clock) {
        return waiving((codes, shown, held) -> WaiverCheck.of(read, shown, codes, today(held, clock)));
    }

    /** {@return a report on the waivers: what is wrong with them, which were not needed by what was checked so far} */
    public Report waiverReport() {
        return waivers.report(settings);
    }

    /** {@return a report on a file of waivers by itself: how they are written, their words, codes that cannot be waived} */
    public Report checkWaivers(Path file) {
        return checkWaivers(waivers -> waivers.read(file)).named(file.toString());
    }

    /** {@return a report on waivers in UTF-8 by themselves: how they are written, their words, codes that cannot be waived} */
    public Report checkWaivers(byte[] bytes) {
        return checkWaivers(waivers -> waivers.read(bytes));
    }

    private Report checkWaivers(Function<ReviewReader<Waivers>, ReadResult<Waivers>> reading) {
        ReviewReader<Waivers> plain = ReviewJson.waiversReader();
        ReadResult<Waivers> read = reading.apply(values ? plain.withValues() : plain);
        return WaiverCheck.alone(read, values, rules.codes()).report(settings);
    }

    private ReviewChecker waiving(Decided other) {
        return new ReviewChecker(reader, rules, values, settings, workers, other);
    }

    private static LocalDate today(CheckSettings settings, Clock clock) {
        return settings.asOf().orElseGet(() -> LocalDate.now(clock));
    }

    private ReviewChecker with(CheckSettings other) {
        return new ReviewChecker(reader, rules, values, other, workers, decided);
    }

    /**
     * {@return a checker that checks several lines of a file at once, and still reports in their order}
     *
     * @param executor lends the threads; never shut down here
     * @param ahead how many lines may be held and worked on at once, at least 1; about twice the threads serves well
     */
    public ReviewChecker inParallel(Executor executor, int ahead) {
        return new ReviewChecker(reader, rules, values, settings, new Workers(executor, ahead), decided);
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
        return workers.work(reader.lines(file), this::check, line -> isTooLarge(line.report()))
                .map(each -> new LineReport(each.line(), each.report().named(file.toString())));
    }

    /** {@return the reports on a stream of bytes that holds one review a line; the stream of bytes stays open} */
    public Stream<LineReport> checkLines(InputStream stream) {
        return workers.work(reader.lines(stream), this::check, line -> isTooLarge(line.report()));
    }

    /** {@return the reports on a file that holds one review a line, each with its review where it could be read whole} */
    public Stream<CheckedFile> checkLinesAndKeep(Path file) {
        return workers.work(reader.lines(file), this::keep, kept -> isTooLarge(kept.report()))
                .map(each -> each.with(each.report().named(file.toString())));
    }

    /** {@return the same of a stream of bytes, which stays open} */
    public Stream<CheckedFile> checkLinesAndKeep(InputStream stream) {
        return workers.work(reader.lines(stream), this::keep, kept -> isTooLarge(kept.report()));
    }

    private CheckedFile keep(ReviewLine<? extends ReviewRecord> line) {
        return CheckedFile.of(check(line), line.read());
    }

    /** {@return the report on one line} */
    public LineReport check(ReviewLine<? extends ReviewRecord> line) {
        Report report = within(line.read());
        return new LineReport(line.number(), line.number() == 0 ? report : report.ofLine(line.number()));
    }

    /** Whether memory may have run short, be it for the work on other lines. */
    private static boolean isTooLarge(Report report) {
        return !report.issues(ReaderCode.DOCUMENT_TOO_LARGE.name()).isEmpty();
    }

    /** Lines are many, and one whose rules take too much memory must not end the others. */
    private Report within(ReadResult<? extends ReviewRecord> read) {
        try {
            return check(read);
        } catch (OutOfMemoryError e) {
            Issue issue = ReaderCode.DOCUMENT_TOO_LARGE.at(
                    read.place(""), "expected a document whose check fits into memory, found a larger one");
            return new Report("", List.of(issue), 0);
        }
    }

    /** {@return a report on what was read: its own issues, and those of the rules on what is whole} */
    public Report check(ReadResult<? extends ReviewRecord> read) {
        Examination examination = new Examination(new ReadPlaces(read, values), settings, waivers.ledger());
        read.issues().forEach(examination::add);
        read.partial().ifPresent(value -> examination.run(rules.rules(), value));
        return examination.report(read.suppressed());
    }

    /** {@return a report on a value built in memory: its constraints first, then the rules on what keeps them} */
    public Report check(ReviewRecord value) {
        List<Issue> broken = ConstraintCheck.standard().check(value);
        Examination examination = new Examination(new MemoryPlaces(broken), settings, waivers.ledger());
        broken.forEach(examination::add);
        examination.run(rules.rules(), value);
        return examination.report(0);
    }
}
