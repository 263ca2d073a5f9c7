package io.github.casereview.validation.report;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.json.issue.Span;
import io.github.casereview.json.issue.Stage;
import io.github.casereview.validation.Report;
import java.util.List;

/** Reports made by hand, with issues of every form, under a path that needs care in URIs, on terminals and in pages. */
public final class Broken {
    private static final Issue DUPLICATE = rule(
                    "ID_DUPLICATE", new Place("/learningPoints/1/id", 7, 12), "expected each id once, found one twice")
            .withRelated(List.of(new Place("/learningPoints/0", 6, 5)));
    private static final Issue UNKNOWN = Issue.of(
                    "PROPERTY_UNKNOWN",
                    Severity.ERROR,
                    Stage.STRUCTURE,
                    new Place("/learningPoints/2/teme", 8, 67),
                    "expected a property, found teme")
            .withSuggestion("themes");
    private static final Issue UNRESOLVED = rule(
            "REFERENCE_UNRESOLVED",
            new Place("/recommendations/0/derivedFrom/0", 11, 78),
            "expected the id of something, found the id of nothing");
    private static final Issue OWN = rule(
                    "OWN_RULE", new Place("/recommendations/0/text", 11, 40), "expected this, found that")
            .withSeverity(Severity.WARNING)
            .withSpan(new Span(4, 7));

    private Broken() {}

    /** {@return a report on a broken file, and one on a file that is not there} */
    static List<Report> reports() {
        return List.of(silent(), missing());
    }

    /** {@return a report on a broken file} */
    public static Report silent() {
        return report(DUPLICATE, UNKNOWN, OWN, UNRESOLVED);
    }

    /** {@return the same report with what stands at each place} */
    public static Report open() {
        return report(
                DUPLICATE.withValue("\"lp-1\""),
                UNKNOWN.withValue("\"teme\": [\n  ]"),
                OWN.withValue("\"The quick fox\""),
                UNRESOLVED.withValue("\"lp-9\""));
    }

    private static Report report(Issue... issues) {
        return new Report("reviews/Child A & <b>.json", List.of(issues), 0);
    }

    private static Report missing() {
        Issue issue = Issue.of(
                "FILE_MISSING", Severity.ERROR, Stage.IO, Place.of(""), "expected a file that exists, found none");
        return new Report("./reviews/../gone.json", List.of(issue), 0);
    }

    private static Issue rule(String code, Place place, String message) {
        return Issue.of(code, Severity.ERROR, Stage.RULE, place, message);
    }
}
