package io.github.casereview.validation.rule.recommendation;

import io.github.casereview.CaseReview;
import io.github.casereview.ReviewRecord;
import io.github.casereview.code.list.ReviewKind;
import io.github.casereview.code.people.Sector;
import io.github.casereview.learning.Recommendation;
import io.github.casereview.people.Agency;
import io.github.casereview.people.Party;
import io.github.casereview.people.Role;
import io.github.casereview.source.CodedValue;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.process.Told;
import io.github.casereview.value.Identified;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks at who is to do what is recommended: whether anyone in particular, and anyone whom a board can direct. */
final class Reach {
    private static final Set<Role> DOERS = Set.of(Role.OWNER, Role.LEAD);
    private static final Set<String> NATIONAL =
            Set.of(Sector.GOVERNMENT.getCode(), Sector.INSPECTORATE.getCode(), Sector.PROFESSIONAL_BODY.getCode());
    /**
     * Kinds of review that go to a government as well as to those who hold them, or whose board is of a whole nation:
     * they make national recommendations as a matter of course.
     */
    private static final ReviewKind[] FURTHER = {
        ReviewKind.NATIONAL_CHILD_SAFEGUARDING_PRACTICE_REVIEW,
        ReviewKind.DOMESTIC_HOMICIDE_REVIEW,
        ReviewKind.DOMESTIC_ABUSE_RELATED_DEATH_REVIEW,
        ReviewKind.OFFENSIVE_WEAPONS_HOMICIDE_REVIEW,
        ReviewKind.MENTAL_HEALTH_HOMICIDE_REVIEW,
        ReviewKind.SINGLE_UNIFIED_SAFEGUARDING_REVIEW,
        ReviewKind.CASE_MANAGEMENT_REVIEW
    };

    private static final Set<String> ASKING =
            Set.of("escalate", "request", "write-to-government", "write-to-regulator");

    private Reach() {}

    static void classes(ReviewIndex review, Breaches breaches) {
        for (Node<Recommendation> node : review.all(Recommendation.class)) {
            List<Party> doers = node.value().getParties().stream()
                    .filter(party -> DOERS.contains(party.getRole()))
                    .toList();
            boolean classes = !doers.isEmpty()
                    && doers.stream()
                            .allMatch(party -> agency(review, node, party)
                                    .flatMap(Agency::getNaming)
                                    .filter(Agency.Naming.CLASS::equals)
                                    .isPresent());
            if (classes) {
                breaches.at(node, doers.size() == 1 ? "a class of them" : doers.size() + " classes of them");
            }
        }
    }

    static void national(ReviewIndex review, Breaches breaches) {
        for (Node<Recommendation> node : review.all(Recommendation.class)) {
            if (!asksOthers(node.value()) && !reachesFurther(node.record())) {
                national(review, node, breaches);
            }
        }
    }

    private static void national(ReviewIndex review, Node<Recommendation> node, Breaches breaches) {
        List<Party> parties = node.value().getParties();
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            String path = "parties/" + i;
            if (DOERS.contains(party.getRole())) {
                agency(review, node, party)
                        .flatMap(Agency::getSector)
                        .flatMap(CodedValue::getCode)
                        .filter(NATIONAL::contains)
                        .ifPresent(sector -> breaches.at(node, path, "a national body"));
            }
        }
    }

    private static boolean asksOthers(Recommendation recommendation) {
        return recommendation
                        .getPurpose()
                        .flatMap(CodedValue::getCode)
                        .filter(ASKING::contains)
                        .isPresent()
                || recommendation.getParties().stream().anyMatch(party -> party.getRole() == Role.ESCALATION);
    }

    /** Whether a source calls it a kind of review that goes to more than a local board. */
    private static boolean reachesFurther(Node<? extends ReviewRecord> record) {
        return record.value() instanceof CaseReview review && Told.among(review.getKinds(), FURTHER);
    }

    private static Optional<Agency> agency(ReviewIndex review, Node<?> from, Party party) {
        return party.getWho()
                .flatMap(id -> review.find(from, id))
                .map(Node<Identified>::value)
                .filter(Agency.class::isInstance)
                .map(Agency.class::cast);
    }
}
