package io.github.casereview.validation.rule.recommendation;

import static io.github.casereview.validation.rule.Definition.info;

import io.github.casereview.ReviewRecord;
import io.github.casereview.learning.ItemSeries;
import io.github.casereview.learning.Recommendation;
import io.github.casereview.source.CodedValue;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.profile.Level;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;
import java.util.Optional;

/** Rules about how a recommendation is put: in which words, to whom, by when, and beside how many others. */
public enum RecommendationQualityRule implements Rule {
    /** What is asked for is done as soon as somebody has looked at something. */
    RECOMMENDATION_VERB_WEAK(info("a verb that says what is to change", RecommendationQualityRule::verbs)
            .of(Level.REPORT)
            .saidToBeAskedBy("New Zealand civil aviation commentary on weak words in safety recommendations")),

    /** Only whole classes of agencies are told to do it, so that each may wait for the others. */
    RECOMMENDATION_OWNER_UNNAMED(info("an organisation that is to do it", Reach::classes)
            .of(Level.REPORT)
            .saidToBeAskedBy("G. T. Doran 1981 on objectives: specific, measurable, assignable")),

    /** A body that the board cannot direct is told to do it, and is not asked. */
    RECOMMENDATION_BEYOND_REACH(info("an owner whom a local board can direct, or a request", Reach::national)),

    /** Two items of one review say the same. */
    ITEM_REPEATED(info("each item to say something of its own", SameWords::look)),

    /** What is recommended was to be done before the report that recommends it is dated. */
    DEADLINE_BEFORE_REPORT(info("a time after the date of the report", RecommendationQualityRule::deadlines)),

    /** So many are made that few will be followed. */
    RECOMMENDATIONS_MANY(info("few recommendations", RecommendationQualityRule::many)
            .of(Level.REPORT)
            .askedBy("summary of A study of recommendations arising from serious case reviews 2009 to 2010 (Department"
                    + " for Education, DFE-RR157, 2011): few in number"));

    private static final int MOST = 30;

    private final Definition definition;

    RecommendationQualityRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    private static void verbs(ReviewIndex review, Breaches breaches) {
        for (Node<Recommendation> node : review.all(Recommendation.class)) {
            Optional<String> words = node.value().getPurpose().flatMap(CodedValue::getAsWritten);
            boolean stem = stem(review, node).flatMap(WeakVerb::in).isPresent();
            if (words.isPresent()) {
                words.flatMap(WeakVerb::in)
                        .ifPresent(span -> breaches.at(node, "purpose", "one that is met without a change"));
            } else if (stem) {
                breaches.at(node, "one that is met without a change, in the words that begin its list");
            } else {
                node.value()
                        .getText()
                        .flatMap(WeakVerb::in)
                        .ifPresent(span -> breaches.add(Breach.of(node, "one that is met without a change")
                                .in("text")
                                .over(span)));
            }
        }
    }

    private static Optional<String> stem(ReviewIndex review, Node<Recommendation> node) {
        return node.value()
                .getSeries()
                .flatMap(id -> review.find(node, id))
                .map(found -> found.value())
                .filter(ItemSeries.class::isInstance)
                .flatMap(series -> ((ItemSeries) series).getStem());
    }

    private static void deadlines(ReviewIndex review, Breaches breaches) {
        for (Node<Recommendation> node : review.all(Recommendation.class)) {
            DateBounds deadline = review.times().of(node, node.value().getDeadline());
            Reports.after(review, node, deadline)
                    .ifPresent(reports -> breaches.add(Breach.of(
                                    node,
                                    "one by " + deadline.latest().orElseThrow() + " in a report of "
                                            + Reports.dated(review, reports.get(0))
                                                    .earliest()
                                                    .orElseThrow()
                                            + " or later")
                            .in("deadline")
                            .with(reports)));
        }
    }

    /** Parts of one are not counted. */
    private static void many(ReviewIndex review, Breaches breaches) {
        for (Node<ReviewRecord> record : review.records()) {
            long count = review.in(record, Recommendation.class).stream()
                    .filter(node -> node.value().getPartOf().isEmpty())
                    .count();
            if (count > MOST) {
                breaches.at(record, count + " where more than " + MOST + " are many");
            }
        }
    }
}
