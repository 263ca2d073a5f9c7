package io.github.casereview.validation.cli;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.json.issue.Stage;
import io.github.casereview.validation.Report;
import io.github.casereview.validation.ReviewChecker;
import io.github.casereview.validation.report.JsonReport;
import io.github.casereview.validation.report.TextReport;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads and checks files and prints the report. */
@Command(name = "check", description = "Reads and checks files; prints the report.", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    /** The forms of a report. */
    enum Format {
        TEXT,
        JSON
    }

    private final Console console;

    @Option(names = "--format", description = "text or json", defaultValue = "text")
    private Format format = Format.TEXT;

    @Option(names = "--fail-on", description = "the least severity that makes the exit status 1: error or warning")
    private Severity failOn = Severity.ERROR;

    @Option(
            names = "--values",
            description = "also print what stands at each place; off because these files are about children")
    private boolean values;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files, folders, or - for standard input")
    private List<String> paths = new ArrayList<>();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ReviewChecker checker = values ? ReviewChecker.standard().withValues() : ReviewChecker.standard();
        List<Report> reports =
                InputFiles.of(paths).stream().map(file -> check(checker, file)).toList();
        console.print(format == Format.JSON ? JsonReport.of(reports) : TextReport.of(reports));
        return status(reports);
    }

    private static Report check(ReviewChecker checker, InputFile file) {
        Report report = file.check(checker);
        return file.isFoundByWalking() ? asBystander(report) : report;
    }

    /** A file that was only met on the way, and is no review file, is worth a note and no more. */
    private static Report asBystander(Report report) {
        List<Issue> issues = report.issues().stream()
                .map(issue -> issue.code().equals(ReaderCode.NOT_A_REVIEW_FILE.name())
                        ? issue.withSeverity(Severity.INFO)
                        : issue)
                .toList();
        return new Report(report.path(), issues, report.suppressed());
    }

    private int status(List<Report> reports) {
        boolean read = reports.stream().anyMatch(CheckCommand::wasRead);
        if (!read) {
            return ExitStatus.NOTHING_DONE;
        }
        boolean found = reports.stream()
                .flatMap(report -> report.issues().stream())
                .anyMatch(issue -> issue.severity().compareTo(failOn) <= 0);
        return found ? ExitStatus.ERRORS_FOUND : ExitStatus.OK;
    }

    private static boolean wasRead(Report report) {
        return report.issues().stream().noneMatch(issue -> issue.stage() == Stage.IO);
    }
}
