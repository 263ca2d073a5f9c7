package io.github.casereview.validation;

import io.github.casereview.CaseReview;
import io.github.casereview.json.ReviewJson;
import io.github.casereview.validation.report.TextReport;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** The code of the README, compiled; {@link ReadmeTest} compares text and output. */
final class ReadmeSample {
    private ReadmeSample() {}

    static void check(PrintStream out) {
        // sample: check
        Report report = ReviewChecker.standard().check("""
            {"schemaVersion": "case-review/1-draft", "id": "example/child-a", "labels": [{"text": "Child A"}],
             "children": [{"id": "a", "agse": [{"value": "P6W"}]}],
             "learningPoints": [{"id": "lp-1", "number": "1", "text": "Listen.", "about": ["b"]}]}""");
        out.print(TextReport.of(List.of(report)));
        // end
    }

    static void read(PrintStream out) {
        Path file = Path.of("../json/samples/knowsley-child-q-and-s.json");
        // sample: read
        CaseReview review = ReviewJson.reader().read(file).value().orElseThrow();
        review.learningPoint("25")
                .ifPresent(point -> review.trace()
                        .from(point.getId())
                        .forEach(item -> out.println(item.thing().words() + " " + item.getId())));
        out.println(review.otherAccounts("q-missing-2").get(0).agreement());
        // end
    }
}
