package io.github.casereview.validation.rule.learning;

import static io.github.casereview.validation.rule.Check.each;
import static io.github.casereview.validation.rule.Definition.info;
import static io.github.casereview.validation.rule.Definition.warning;

import io.github.casereview.CaseReview;
import io.github.casereview.judgement.RiskAssessment;
import io.github.casereview.people.Role;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.profile.Level;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;
import io.github.casereview.validation.rule.publication.NothingLearned;
import io.github.casereview.value.Thing;
import java.util.List;

/** Rules about what was judged, what was learned, and what came of it. */
public enum LearningRule implements Rule {
    /** No recommendation and no action rests on a learning point, although the review makes some. */
    LEARNING_POINT_UNTRACED(info("a recommendation or an action that rests on it", Traces::points)
            .of(Level.REPORT)),

    /** A recommendation rests on nothing that was found or learned, although the review found or learned something. */
    RECOMMENDATION_UNTRACED(info("a finding or a learning point that it rests on", Traces::recommendations)
            .of(Level.REPORT)),

    /** A review tells what happened or was concluded and neither finds, teaches, recommends nor asks anything. */
    REVIEW_WITHOUT_LEARNING(warning("a finding, a learning point, a recommendation or a question", LearningRule::none)),

    /** Something is said to be done without a date or anything that shows it. */
    COMPLETION_WITHOUT_EVIDENCE(warning("evidence and a date for what is said to be done", Completions::look)),

    /** A risk is put on a level, and neither the scale nor who assessed it is told. */
    RISK_WITHOUT_SCALE(warning(
            "the scale of a level of risk, or who assessed it", each(RiskAssessment.class, LearningRule::risk)));

    private static final List<Thing> LEARNING = List.of(
            Thing.FINDING,
            Thing.GOOD_PRACTICE,
            Thing.LEARNING_POINT,
            Thing.RECOMMENDATION,
            Thing.QUESTION,
            Thing.ACTION);

    private final Definition definition;

    LearningRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    private static void none(ReviewIndex review, Breaches breaches) {
        if (LEARNING.stream().noneMatch(breaches::isRefused)) {
            review.all(CaseReview.class).stream()
                    .filter(record -> NothingLearned.isIn(record.value()) && NothingLearned.isBeside(record.value()))
                    .filter(record -> !NothingLearned.isToldOfUnpublished(review, record))
                    .forEach(record -> breaches.at(record, "none"));
        }
    }

    private static void risk(Node<RiskAssessment> node, Breaches breaches) {
        RiskAssessment risk = node.value();
        boolean level = risk.getValue().getCode().isPresent()
                && risk.getValue().getAbsent().isEmpty();
        boolean scale =
                risk.getScale().filter(told -> told.getAbsent().isEmpty()).isPresent()
                        || risk.getValue()
                                .getScheme()
                                .filter(name -> !name.equals("risk-level"))
                                .isPresent();
        boolean assessor = risk.getParties().stream()
                .anyMatch(party ->
                        party.getRole() == Role.ASSESSOR && party.getAbsent().isEmpty());
        if (level && !scale && !assessor && risk.getOtherAccountOf().isEmpty()) {
            breaches.at(node, "neither");
        }
    }
}
