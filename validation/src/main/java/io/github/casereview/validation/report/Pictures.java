package io.github.casereview.validation.report;

import io.github.casereview.ReviewCollection;
import io.github.casereview.validation.CheckedFile;
import io.github.casereview.validation.HeldReview;
import io.github.casereview.validation.report.page.Html;
import io.github.casereview.validation.report.trace.TraceScope;
import io.github.casereview.validation.report.trace.TraceSection;
import java.util.List;

/** The pictures of a page: each in a fold of its own where there are several, and no more than a page can bear. */
final class Pictures {
    static final int MOST = 50;
    private static final int FEW = 3;

    private final Html html;
    private final TraceSection section;
    private final int expected;
    private int left = MOST;

    /** The pictures of files, on this page, with or without what the reviews say. */
    Pictures(Html html, boolean values, List<CheckedFile> files) {
        this.html = html;
        this.section = new TraceSection(html, values);
        this.expected = files.stream()
                .flatMap(file -> file.reviews().stream())
                .mapToInt(Pictures::expected)
                .sum();
    }

    private static int expected(HeldReview held) {
        return held.review() instanceof ReviewCollection collection
                ? collection.getReviews().size()
                : 1;
    }

    /** Writes the pictures of a file, then how many there are not, and why. */
    void write(CheckedFile file, String anchor) {
        int count = 0;
        int bare = 0;
        int beyond = file.more();
        for (HeldReview held : file.reviews()) {
            List<TraceScope> scopes = left > 0 ? TraceScope.of(held.review()) : List.of();
            bare += left > 0 && scopes.isEmpty() ? 1 : 0;
            beyond += left > 0 ? Math.max(0, scopes.size() - left) : 1;
            for (TraceScope scope : scopes.subList(0, Math.min(left, scopes.size()))) {
                picture(scope, held.line(), anchor + "t" + count++ + "-");
            }
        }
        missing(file.reviews().isEmpty() && beyond == 0, bare, beyond);
    }

    private void picture(TraceScope scope, int line, String anchor) {
        left--;
        if (expected > 1) {
            section.folded(scope, line, expected <= FEW, anchor);
        } else {
            section.write(scope, line, anchor);
        }
    }

    private void missing(boolean isUnread, int bare, int beyond) {
        if (isUnread) {
            note("There is no picture of what came of what: the file holds no review that could be read whole.");
        }
        if (bare > 0) {
            note(bare + (bare == 1 ? " review has" : " reviews have")
                    + " no picture: no finding, learning point, recommendation, response or action is in it.");
        }
        if (beyond > 0) {
            note(beyond + (beyond == 1 ? " more review has" : " more reviews have") + " no picture here: a page shows "
                    + MOST + " at most. To see the others, check fewer files or lines at a time.");
        }
    }

    private void note(String text) {
        html.element("p", text, "class", "note");
    }
}
