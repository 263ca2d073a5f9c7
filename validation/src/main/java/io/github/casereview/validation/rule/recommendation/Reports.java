package io.github.casereview.validation.rule.recommendation;

import io.github.casereview.document.Document;
import io.github.casereview.uncertain.TimeOrder;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.profile.Level;
import io.github.casereview.validation.rule.process.Tellers;
import io.github.casereview.value.Identified;
import java.util.List;
import java.util.Optional;

/** Finds the reports that make a recommendation; where a digest or an answer tells of it, that is not known. */
final class Reports {
    private Reports() {}

    /** The reports that something stands in, if a day certainly comes before the date of each of them. */
    static Optional<List<Node<Identified>>> after(ReviewIndex review, Node<?> made, DateBounds day) {
        List<Node<Identified>> reports = Tellers.of(review, made);
        boolean all = !reports.isEmpty()
                && reports.stream().allMatch(report -> day.order(dated(review, report)) == TimeOrder.BEFORE);
        return all ? Optional.of(reports) : Optional.empty();
    }

    /** The date that a document carries; unknown where it is no report. */
    static DateBounds dated(ReviewIndex review, Node<Identified> node) {
        return node.value() instanceof Document document
                        && Level.of(document).filter(Level.REPORT::equals).isPresent()
                ? review.times().of(node, document.getDated())
                : DateBounds.unknown();
    }
}
