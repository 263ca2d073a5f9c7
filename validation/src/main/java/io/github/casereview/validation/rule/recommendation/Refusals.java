package io.github.casereview.validation.rule.recommendation;

import io.github.casereview.code.judgement.ResponseReason;
import io.github.casereview.judgement.Response;
import io.github.casereview.judgement.Response.Act;
import io.github.casereview.learning.ImprovementAction;
import io.github.casereview.learning.ProgressReport;
import io.github.casereview.learning.ProgressReport.Delivery;
import io.github.casereview.learning.Recommendation;
import io.github.casereview.validation.index.Coding;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for what nobody accepted, somebody rejected, and yet is said to be done. */
final class Refusals {
    private static final Set<Act> ASSENTS =
            EnumSet.of(Act.ACCEPT, Act.ACCEPT_IN_PART, Act.ACCEPT_IN_PRINCIPLE, Act.COMMIT, Act.GO_FURTHER);
    private static final Set<Delivery> DONE = EnumSet.of(Delivery.COMPLETED, Delivery.COMPLETED_AND_MONITORED);
    private static final ResponseReason[] DONE_ANYWAY = {
        ResponseReason.ALREADY_IN_PLACE, ResponseReason.ALREADY_UNDER_WAY, ResponseReason.DONE_ANOTHER_WAY
    };

    private Refusals() {}

    static void done(ReviewIndex review, Breaches breaches) {
        Answers refusals = new Answers(review, Refusals::refuses);
        Answers assents =
                new Answers(review, response -> response.getActs().stream().anyMatch(ASSENTS::contains));
        for (Node<ProgressReport> report : review.all(ProgressReport.class)) {
            if (report.value().getDelivery().filter(DONE::contains).isPresent()) {
                recommendations(review, report.entry()).stream()
                        .filter(node -> assents.ofKind(node).isEmpty())
                        .flatMap(node -> refusals.ofKind(node).stream())
                        .findFirst()
                        .ifPresent(refusal -> breaches.add(
                                Breach.of(report, "it done").in("delivery").with(refusal)));
            }
        }
    }

    private static boolean refuses(Response response) {
        return response.getActs().contains(Act.REJECT) && !Coding.among(response.getReasons(), DONE_ANYWAY);
    }

    /** The recommendations that a report of progress is about: the one it stands in, or those its action answers. */
    @SuppressWarnings("unchecked")
    private static List<Node<Recommendation>> recommendations(ReviewIndex review, Node<?> entry) {
        List<Node<?>> found = new ArrayList<>(List.of(entry));
        if (entry.value() instanceof ImprovementAction action) {
            Stream.concat(action.getDerivedFrom().stream(), action.getPartOf().stream())
                    .flatMap(id -> review.find(entry, id).stream())
                    .forEach(found::add);
        }
        return found.stream()
                .filter(node -> node.value() instanceof Recommendation)
                .map(node -> (Node<Recommendation>) node)
                .toList();
    }
}
