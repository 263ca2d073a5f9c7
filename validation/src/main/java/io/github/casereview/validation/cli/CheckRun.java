package io.github.casereview.validation.cli;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.json.issue.Stage;
import io.github.casereview.validation.CheckedFile;
import io.github.casereview.validation.Report;
import io.github.casereview.validation.ReviewChecker;
import io.github.casereview.validation.cli.input.InputFile;
import io.github.casereview.validation.report.ReportWriter;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** One run over some files: prints what is found as it is found, and remembers only what the exit status needs. */
final class CheckRun {
    private static final int OFTEN = 256;

    private final Console console;
    private final ReviewChecker checker;
    private final ReportWriter writer;
    private final Severity failOn;
    private boolean read;
    private boolean failed;

    CheckRun(Console console, ReviewChecker checker, ReportWriter writer, Severity failOn) {
        this.console = console;
        this.checker = checker;
        this.writer = writer;
        this.failOn = failOn;
    }

    /** Checks files until all are done or nobody takes the output, and answers the exit status. */
    int status(List<InputFile> files) {
        return status(files, () -> {});
    }

    /** Checks files, then reports on the waivers that were needed. */
    int status(List<InputFile> files, WaiversFile waivers) {
        return status(files, () -> {
            writer.file(waivers.name());
            add(waivers.report(checker));
        });
    }

    private int status(List<InputFile> files, Runnable last) {
        for (InputFile file : files) {
            if (console.isBroken()) {
                return ExitStatus.NOTHING_DONE;
            }
            check(file);
        }
        last.run();
        writer.end();
        if (!read) {
            return ExitStatus.NOTHING_DONE;
        }
        return failed ? ExitStatus.ERRORS_FOUND : ExitStatus.OK;
    }

    private void check(InputFile file) {
        writer.file(file.name());
        try (Stream<CheckedFile> reports = reports(file)) {
            Iterator<CheckedFile> each = reports.iterator();
            read |= !each.hasNext();
            for (long count = 0; each.hasNext(); count++) {
                add(file.isFoundByWalking() ? asBystander(each.next()) : each.next());
                if (count % OFTEN == OFTEN - 1 && isStopped(count + 1)) {
                    return;
                }
            }
        } finally {
            console.clearProgress();
        }
    }

    private Stream<CheckedFile> reports(InputFile file) {
        return writer.wantsReviews()
                ? file.checkAndKeep(checker, console.in())
                : file.check(checker, console.in()).map(CheckedFile::of);
    }

    private boolean isStopped(long count) {
        console.progress(count + " reviews checked");
        return console.isBroken();
    }

    private void add(CheckedFile file) {
        writer.add(file);
        read |= file.report().issues().stream().noneMatch(issue -> issue.stage() == Stage.IO);
        judge(file.report());
    }

    private void add(Report report) {
        writer.add(report);
        judge(report);
    }

    private void judge(Report report) {
        failed |= report.issues().stream().anyMatch(issue -> issue.severity().compareTo(failOn) <= 0);
    }

    /** A file that was only met on the way, and is no review file, is worth a note and no more. */
    private static CheckedFile asBystander(CheckedFile file) {
        Report report = file.report();
        List<Issue> issues = report.issues().stream()
                .map(issue -> issue.code().equals(ReaderCode.NOT_A_REVIEW_FILE.name())
                        ? issue.withSeverity(Severity.INFO)
                        : issue)
                .toList();
        return file.with(report.with(issues));
    }
}
