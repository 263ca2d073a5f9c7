package io.github.casereview.validation.report;

import io.github.casereview.validation.CheckedFile;
import java.util.List;

/**
 * Writes reports as one page that needs no network: the issues, beside a picture of what came of what.
 *
 * <p>The picture leads from findings over learning points, recommendations and responses to actions, so that a reader
 * sees at a glance what reaches nothing. Items go by their printed numbers. Where there are several reviews, each has a
 * picture that opens on demand; a page shows fifty at most, and says how many are left out.
 */
public final class HtmlReport {
    private HtmlReport() {}

    /** {@return the page, without a word of what the reviews say} */
    public static String of(List<CheckedFile> files) {
        List<CheckedFile> silent =
                files.stream().map(CheckedFile::withoutValues).toList();
        return new Page(heading(silent), false).write(silent);
    }

    /** {@return the page, which also says what the items of the reviews say} */
    public static String withValues(List<CheckedFile> files) {
        return new Page(heading(files), true).write(files);
    }

    private static String heading(List<CheckedFile> files) {
        return Totals.of(files.stream().map(CheckedFile::report).toList()).inWords();
    }
}
