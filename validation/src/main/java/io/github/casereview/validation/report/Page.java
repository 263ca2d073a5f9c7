package io.github.casereview.validation.report;

import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.CheckedFile;
import io.github.casereview.validation.Report;
import io.github.casereview.validation.report.page.CodeList;
import io.github.casereview.validation.report.page.Html;
import io.github.casereview.validation.report.page.IssueTable;
import io.github.casereview.validation.report.page.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The whole page: what was found in all, then file by file the picture and the issues, then what the codes mean. */
final class Page {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private static final List<String> COUNTS = List.of("File", "Errors", "Warnings", "Infos", "Waived");

    private final Html html = new Html();
    private final String totals;
    private final boolean values;

    /** A page under a line of totals, with or without what the reviews say. */
    Page(String totals, boolean values) {
        this.totals = totals;
        this.values = values;
    }

    /** {@return the page} */
    String write(List<CheckedFile> files) {
        html.open("html", "lang", "en-GB");
        head();
        html.open("body").element("a", "To the reports", "class", "skip", "href", "#files");
        html.open("header").element("h1", "Case review report").element("p", totals, "class", "totals");
        if (files.size() > 1) {
            contents(files);
        }
        html.close().open("main", "id", "files");
        Pictures pictures = new Pictures(html, values, files);
        for (int i = 0; i < files.size(); i++) {
            file(files.get(i), pictures, "f" + i);
        }
        new CodeList(html)
                .write(files.stream()
                        .flatMap(file -> file.report().issues().stream())
                        .toList());
        html.close().close().close();
        return "<!DOCTYPE html>\n" + html;
    }

    private void head() {
        html.open("head")
                .empty("meta", "charset", "utf-8")
                .empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .element("title", "Case review report: " + totals)
                .style(sheet())
                .close();
    }

    private static String sheet() {
        try (InputStream sheet = Page.class.getResourceAsStream("page.css")) {
            return new String(Objects.requireNonNull(sheet).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void contents(List<CheckedFile> files) {
        boolean isWaived = files.stream().anyMatch(file -> file.report().waived() > 0);
        html.open("nav", "aria-label", "Files")
                .open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", "Files and counts");
        html.open("table", "class", "files").open("thead").open("tr");
        COUNTS.stream()
                .limit(isWaived ? COUNTS.size() : COUNTS.size() - 1)
                .forEach(heading -> html.element("th", heading, "scope", "col"));
        html.close().close().open("tbody");
        for (int i = 0; i < files.size(); i++) {
            row(files.get(i).report(), "#f" + i, isWaived);
        }
        html.close().close().close().close();
    }

    private void row(Report report, String link, boolean isWaived) {
        html.open("tr").open("th", "scope", "row").element("a", name(report), "href", link);
        html.close();
        Stream.of(Severity.values()).mapToLong(report::count).forEach(this::count);
        if (isWaived) {
            count(report.waived());
        }
        html.close();
    }

    private void count(long count) {
        html.element("td", String.valueOf(count), "class", count == 0 ? "number zero" : "number");
    }

    private static String name(Report report) {
        return report.path().isEmpty() ? "a review built in memory" : report.path();
    }

    private void file(CheckedFile file, Pictures pictures, String anchor) {
        html.open("section", "id", anchor, "aria-labelledby", anchor + "h");
        html.element("h2", name(file.report()), "id", anchor + "h");
        html.open("p", "class", "totals")
                .element("a", Words.capital(IssueTable.counts(file.report())), "href", "#" + anchor + "i");
        html.close();
        pictures.write(file, anchor);
        new IssueTable(html).write(file.report(), anchor + "i");
        html.close();
    }
}
