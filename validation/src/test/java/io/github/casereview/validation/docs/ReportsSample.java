package io.github.casereview.validation.docs;

import io.github.casereview.validation.CheckedFile;
import io.github.casereview.validation.Report;
import io.github.casereview.validation.ReviewChecker;
import io.github.casereview.validation.report.HtmlReport;
import io.github.casereview.validation.report.ProblemDetails;
import io.github.casereview.validation.report.SummaryReport;
import io.github.casereview.validation.report.TextReport;
import io.github.casereview.validation.report.sarif.SarifReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The code of {@code validation/docs/reports.md}, compiled; {@link DocsTest} compares text and output. */
final class ReportsSample {
    private static final String REVIEW = """
            {"schemaVersion": "case-review/1-draft", "id": "northshire/child-a",
             "labels": [{"text": "Child A"}],
             "children": [{"id": "a", "labels": [{"text": "Child A"}]}],
             "learningPoints": [{"id": "lp-1", "text": "Listen.", "about": ["a", "a"]}]}
            """;

    private ReportsSample() {}

    static void text(PrintStream out) {
        // sample: text
        Report report = ReviewChecker.standard().withValues().check(REVIEW).named("child-a.json");
        out.print(TextReport.of(List.of(report)));
        // end
    }

    static void summary(PrintStream out) {
        List<Report> reports = List.of(ReviewChecker.standard().check(REVIEW).named("child-a.json"));
        // sample: summary
        out.print(SummaryReport.of(reports));
        // end
    }

    static void problem(PrintStream out) {
        String body = REVIEW.replace("\"id\": \"a\"", "\"id\": 1");
        // sample: problem
        Report report = ReviewChecker.standard().check(body);
        if (!report.isOk()) {
            ProblemDetails problem = ProblemDetails.of(report);
            out.println(problem.status() + " " + ProblemDetails.MEDIA_TYPE);
            out.println(problem.detail());
            send(problem.status(), ProblemDetails.MEDIA_TYPE, problem.json());
        }
        // end
    }

    static void page(Path folder) throws IOException {
        Path file = Path.of("../json/samples/knowsley-child-q-and-s.json");
        // sample: page
        CheckedFile checked = ReviewChecker.standard().checkAndKeep(file);
        Files.writeString(folder.resolve("report.html"), HtmlReport.of(List.of(checked)));
        Files.writeString(folder.resolve("report.sarif"), SarifReport.of(List.of(checked.report())));
        // end
    }

    private static void send(int status, String type, String body) {
        assert status == 422 && type.startsWith("application/") && body.startsWith("{");
    }
}
