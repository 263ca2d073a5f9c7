package io.github.casereview.validation.cli;

import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.ReviewChecker;
import io.github.casereview.validation.report.ReportFormat;
import io.github.casereview.validation.report.ReportStyle;
import io.github.casereview.validation.report.ReportWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
        ReviewChecker checker = values ? ReviewChecker.standard().withValues() : ReviewChecker.standard();
        if (threads < 1) {
            console.trouble("casereview: expected at least 1 thread\n");
            return ExitStatus.NOTHING_DONE;
        }
        return threads == 1 ? check(checker) : inParallel(checker);
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
