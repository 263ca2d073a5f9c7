package io.github.casereview.validation.rule.recommendation;

import static io.github.casereview.validation.rule.Check.each;
import static io.github.casereview.validation.rule.Definition.info;
import static io.github.casereview.validation.rule.Definition.warning;

import io.github.casereview.CaseReview;
import io.github.casereview.ReviewRecord;
import io.github.casereview.code.list.ReviewKind;
import io.github.casereview.code.list.StatutoryBasis;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.judgement.Response;
import io.github.casereview.judgement.Response.Act;
import io.github.casereview.learning.Recommendation;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.validation.index.Coding;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;
import io.github.casereview.value.Thing;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Rules about what is answered to a review; whether it is done is another matter. */
public enum ResponseRule implements Rule {
    /** Something is not accepted, or only in part, and nobody says why; of safeguarding adults reviews the law asks it. */
    RESPONSE_WITHOUT_REASON(warning(
                    "why it is not accepted, or not in full", each(Response.class, ResponseRule::reason))
            .askedBy("Care Act 2014, Schedule 2, paragraph 4(1)(g), for safeguarding adults reviews; good practice"
                    + " for others")),

    /** One recommendation is left unanswered where others of its review are answered. */
    RECOMMENDATION_UNANSWERED(info("an answer, as others of its review have one", ResponseRule::unanswered)),

    /** What was not accepted is said to be done. */
    DONE_THOUGH_REJECTED(info("nothing done of what was not accepted, or a word on it", Refusals::done)),

    /** An answer is dated before the report that it answers. */
    RESPONSE_BEFORE_REPORT(info("an answer after the date of the report", ResponseRule::early));

    /** What needs a reason. */
    private static final Set<Act> REFUSALS = EnumSet.of(Act.REJECT, Act.ACCEPT_IN_PART);

    private final Definition definition;

    ResponseRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    private static void reason(Node<Response> node, Breaches breaches) {
        Response response = node.value();
        boolean reason = response.getText().isPresent()
                || response.getReasons().stream()
                        .anyMatch(told -> told.getAbsent().isEmpty());
        if (!reason && response.getActs().stream().anyMatch(REFUSALS::contains)) {
            Breach breach = Breach.of(node, "no reason");
            breaches.add(isOfAdults(node.record()) ? breach : breach.as(Severity.INFO));
        }
    }

    private static boolean isOfAdults(Node<? extends ReviewRecord> record) {
        return record.value() instanceof CaseReview review
                && (Coding.among(review.getKinds(), ReviewKind.SAFEGUARDING_ADULTS_REVIEW)
                        || Coding.among(review.getBases(), StatutoryBasis.CARE_ACT_2014_S44));
    }

    private static void unanswered(ReviewIndex review, Breaches breaches) {
        if (breaches.isRefused(Thing.RESPONSE)) {
            return;
        }
        Answers answers = new Answers(review, any -> true);
        for (Node<ReviewRecord> record : review.records()) {
            List<Node<Recommendation>> open = review.in(record, Recommendation.class).stream()
                    .filter(node -> !answers.isAnswered(node))
                    .toList();
            boolean none =
                    open.size() == review.in(record, Recommendation.class).size();
            if (!none && !breaches.isDamaged(record, "responses")) {
                open.forEach(node -> breaches.at(node, "none"));
            }
        }
    }

    private static void early(ReviewIndex review, Breaches breaches) {
        for (Node<Response> node : review.all(Response.class)) {
            DateBounds when = review.times().of(node, node.value().getWhen());
            node.value().getTo().stream()
                    .flatMap(id -> review.find(node, id).stream())
                    .filter(target -> !(target.value() instanceof ReviewRecord))
                    .flatMap(target -> Reports.after(review, target, when).stream())
                    .findFirst()
                    .ifPresent(reports -> breaches.add(
                            Breach.of(node, "one of " + when.latest().orElseThrow() + " or earlier")
                                    .in("when")
                                    .with(reports)));
        }
    }
}
