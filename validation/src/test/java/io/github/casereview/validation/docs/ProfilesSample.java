package io.github.casereview.validation.docs;

import static io.github.casereview.validation.rule.Check.each;
import static io.github.casereview.validation.rule.Definition.warning;

import io.github.casereview.json.issue.Severity;
import io.github.casereview.people.Child;
import io.github.casereview.validation.Report;
import io.github.casereview.validation.ReviewChecker;
import io.github.casereview.validation.profile.Profile;
import io.github.casereview.validation.report.TextReport;
import io.github.casereview.validation.rule.Rule;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;

/** The code that the guide on profiles shows. */
final class ProfilesSample {
    static final String REVIEW = """
            {"schemaVersion": "case-review/1-draft", "id": "northshire/child-a",
             "labels": [{"text": "Child A"}],
             "children": [{"id": "a"}],
             "recommendations": [{"id": "rec", "number": "1", "text": "Ask jane@example.org."}]}
            """;

    private ProfilesSample() {}

    static void profile(PrintStream out) {
        // sample: profile
        Report report = ReviewChecker.standard()
                .under(Profile.of("england-2018/overview-report/publication"))
                .asOf(LocalDate.of(2026, 11, 21))
                .check(REVIEW);
        out.print(TextReport.of(List.of(report.named("child-a.json"))));
        // end
    }

    static Report rating() {
        // sample: rating
        ReviewChecker ours = ReviewChecker.standard()
                .rating("RECOMMENDATION_WITHOUT_OWNER", Severity.ERROR)
                .without("RECOMMENDATION_WITHOUT_MEASURE");
        // end
        return ours.check(REVIEW);
    }

    static Report adding() {
        // sample: adding
        Rule labelled = Rule.of(
                "CHILD_WITHOUT_LABEL", warning("a label for each child", each(Child.class, (child, breaches) -> {
                    if (child.value().getLabels().isEmpty()) {
                        breaches.at(child, "none");
                    }
                })));
        Report checked = ReviewChecker.standard().adding(labelled).check(REVIEW);
        // end
        return checked;
    }
}
