package io.github.casereview.validation.rule.publication;

import static io.github.casereview.validation.rule.Definition.info;
import static io.github.casereview.validation.rule.Definition.warning;

import io.github.casereview.CaseReview;
import io.github.casereview.code.Nation;
import io.github.casereview.document.Document;
import io.github.casereview.document.Publication;
import io.github.casereview.document.Publication.Status;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.people.Agency;
import io.github.casereview.source.Label;
import io.github.casereview.uncertain.TimeOrder;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.uncertain.date.UncertainPeriod;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.profile.Editions;
import io.github.casereview.validation.profile.Level;
import io.github.casereview.validation.profile.ReleaseStage;
import io.github.casereview.validation.profile.Scope;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;
import io.github.casereview.value.Thing;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** Rules about the public life of reports. */
public enum PublicationRule implements Rule {
    /** A report is held back, and nobody says why: usual where only summaries came out. */
    UNPUBLISHED_WITHOUT_REASON(warning("a reason why a report is not published, or not yet", HeldBack::reasons)
            .rated(
                    Severity.INFO,
                    Scope.all()
                            .under(
                                    Editions.since(Nation.NORTHERN_IRELAND, 2012),
                                    Editions.between(Nation.ENGLAND, 2006, 2006)))),

    /** A report is not published, and nobody is said to have decided so. */
    UNPUBLISHED_WITHOUT_DECISION_MAKER(info("who decided not to publish a report", HeldBack::deciders)),

    /** A report is not published, and nothing is said of what should improve. */
    UNPUBLISHED_WITHOUT_LEARNING(
            warning("what can be told of improvements where a report is not published", PublicationRule::learning)
                    .of(Level.REPORT)
                    .under(Editions.since(Nation.ENGLAND, 2018))
                    .askedBy("Children Act 2004, section 16B(5), for national reviews; procedures of Sheffield and"
                            + " Nottinghamshire for local ones")),

    /** A document came out before the date that it carries. */
    PUBLISHED_BEFORE_DATED(warning("a document to come out on its date or later", PublicationRule::early)),

    /** A document is taken away, and it is not told when. */
    WITHDRAWAL_UNDATED(info("when a document was taken away", PublicationRule::withdrawn)),

    /** A label is somebody's real name, in a record that is to be published. */
    REAL_NAME_PUBLISHED(warning("a letter, a role or a pseudonym", PublicationRule::realNames)
            .at(ReleaseStage.PUBLICATION)
            .askedBy("Working Together to Safeguard Children 2013 and later: written to be published without"
                    + " redaction"));

    private static final Set<Status> GONE = EnumSet.of(Status.WITHDRAWN, Status.NO_LONGER_AVAILABLE);

    private final Definition definition;

    PublicationRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    private static void learning(ReviewIndex review, Breaches breaches) {
        boolean unread = Set.of(Thing.FINDING, Thing.LEARNING_POINT, Thing.RECOMMENDATION, Thing.QUESTION).stream()
                .anyMatch(breaches::isRefused);
        HeldBack.all(review).stream()
                .filter(held -> !unread && held.isForGood())
                .filter(held -> held.node().record().value() instanceof CaseReview of && NothingLearned.isIn(of))
                .forEach(held -> breaches.at(held.node(), "nothing"));
    }

    /** The name of an agency is public. */
    private static void realNames(ReviewIndex review, Breaches breaches) {
        for (Node<Label> node : review.all(Label.class)) {
            boolean real =
                    node.value().getKind().filter(Label.Kind.REAL_NAME::equals).isPresent();
            if (real && !(Objects.requireNonNull(node.parent()).value() instanceof Agency)) {
                breaches.at(node, "a real name");
            }
        }
    }

    /** A document that was revised bears the date of its revision. */
    private static void early(ReviewIndex review, Breaches breaches) {
        for (Node<Document> node : review.all(Document.class)) {
            DateBounds dated = review.times().of(node, node.value().getDated());
            boolean revised =
                    node.value().getPublications().stream().anyMatch(station -> station.getStatus() == Status.REVISED);
            for (Node<?> child : node.children()) {
                if (!revised
                        && child.value() instanceof Publication station
                        && station.getStatus() == Status.PUBLISHED) {
                    DateBounds out =
                            review.times().of(child, station.getPeriod().flatMap(UncertainPeriod::getStart));
                    if (out.order(dated) == TimeOrder.BEFORE) {
                        breaches.at(
                                child,
                                "out by " + out.latest().orElseThrow() + " and dated "
                                        + dated.earliest().orElseThrow() + " or later");
                    }
                }
            }
        }
    }

    /** The end of what came before tells it as well. */
    private static void withdrawn(ReviewIndex review, Breaches breaches) {
        for (Node<Document> node : review.all(Document.class)) {
            boolean ended = node.value().getPublications().stream()
                    .flatMap(station -> station.getPeriod().stream())
                    .anyMatch(period -> period.getEnd()
                            .filter(end -> end.getAbsent().isEmpty())
                            .isPresent());
            node.children().stream()
                    .filter(child -> child.value() instanceof Publication station
                            && GONE.contains(station.getStatus())
                            && station.getPeriod().isEmpty()
                            && !ended)
                    .forEach(child -> breaches.at(child, "no time"));
        }
    }
}
