package io.github.casereview.validation.report;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.validation.CheckedFile;
import io.github.casereview.validation.HeldReview;
import io.github.casereview.validation.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Gathers reports, one a file, for forms that can only be written when all is known. */
final class GatheredReport implements ReportWriter {
    private final Writer writer;
    private final int most;
    private final Function<List<CheckedFile>, String> form;
    private final List<CheckedFile> files = new ArrayList<>();
    private final List<Report> parts = new ArrayList<>();
    private final List<HeldReview> reviews = new ArrayList<>();
    private int more;
    private int kept;
    private String path = "";
    private boolean isOpen;

    /** A form that shows so many reviews at most; no more of them are kept. */
    GatheredReport(Writer writer, int most, Function<List<CheckedFile>, String> form) {
        this.writer = writer;
        this.most = most;
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
        parts.add(file.report());
        more += file.more();
        for (HeldReview review : file.reviews()) {
            if (kept < most) {
                reviews.add(review);
                kept++;
            } else {
                more++;
            }
        }
    }

    @Override
    public boolean wantsReviews() {
        return most > 0;
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

    /** A file of many lines has many parts. */
    private void endFile() {
        if (isOpen) {
            List<Issue> issues =
                    parts.stream().flatMap(part -> part.issues().stream()).toList();
            int suppressed = parts.stream().mapToInt(Report::suppressed).sum();
            int waived = parts.stream().mapToInt(Report::waived).sum();
            files.add(new CheckedFile(new Report(path, issues, suppressed, waived), reviews, more));
            parts.clear();
            reviews.clear();
            more = 0;
        }
    }
}
