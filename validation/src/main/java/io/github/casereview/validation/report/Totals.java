package io.github.casereview.validation.report;

import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.Report;
import java.util.List;

/**
 * How much was found in all.
 *
 * @param files how many files were checked
 * @param errors how many errors are listed
 * @param warnings how many warnings are listed
 * @param infos how many infos are listed
 * @param suppressed how many issues are not listed
 */
public record Totals(int files, long errors, long warnings, long infos, long suppressed) {
    /** {@return the totals of reports} */
    public static Totals of(List<Report> reports) {
        return new Totals(
                reports.size(),
                count(reports, Severity.ERROR),
                count(reports, Severity.WARNING),
                count(reports, Severity.INFO),
                reports.stream().mapToLong(Report::suppressed).sum());
    }

    private static long count(List<Report> reports, Severity severity) {
        return reports.stream().mapToLong(report -> report.count(severity)).sum();
    }

    /** {@return one line, such as {@code 1 file: 0 errors, 2 warnings, 1 info}} */
    public String inWords() {
        return words(files, "file") + ": " + issuesInWords();
    }

    /** {@return the counts of issues alone, such as {@code 0 errors, 2 warnings, 1 info}} */
    String issuesInWords() {
        return words(errors, "error") + ", " + words(warnings, "warning") + ", " + words(infos, "info");
    }

    private static String words(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
