package io.github.casereview.validation.rule.decision;

import io.github.casereview.code.judgement.DecisionOutcome;
import io.github.casereview.code.judgement.DecisionReason;
import io.github.casereview.code.list.ReviewKind;
import io.github.casereview.code.people.Sector;
import io.github.casereview.judgement.Decision;
import io.github.casereview.people.Party;
import io.github.casereview.people.Role;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.process.Limits;
import io.github.casereview.validation.rule.process.Recipients;
import io.github.casereview.validation.rule.process.ReviewProcess;
import io.github.casereview.validation.rule.process.Told;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Looks at decisions against a review, and at what they go by. */
final class Refusals {
    private Refusals() {}

    static void toldLate(ReviewIndex review, Breaches breaches) {
        ReviewProcess.each(
                review,
                process -> process.decisions(DecisionOutcome.NO_REVIEW)
                        .forEach(node -> toldLate(review, process.time(node), node, breaches)));
    }

    private static void toldLate(ReviewIndex review, DateBounds decided, Node<Decision> decision, Breaches breaches) {
        for (Node<Party> party : Recipients.of(decision, Set.of(Role.NOTIFIED))) {
            DateBounds told = Recipients.since(review, party);
            if (Recipients.isOf(review, party, Sector.PANEL) && Limits.isBroken(Limits.REFUSAL_TOLD, decided, told)) {
                breaches.at(party, Limits.later(Limits.REFUSAL_TOLD, decided, told));
            }
        }
    }

    static void thoughMet(ReviewIndex review, Breaches breaches) {
        ReviewProcess.each(review, process -> {
            Set<String> dead = MaltreatmentDeaths.of(process);
            List<Node<Decision>> held = process.decisions(DecisionOutcome.REVIEW_HELD);
            for (Node<Decision> node : process.decisions(DecisionOutcome.NO_REVIEW)) {
                Decision decision = node.value();
                if (held.stream().anyMatch(other -> isOfSame(other.value(), decision))) {
                    continue;
                }
                if (Told.among(decision.getReasons(), DecisionReason.CRITERIA_MET)) {
                    breaches.at(node, "none, with the criteria said to be met");
                } else if (decision.getAbout().stream().anyMatch(dead::contains)) {
                    breaches.at(node, "none, after a death with maltreatment known or suspected");
                }
            }
        });
    }

    /** A refusal that a later look at the same case turned round leaves no review out. */
    private static boolean isOfSame(Decision held, Decision refused) {
        return held.getAbout().isEmpty()
                || refused.getAbout().isEmpty()
                || !Collections.disjoint(held.getAbout(), refused.getAbout());
    }

    static void held(ReviewIndex review, Breaches breaches) {
        ReviewProcess.each(review, process -> {
            List<Node<Decision>> held = process.isCalled(ReviewKind.SERIOUS_CASE_REVIEW)
                    ? process.decisions(DecisionOutcome.REVIEW_HELD)
                    : List.of();
            held.stream()
                    .filter(node -> Told.among(node.value().getReasons(), DecisionReason.CRITERIA_NOT_MET))
                    .forEach(node -> breaches.at(node, "a serious case review"));
        });
    }
}
