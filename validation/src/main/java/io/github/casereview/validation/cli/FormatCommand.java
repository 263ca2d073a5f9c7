package io.github.casereview.validation.cli;

import io.github.casereview.ReviewRecord;
import io.github.casereview.json.ReadResult;
import io.github.casereview.json.ReviewJson;
import io.github.casereview.json.issue.Stage;
import io.github.casereview.validation.Report;
import io.github.casereview.validation.cli.input.InputFile;
import io.github.casereview.validation.report.TextReport;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the canonical form of a file. */
@Command(name = "format", description = "Prints the canonical form of a file.", mixinStandardHelpOptions = true)
final class FormatCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1", paramLabel = "PATH", description = "a file, or - for standard input")
    private String path = "-";

    FormatCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        InputFile file = InputFile.named(path, false);
        Optional<ReadResult<ReviewRecord>> read = file.read(ReviewJson.recordReader(), console.in());
        Optional<ReviewRecord> value = read.flatMap(ReadResult::value);
        if (value.isEmpty()) {
            return trouble(read.map(result -> new Report(path, result.issues(), result.suppressed()))
                    .orElseGet(file::unnamed));
        }
        console.print(ReviewJson.writer().write(value.get()));
        return ExitStatus.OK;
    }

    private int trouble(Report report) {
        console.trouble(TextReport.of(List.of(report)));
        boolean unread = report.issues().stream().anyMatch(issue -> issue.stage() == Stage.IO);
        return unread ? ExitStatus.NOTHING_DONE : ExitStatus.ERRORS_FOUND;
    }
}
