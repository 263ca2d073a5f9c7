package io.github.casereview.validation.report;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.validation.CheckedFile;
import io.github.casereview.validation.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Gathers reports, one a file, for forms that can only be written when all is known. */
final class GatheredReport implements ReportWriter {
    private final Writer writer;
    private final boolean wantsReviews;
    private final Function<List<CheckedFile>, String> form;
    private final List<CheckedFile> files = new ArrayList<>();
    private final List<CheckedFile> parts = new ArrayList<>();
    private String path = "";
    private boolean isOpen;

    GatheredReport(Writer writer, boolean wantsReviews, Function<List<CheckedFile>, String> form) {
        this.writer = writer;
        this.wantsReviews = wantsReviews;
        this.form = form;
    }

    @Override
    public void file(String name) {
        endFile();
        path = name;
        isOpen = true;
    }

    @Override
    public void add(Report report) {
        add(CheckedFile.of(report));
    }

    @Override
    public void add(CheckedFile file) {
        parts.add(file);
    }

    @Override
    public boolean wantsReviews() {
        return wantsReviews;
    }

    @Override
    public void end() {
        endFile();
        try {
            writer.write(form.apply(files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of many lines has many parts; its review is shown where it has one. */
    private void endFile() {
        if (isOpen) {
            List<Issue> issues = parts.stream()
                    .flatMap(part -> part.report().issues().stream())
                    .toList();
            int suppressed =
                    parts.stream().mapToInt(part -> part.report().suppressed()).sum();
            int waived = parts.stream().mapToInt(part -> part.report().waived()).sum();
            files.add(new CheckedFile(
                    new Report(path, issues, suppressed, waived),
                    parts.size() == 1 ? parts.get(0).review() : Optional.empty()));
            parts.clear();
        }
    }
}
