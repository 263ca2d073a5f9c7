package io.github.casereview.validation.rule.time;

import io.github.casereview.chronology.ChronologyEntry;
import io.github.casereview.chronology.Episode;
import io.github.casereview.document.Document;
import io.github.casereview.document.Publication;
import io.github.casereview.source.Certainty;
import io.github.casereview.uncertain.TimeOrder;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.uncertain.date.UncertainPeriod;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.process.Dates;
import io.github.casereview.validation.rule.process.Tellers;
import io.github.casereview.value.Identified;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares events and episodes with the documents that tell them; what was planned may well come later. */
final class Tellings {
    private static final Set<Publication.Status> DONE =
            EnumSet.of(Publication.Status.COMPLETED, Publication.Status.APPROVED, Publication.Status.PUBLISHED);
    private static final int MOST_RELATED = 10;

    private final ReviewIndex review;
    private final Map<Node<?>, DateBounds> done = new HashMap<>();

    private Tellings(ReviewIndex review) {
        this.review = review;
    }

    /** Those of a file. */
    static Tellings of(ReviewIndex review) {
        return review.once(Tellings.class, Tellings::new);
    }

    static void early(ReviewIndex review, Breaches breaches) {
        Tellings tellings = of(review);
        for (Node<ChronologyEntry> entry : review.all(ChronologyEntry.class)) {
            List<Node<Identified>> tellers = tellings.early(entry);
            if (!tellers.isEmpty() && tellers.stream().noneMatch(breaches::isDamaged)) {
                String when = Spoken.of(review.times().of(entry).start());
                breaches.add(Breach.of(entry, "something " + when + ", told by " + tellings.last(tellers))
                        .in(entry.value() instanceof Episode ? "period" : "when")
                        .with(tellers.stream().limit(MOST_RELATED).toList()));
            }
        }
    }

    /** The documents that tell something, where all of them were certainly done before it; else none. */
    List<Node<Identified>> early(Node<? extends ChronologyEntry> entry) {
        DateBounds when = review.times().of(entry).start();
        if (!cameAbout(entry.value()) || when.doubtful() || when.earliest().isEmpty()) {
            return List.of();
        }
        List<Node<Identified>> tellers = Tellers.of(review, entry);
        boolean early = tellers.stream().allMatch(teller -> done(teller).order(when) == TimeOrder.BEFORE);
        return early ? tellers : List.of();
    }

    private static boolean cameAbout(ChronologyEntry entry) {
        return entry.getOccurrence().isEmpty()
                && entry.getCertainty().filter(Certainty.RULED_OUT::equals).isEmpty();
    }

    private String last(List<Node<Identified>> tellers) {
        return Dates.last(tellers.stream().map(this::done).toList())
                .latest()
                .map(Object::toString)
                .orElseThrow();
    }

    private DateBounds done(Node<Identified> teller) {
        return done.computeIfAbsent(teller, this::made);
    }

    /** By its date, and the last station of its being done; one that was revised is not. */
    private DateBounds made(Node<?> teller) {
        if (!(teller.value() instanceof Document document) || isRevised(document)) {
            return DateBounds.unknown();
        }
        List<DateBounds> dates = new ArrayList<>();
        document.getDated().ifPresent(dated -> dates.add(review.times().of(teller, dated)));
        for (Node<?> child : teller.children()) {
            if (child.value() instanceof Publication station && DONE.contains(station.getStatus())) {
                station.getPeriod().ifPresent(period -> dates.add(start(child, period)));
            }
        }
        return dates.isEmpty() ? DateBounds.unknown() : Dates.last(dates);
    }

    private DateBounds start(Node<?> station, UncertainPeriod period) {
        return review.times().period(station, period).start();
    }

    private static boolean isRevised(Document document) {
        return document.getPublications().stream()
                .anyMatch(station -> station.getStatus() == Publication.Status.REVISED);
    }
}
