package io.github.casereview.validation.rule.delivery;

import static io.github.casereview.validation.rule.Check.each;
import static io.github.casereview.validation.rule.Definition.info;
import static io.github.casereview.validation.rule.Definition.warning;

import io.github.casereview.learning.Finding;
import io.github.casereview.learning.ImprovementAction;
import io.github.casereview.learning.ItemSeries;
import io.github.casereview.learning.LearningPoint;
import io.github.casereview.learning.ProgressReport;
import io.github.casereview.learning.Recommendation;
import io.github.casereview.people.Party;
import io.github.casereview.people.Role;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.profile.Level;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Rules about actions: who does them, what they answer, and how far they are. */
public enum DeliveryRule implements Rule {
    /** Nobody is said to do an action. */
    ACTION_WITHOUT_OWNER(info("someone who does it", DeliveryRule::owners).of(Level.REPORT, Level.RESPONSE)),

    /** No recommendation and no learning is named that an action answers, although the record holds some. */
    ACTION_UNTRACED(info("what it answers: a recommendation, a learning point or a finding", DeliveryRule::traces)
            .of(Level.REPORT, Level.RESPONSE)),

    /** The time set is over on the day that is asked about, and nobody says that it is done. */
    DEADLINE_PASSED(warning("a completion by the deadline", Progress::deadlines)),

    /** What was done at one date is said not to be done at a later one. */
    PROGRESS_REVERSED(warning("what is done to stay done", StepsBack::look)),

    /** A colour says how far something is, and what the colour stands for is not told: green is not done. */
    COLOUR_WITHOUT_KEY(warning("the key of a colour, as a list of codes", each(ProgressReport.class, ColourKey::look))
            .askedBy("published trackers, whose keys differ: in one of Reading Borough Council 28 items were green and"
                    + " not complete"));

    private static final Set<Role> DOERS =
            EnumSet.of(Role.OWNER, Role.LEAD, Role.PROVIDER, Role.PRESENTER, Role.OVERSEER);

    private final Definition definition;

    DeliveryRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    private static void owners(ReviewIndex review, Breaches breaches) {
        for (Node<ImprovementAction> node : review.all(ImprovementAction.class)) {
            Stream<Party> ofWhole = node.value().getPartOf().flatMap(id -> review.find(node, id)).stream()
                    .filter(found -> found.value() instanceof ImprovementAction)
                    .flatMap(found -> ((ImprovementAction) found.value()).getParties().stream());
            Stream<Party> ofList = node.value().getSeries().flatMap(id -> review.find(node, id)).stream()
                    .filter(found -> found.value() instanceof ItemSeries)
                    .flatMap(found -> ((ItemSeries) found.value()).getParties().stream());
            boolean owned = Stream.of(node.value().getParties().stream(), ofWhole, ofList)
                    .flatMap(parties -> parties)
                    .anyMatch(party ->
                            DOERS.contains(party.getRole()) && party.getAbsent().isEmpty());
            if (!owned) {
                breaches.at(node, "none");
            }
        }
    }

    private static void traces(ReviewIndex review, Breaches breaches) {
        for (Node<ImprovementAction> node : review.all(ImprovementAction.class)) {
            boolean answerable = Stream.of(Recommendation.class, LearningPoint.class, Finding.class)
                    .anyMatch(type -> !review.in(node.record(), type).isEmpty());
            boolean traced = !node.value().getDerivedFrom().isEmpty()
                    || node.value().getPartOf().isPresent();
            if (answerable && !traced && !isAboutLearning(review, node)) {
                breaches.at(node, "none");
            }
        }
    }

    /** An action may say what it is for by what it is about. */
    private static boolean isAboutLearning(ReviewIndex review, Node<ImprovementAction> node) {
        List<Class<?>> learning = List.of(Recommendation.class, LearningPoint.class, Finding.class);
        return node.value().getAbout().stream()
                .flatMap(id -> review.find(node, id).stream())
                .anyMatch(found -> learning.stream().anyMatch(type -> type.isInstance(found.value())));
    }
}
