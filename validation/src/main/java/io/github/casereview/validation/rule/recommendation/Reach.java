package io.github.casereview.validation.rule.recommendation;

import io.github.casereview.CaseReview;
import io.github.casereview.ReviewRecord;
import io.github.casereview.code.learning.RecommendationPurpose;
import io.github.casereview.code.list.ReviewKind;
import io.github.casereview.code.people.Sector;
import io.github.casereview.learning.Recommendation;
import io.github.casereview.people.Agency;
import io.github.casereview.people.Party;
import io.github.casereview.people.Role;
import io.github.casereview.validation.index.Coding;
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
    private static final Sector[] NATIONAL = {Sector.GOVERNMENT, Sector.INSPECTORATE, Sector.PROFESSIONAL_BODY};

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

    private static final RecommendationPurpose[] ASKING = {
        RecommendationPurpose.ESCALATE,
        RecommendationPurpose.REQUEST,
        RecommendationPurpose.WRITE_TO_GOVERNMENT,
        RecommendationPurpose.WRITE_TO_REGULATOR
    };

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
            if (DOERS.contains(party.getRole())
                    && Coding.is(agency(review, node, party).flatMap(Agency::getSector), NATIONAL)) {
                breaches.at(node, path, "a national body");
            }
        }
    }

    private static boolean asksOthers(Recommendation recommendation) {
        return Coding.is(recommendation.getPurpose(), ASKING)
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
