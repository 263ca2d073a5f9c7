package io.github.casereview.validation.report;

import io.github.casereview.validation.CheckedFile;
import io.github.casereview.validation.Report;
import io.github.casereview.validation.report.sarif.SarifReport;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;

/** The forms that a report can have. */
public enum ReportFormat {
    /** Lines for people; see {@link TextReport}. */
    TEXT {
        @Override
        ReportWriter open(Writer writer, ReportStyle style) {
            return style.isInColour() ? TextReport.inColour(writer) : new TextReport(writer);
        }
    },

    /** JSON for programs; see {@link JsonReport}. */
    JSON {
        @Override
        ReportWriter open(Writer writer, ReportStyle style) {
            return new JsonReport(writer);
        }
    },

    /** SARIF for code hosts and editors; see {@link SarifReport}. */
    SARIF {
        @Override
        ReportWriter open(Writer writer, ReportStyle style) {
            return new GatheredReport(writer, 0, reports(SarifReport::of));
        }
    },

    /** A page with a picture of what came of what; see {@link HtmlReport}. */
    HTML {
        @Override
        ReportWriter open(Writer writer, ReportStyle style) {
            return new GatheredReport(
                    writer, Pictures.MOST, style.isWithValues() ? HtmlReport::withValues : HtmlReport::of);
        }
    },

    /** Counts by code and by place; see {@link SummaryReport}. */
    SUMMARY {
        @Override
        ReportWriter open(Writer writer, ReportStyle style) {
            return new GatheredReport(writer, 0, reports(SummaryReport::of));
        }
    };

    /** {@return what writes reports in this form, to a writer that stays open; what reviews say only in a style with it} */
    public ReportWriter writer(Writer writer, ReportStyle style) {
        ReportWriter open = open(writer, style);
        return style.isWithValues() ? open : new SilentReport(open);
    }

    abstract ReportWriter open(Writer writer, ReportStyle style);

    private static Function<List<CheckedFile>, String> reports(Function<List<Report>, String> form) {
        return files -> form.apply(files.stream().map(CheckedFile::report).toList());
    }
}
