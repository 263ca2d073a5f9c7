package io.github.casereview.validation.cli;

import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.ReviewChecker;
import io.github.casereview.validation.cli.input.InputFiles;
import io.github.casereview.validation.profile.Profile;
import io.github.casereview.validation.report.ReportFormat;
import io.github.casereview.validation.report.ReportStyle;
import io.github.casereview.validation.report.ReportWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads and checks files and prints the report. */
@Command(name = "check", description = "Reads and checks files; prints the report.", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--format", description = "text, json, sarif, html or summary", defaultValue = "text")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--fail-on", description = "the least severity that makes the exit status 1: error or warning")
    private Severity failOn = Severity.ERROR;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            description = "what records are held to: an edition of guidance, a kind of document and a stage, as in"
                    + " england-2018/overview-report/publication; each may be left out")
    private Profile profile = Profile.base();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "the day that is taken for today, as in 2026-11-21; without it nothing is called late")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--severity",
            paramLabel = "CODE=SEVERITY",
            description = "how much the breach of a rule matters: error, warning or info; off leaves the rule out")
    private Map<String, String> severities = new LinkedHashMap<>();

    @Option(
            names = "--values",
            description = "also print what stands at each place; off because these files are about children")
    private boolean values;

    @Option(
            names = "--ndjson",
            description = "the named files hold one review a line; files ending in .ndjson always do")
    private boolean lines;

    @Option(names = "--threads", description = "how many lines are checked at once", defaultValue = "1")
    private int threads = 1;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files, folders, or - for standard input")
    private List<String> paths = new ArrayList<>();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (threads < 1) {
            console.trouble("casereview: expected at least 1 thread\n");
            return ExitStatus.NOTHING_DONE;
        }
        Optional<ReviewChecker> checker = Ratings.apply(severities, checker());
        if (checker.isEmpty()) {
            console.trouble("casereview: expected the code of a rule and error, warning, info or off, as in"
                    + " LINK_EMPTY=off\n");
            return ExitStatus.NOTHING_DONE;
        }
        return threads == 1 ? check(checker.get()) : inParallel(checker.get());
    }

    private ReviewChecker checker() {
        ReviewChecker checker = ReviewChecker.standard().under(profile);
        ReviewChecker dated = asOf == null ? checker : checker.asOf(asOf);
        return values ? dated.withValues() : dated;
    }

    private int inParallel(ReviewChecker checker) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            return check(checker.inParallel(pool, 2 * threads));
        } finally {
            pool.shutdownNow();
        }
    }

    private int check(ReviewChecker checker) {
        ReportStyle style = new ReportStyle(console.isInColour(), values);
        ReportWriter writer = format.writer(console.writer(), style);
        return new CheckRun(console, checker, writer, failOn).status(InputFiles.of(paths, lines));
    }
}
