package io.github.casereview.validation.cli;

import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.ReviewChecker;
import io.github.casereview.validation.cli.input.InputFile;
import io.github.casereview.validation.cli.input.InputFiles;
import io.github.casereview.validation.cli.option.Ratings;
import io.github.casereview.validation.profile.Profile;
import io.github.casereview.validation.report.ReportFormat;
import io.github.casereview.validation.report.ReportStyle;
import io.github.casereview.validation.report.ReportWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Reads and checks files and prints the report. */
@Command(
        name = "check",
        description = "Reads and checks files; prints the report.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:no error; with --fail-on warning, no warning either",
            "1:at least one error; with --fail-on warning, or a warning",
            "2:no input could be read, the output could not be written, or the command was mistyped"
        },
        footerHeading = "%nFor example:%n",
        footer = {
            "  casereview check review.json",
            "  casereview check --format html reviews > report.html",
            "  casereview check --profile england-2018/publication --fail-on warning reviews"
        })
final class CheckCommand implements Callable<Integer> {
    private static final String SMALL = """
            {"schemaVersion": "case-review/1-draft", "id": "a/b", "labels": [{"text": "A"}],
             "learningPoints": [{"id": "a", "text": "A text, 1n words."}]}""";

    private final Console console;
    private final Clock clock;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, json, sarif, html or summary",
            defaultValue = "text")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "the least severity that makes the exit status 1: error, warning or info; error if left out")
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
    private List<String> severities = new ArrayList<>();

    @Option(
            names = "--waivers",
            paramLabel = "FILE",
            description = "which issues of rules may stand, with reasons; - for standard input; its own issues are"
                    + " reported after all others")
    private @Nullable String waivers;

    @Option(
            names = "--values",
            description = "also print what stands at each place; off because these files are about children")
    private boolean values;

    @Option(
            names = "--ndjson",
            description = "the named files hold one review a line; files ending in .ndjson always do")
    private boolean lines;

    @Option(
            names = "--threads",
            paramLabel = "COUNT",
            description = "how many reviews of a file that holds one a line are checked at once",
            defaultValue = "1")
    private int threads = 1;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files, folders, or - for standard input")
    private List<String> paths = new ArrayList<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CheckCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        long heard = Stream.concat(paths.stream(), Stream.ofNullable(waivers))
                .filter(InputFile.STANDARD_INPUT::equals)
                .count();
        if (heard > 1) {
            throw new ParameterException(
                    spec.commandLine(), "expected - once, among the paths or as --waivers, found it more often");
        }
        ReviewChecker checker = rated();
        return threads == 1 ? check(checker) : inParallel(checker);
    }

    private ReviewChecker rated() {
        try {
            return Ratings.apply(severities, checker());
        } catch (TypeConversionException e) {
            throw new ParameterException(spec.commandLine(), "--severity: " + e.getMessage());
        }
    }

    private ReviewChecker checker() {
        ReviewChecker checker = ReviewChecker.standard().under(profile);
        ReviewChecker dated = asOf == null ? checker : checker.asOf(asOf);
        return values ? dated.withValues() : dated;
    }

    /** Loads what a check needs while there is memory: threads that share too little of it could not make up for it. */
    private int inParallel(ReviewChecker checker) {
        ReviewChecker.standard().check(SMALL);
        ExecutorService pool = Executors.newFixedThreadPool(threads, CheckCommand::worker);
        try {
            return check(checker.inParallel(pool, 2 * threads));
        } finally {
            pool.shutdownNow();
        }
    }

    /** A thread that keeps no program alive, and that ends in silence: whoever waits for its work is told. */
    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "check");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((ended, failure) -> {});
        return thread;
    }

    private int check(ReviewChecker checker) {
        ReportStyle style = new ReportStyle(console.isInColour(), values);
        ReportWriter writer = format.writer(console.writer(), style);
        List<InputFile> files = InputFiles.of(paths, lines);
        if (files.isEmpty()) {
            console.trouble("casereview: expected a file that ends in .json or .ndjson, found none\n");
        }
        if (waivers == null) {
            return new CheckRun(console, checker, writer, failOn).status(files);
        }
        WaiversFile decided = WaiversFile.named(waivers);
        ReviewChecker waiving = decided.applyTo(checker, values, clock, console.in());
        return new CheckRun(console, waiving, writer, failOn).status(decided.removeFrom(files), decided);
    }
}
