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
 * @param waived how many issues are let stand by waivers
 */
public record Totals(int files, long errors, long warnings, long infos, long suppressed, long waived) {
    /** Nothing yet. */
    public static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0);

    /** {@return the totals of reports, each on a file} */
    public static Totals of(List<Report> reports) {
        Totals all = NONE;
        for (Report report : reports) {
            all = all.withFile().with(report);
        }
        return all;
    }

    /** {@return these totals and one more file} */
    public Totals withFile() {
        return new Totals(files + 1, errors, warnings, infos, suppressed, waived);
    }

    /** {@return these totals and those of a report on a file or a line} */
    public Totals with(Report report) {
        return new Totals(
                files,
                errors + report.count(Severity.ERROR),
                warnings + report.count(Severity.WARNING),
                infos + report.count(Severity.INFO),
                suppressed + report.suppressed(),
                waived + report.waived());
    }

    /** {@return one line, such as {@code 1 file: 0 errors, 2 warnings, 1 info}} */
    public String inWords() {
        return words(files, "file") + ": " + issuesInWords();
    }

    /** {@return the counts of issues alone, such as {@code 0 errors, 2 warnings, 1 info}; of waived ones if any} */
    String issuesInWords() {
        return words(errors, "error") + ", " + words(warnings, "warning") + ", " + words(infos, "info")
                + (waived == 0 ? "" : ", " + waived + " waived");
    }

    private static String words(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
