package io.github.casereview.validation.rule.publication;

import io.github.casereview.CaseReview;
import io.github.casereview.code.list.DocumentKind;
import io.github.casereview.document.Document;
import io.github.casereview.validation.index.Coding;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.profile.CheckSettings;
import java.util.Optional;

/** Tells what kind of document speaks in a record. */
final class Speaking {
    private Speaking() {}

    /** Whether the profile says so, else the document that is the source of the record. */
    static boolean is(ReviewIndex review, Node<CaseReview> record, DocumentKind kind) {
        Optional<DocumentKind> asked = CheckSettings.of(review).profile().kind();
        return asked.map(kind::equals).orElseGet(() -> isSource(review, record, kind));
    }

    private static boolean isSource(ReviewIndex review, Node<CaseReview> record, DocumentKind kind) {
        return record.value().getSource().flatMap(id -> review.find(record, id)).stream()
                .filter(found -> found.value() instanceof Document)
                .anyMatch(found -> Coding.is(((Document) found.value()).getKind(), kind));
    }
}
