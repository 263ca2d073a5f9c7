package io.github.casereview.validation.report;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.validation.Report;
import io.github.casereview.validation.book.Catalogue;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what many files have in common, for those who steer the work: counts by code and by place. */
public final class SummaryReport {
    private static final Comparator<Tally> GRAVEST_FIRST = Comparator.comparingInt(Tally::errors)
            .thenComparingInt(Tally::warnings)
            .thenComparingInt(Tally::infos)
            .reversed();
    private static final String HEADING = "  errors  warnings   infos   files  ";

    private final List<Report> reports;
    private final StringBuilder text = new StringBuilder();

    private SummaryReport(List<Report> reports) {
        this.reports = reports;
    }

    /** {@return the counts by code and by place, those with the most errors first} */
    public static String of(List<Report> reports) {
        return new SummaryReport(reports).write();
    }

    private String write() {
        Totals totals = Totals.of(reports);
        text.append(totals.inWords()).append('\n');
        if (totals.suppressed() > 0) {
            text.append(totals.suppressed()).append(" more issues are not listed and not counted\n");
        }
        if (totals.errors() + totals.warnings() + totals.infos() > 0) {
            byCode();
            byPlace();
        }
        return text.toString();
    }

    private void byCode() {
        Map<String, String> expected = Catalogue.entries().stream()
                .collect(Collectors.toMap(Catalogue.Entry::code, Catalogue.Entry::expected, (one, two) -> one));
        text.append("\nby code\n").append(HEADING).append("code\n");
        tallies(Issue::code)
                .forEach(tally -> row(tally)
                        .append(expected.containsKey(tally.key()) ? ", expected " + expected.get(tally.key()) : "")
                        .append('\n'));
    }

    private void byPlace() {
        text.append("\nby place, * for any number\n").append(HEADING).append("place\n");
        tallies(SummaryReport::place).forEach(tally -> row(tally).append('\n'));
    }

    /** The pointer without indices, so that the same matter in many items is one line. */
    private static String place(Issue issue) {
        String pointer = issue.place().pointer();
        return pointer.isEmpty() ? "(the whole file)" : pointer.replaceAll("/[0-9]+(?=/|$)", "/*");
    }

    private StringBuilder row(Tally tally) {
        return text.append(String.format(
                "%8d  %8d  %6d  %6d  %s", tally.errors(), tally.warnings(), tally.infos(), tally.files(), tally.key()));
    }

    private Stream<Tally> tallies(Function<Issue, String> key) {
        Map<String, Tally> tallies = new TreeMap<>();
        for (int file = 0; file < reports.size(); file++) {
            for (Issue issue : reports.get(file).issues()) {
                tallies.computeIfAbsent(key.apply(issue), Tally::new).add(issue, file);
            }
        }
        return tallies.values().stream().sorted(GRAVEST_FIRST);
    }
}
