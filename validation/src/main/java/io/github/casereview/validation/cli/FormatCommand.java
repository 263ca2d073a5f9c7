package io.github.casereview.validation.cli;

import io.github.casereview.ReviewRecord;
import io.github.casereview.json.ReadResult;
import io.github.casereview.json.ReviewJson;
import io.github.casereview.validation.Report;
import io.github.casereview.validation.report.TextReport;
import java.util.List;
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
        ReadResult<ReviewRecord> read = new InputFile(path, false).read(ReviewJson.recordReader());
        if (read.value().isEmpty()) {
            console.trouble(TextReport.of(List.of(new Report(path, read.issues(), read.suppressed()))));
            return ExitStatus.ERRORS_FOUND;
        }
        console.print(ReviewJson.writer().write(read.value().get()));
        return ExitStatus.OK;
    }
}
