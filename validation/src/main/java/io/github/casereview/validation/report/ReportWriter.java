package io.github.casereview.validation.report;

import io.github.casereview.validation.CheckedFile;
import io.github.casereview.validation.Report;
import java.util.List;

/** Writes reports as they come, so that no more than one of them is held at a time. */
public interface ReportWriter {
    /** Begins a file; the reports that follow are on it, until the next one begins. */
    void file(String path);

    /** Writes a report on the file, or on one of its lines. */
    void add(Report report);

    /** Writes a report with the review that it is about, where there is one. */
    default void add(CheckedFile file) {
        add(file.report());
    }

    /** {@return whether the reviews are of use, and are worth the memory that they take} */
    default boolean wantsReviews() {
        return false;
    }

    /** Writes what stands after the last file: the totals. */
    void end();

    /** Writes reports that are at hand already, each on a file of its own. */
    default void write(List<Report> reports) {
        for (Report report : reports) {
            file(report.path());
            add(report);
        }
        end();
    }
}
