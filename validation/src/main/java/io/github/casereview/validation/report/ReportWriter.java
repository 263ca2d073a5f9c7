package io.github.casereview.validation.report;

import io.github.casereview.validation.Report;

/** Writes reports as they come, so that no more than one of them is held at a time. */
public interface ReportWriter {
    /** Begins a file; the reports that follow are on it, until the next one begins. */
    void file(String path);

    /** Writes a report on the file, or on one of its lines. */
    void add(Report report);

    /** Writes what stands after the last file: the totals. */
    void end();
}
