package io.github.casereview.validation.docs;

import io.github.casereview.validation.Report;
import io.github.casereview.validation.ReviewChecker;
import io.github.casereview.validation.lint.privacy.ForbiddenTerms;
import io.github.casereview.validation.lint.privacy.PrivacyLint;
import io.github.casereview.validation.profile.Profile;
import io.github.casereview.validation.report.TextReport;
import java.io.PrintStream;
import java.util.List;

/** The code of {@code validation/docs/lints.md}, compiled; {@link DocsTest} compares text and output. */
final class LintsSample {
    private static final String REVIEW = """
            {"schemaVersion": "case-review/1-draft", "id": "northshire/child-a",
             "labels": [{"text": "Child A"}],
             "findings": [{"id": "f-1", "text": "The LSCB heard that EXAMPLE, Zebedee was seen on 3rd May 2014."}]}
            """;

    private LintsSample() {}

    static void forbidding(PrintStream out) {
        // sample: forbidding
        ForbiddenTerms names = ForbiddenTerms.of(List.of("Zebedee Example", "Example"));
        Report report = ReviewChecker.standard()
                .under(Profile.of("england-2018/publication"))
                .forbidding(names)
                .check(REVIEW);
        out.print(TextReport.of(List.of(report.named("child-a.json"))));
        // end
    }

    static void text(PrintStream out) {
        // sample: text
        PrivacyLint.standard()
                .find("Ring Mrs Example on 07700 900123.")
                .forEach(found -> out.println(found.kind() + " " + found.span()));
        // end
    }
}
