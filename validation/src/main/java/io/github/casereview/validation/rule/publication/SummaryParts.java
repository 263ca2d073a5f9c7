package io.github.casereview.validation.rule.publication;

import io.github.casereview.CaseReview;
import io.github.casereview.code.list.DocumentKind;
import io.github.casereview.people.Role;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.value.Thing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Looks for the parts of an executive summary as templates of 2010 had them. */
final class SummaryParts {
    private SummaryParts() {}

    static void look(ReviewIndex review, Breaches breaches) {
        for (Node<CaseReview> record : review.all(CaseReview.class)) {
            if (Speaking.is(review, record, DocumentKind.EXECUTIVE_SUMMARY) && !isDamaged(record, breaches)) {
                List<String> missing = parts(record.value()).entrySet().stream()
                        .filter(part -> !part.getValue())
                        .map(Map.Entry::getKey)
                        .toList();
                if (!missing.isEmpty()) {
                    breaches.at(record, "no " + String.join(", no ", missing));
                }
            }
        }
    }

    private static boolean isDamaged(Node<CaseReview> record, Breaches breaches) {
        return breaches.isDamaged(record, "parties")
                || Stream.of(Thing.FINDING, Thing.LEARNING_POINT, Thing.RECOMMENDATION, Thing.ACTION)
                        .anyMatch(breaches::isRefused);
    }

    private static Map<String, Boolean> parts(CaseReview review) {
        Map<String, Boolean> parts = new LinkedHashMap<>();
        parts.put("chair", has(review, Role.CHAIR));
        parts.put("author", has(review, Role.AUTHOR) || has(review, Role.REVIEWER));
        parts.put("panel member", has(review, Role.PANEL_MEMBER));
        if (!NothingLearned.isToldOfReview(review)) {
            parts.put(
                    "lesson",
                    !review.getLearningPoints().isEmpty()
                            || !review.getFindings().isEmpty());
            parts.put("recommendation", !review.getRecommendations().isEmpty());
            parts.put("action", !review.getActions().isEmpty());
        }
        return parts;
    }

    private static boolean has(CaseReview review, Role role) {
        return review.getParties().stream()
                .anyMatch(party -> party.getRole() == role && party.getAbsent().isEmpty());
    }
}
