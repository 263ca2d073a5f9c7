package io.github.casereview.validation.lint;

import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.lint.privacy.PrivacyKind;
import io.github.casereview.validation.lint.term.TermFinding;
import java.util.List;

/** What both lints found in a record; each of its texts was gone through once. */
public final class RecordLint {
    private final List<Noted<PrivacyKind>> privacy;
    private final List<Noted<TermFinding>> terms;

    RecordLint(List<Noted<PrivacyKind>> privacy, List<Noted<TermFinding>> terms) {
        this.privacy = List.copyOf(privacy);
        this.terms = List.copyOf(terms);
    }

    /** {@return what the lints find in a record, made when it is first asked for} */
    public static RecordLint of(ReviewIndex review) {
        return review.once(RecordLint.class, index -> new LintRun(index).result());
    }

    /** {@return what a published review must not hold} */
    public List<Noted<PrivacyKind>> privacy() {
        return privacy;
    }

    /** {@return terms that guidance has left behind} */
    public List<Noted<TermFinding>> terms() {
        return terms;
    }
}
