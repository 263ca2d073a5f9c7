package io.github.casereview.validation.report;

import io.github.casereview.validation.Report;
import io.github.casereview.validation.ReviewChecker;
import java.util.List;

/** Reports on a file with planted faults, under a path that needs care in URIs, on terminals and in pages. */
final class Broken {
    private Broken() {}

    static List<Report> reports() {
        return List.of(report(ReviewChecker.standard()), missing());
    }

    static Report report(ReviewChecker checker) {
        return checker.check(Golden.FOLDER.resolve("broken.json")).named("reviews/Child A & <b>.json");
    }

    private static Report missing() {
        return ReviewChecker.standard()
                .check(Golden.FOLDER.resolve("missing.json"))
                .named("./reviews/../gone.json");
    }
}
