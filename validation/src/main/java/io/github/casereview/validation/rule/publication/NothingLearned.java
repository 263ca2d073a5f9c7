package io.github.casereview.validation.rule.publication;

import io.github.casereview.CaseReview;
import io.github.casereview.code.Nation;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.profile.Circumstances;
import io.github.casereview.validation.profile.Editions;
import io.github.casereview.validation.profile.Level;
import io.github.casereview.validation.profile.Scope;

/** Tells which of several rules speaks of a review that learned nothing, so that one lack is one issue. */
public final class NothingLearned {
    private static final Scope UNPUBLISHED = Scope.all().of(Level.REPORT).under(Editions.since(Nation.ENGLAND, 2018));

    private NothingLearned() {}

    /** {@return whether a review neither finds, teaches, recommends nor asks anything, nor praises or does} */
    public static boolean isIn(CaseReview review) {
        return review.items().isEmpty();
    }

    /** {@return whether more is told of a review than that there is one} */
    public static boolean isBeside(CaseReview review) {
        return !review.getEvents().isEmpty()
                || !review.getEpisodes().isEmpty()
                || !review.getStatements().isEmpty()
                || !review.getConclusions().isEmpty();
    }

    /** {@return whether the rule on reports that are not published says so} */
    public static boolean isToldOfUnpublished(ReviewIndex review, Node<CaseReview> record) {
        return isIn(record.value())
                && UNPUBLISHED.includes(Circumstances.of(review, record))
                && HeldBack.in(review, record).stream().anyMatch(HeldBack::isForGood);
    }

    /** Whether the rule on reviews without learning says so, where the other does not. */
    static boolean isToldOfReview(CaseReview review) {
        return isIn(review) && isBeside(review);
    }
}
