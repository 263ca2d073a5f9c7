package io.github.casereview.validation.rule.care;

import io.github.casereview.chronology.Event;
import io.github.casereview.chronology.EventKind;
import io.github.casereview.code.chronology.EntryValue;
import io.github.casereview.code.people.Sector;
import io.github.casereview.people.Role;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.validation.calendar.TimeLimit;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.history.Histories;
import io.github.casereview.validation.rule.history.History;
import io.github.casereview.validation.rule.history.Stretch;
import io.github.casereview.validation.rule.process.Dates;
import io.github.casereview.validation.rule.process.Limits;
import io.github.casereview.validation.rule.process.Recipients;
import io.github.casereview.value.Identified;
import io.github.casereview.value.Thing;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Compares conferences and assessments with what they follow; what came before the guidance is not held to it. */
final class Enquiries {
    private static final LocalDate ASKED_SINCE = LocalDate.of(2013, 4, 15);

    private Enquiries() {}

    static void conferences(ReviewIndex review, Breaches breaches) {
        Set<Node<?>> reported = new HashSet<>();
        if (!breaches.isRefused(Thing.EVENT) && !breaches.isRefused(Thing.EPISODE)) {
            for (History history : Histories.ofChildren(review).toList()) {
                List<Node<Event>> conferences =
                        history.events(EntryValue.INITIAL_CONFERENCE).toList();
                for (Node<Event> conference : conferences) {
                    List<Node<?>> before = before(history, conference, conferences.size() == 1);
                    look(review, Limits.CONFERENCE, before, conference, reported, breaches);
                }
            }
        }
    }

    /** What a conference says that it is about; else the one discussion and the one enquiry of a child. */
    private static List<Node<?>> before(History history, Node<Event> conference, boolean single) {
        List<Node<?>> enquiries = Stream.<Node<?>>concat(
                        history.events(EntryValue.SAFEGUARDING_ENQUIRY),
                        history.stretches(stretch -> stretch.is(EntryValue.SAFEGUARDING_ENQUIRY))
                                .map(Stretch::node))
                .toList();
        List<Node<?>> discussions = history.events(EntryValue.STRATEGY_DISCUSSION)
                .<Node<?>>map(node -> node)
                .toList();
        List<Node<?>> all =
                Stream.concat(discussions.stream(), enquiries.stream()).toList();
        Set<String> about = Set.copyOf(conference.value().getAbout());
        List<Node<?>> named = all.stream()
                .filter(node -> about.contains(((Identified) node.value()).getId()))
                .toList();
        boolean clear = single && enquiries.size() <= 1 && discussions.size() <= 1;
        return named.isEmpty() && clear ? all : named;
    }

    static void assessments(ReviewIndex review, Breaches breaches) {
        Set<Node<?>> reported = new HashSet<>();
        for (Node<Event> node : review.all(Event.class)) {
            if (isAssessment(review, node)) {
                List<Node<?>> referrals = node.value().getAbout().stream()
                        .distinct()
                        .flatMap(id -> review.find(node, id).stream())
                        .<Node<?>>map(found -> found)
                        .filter(found -> found.value() instanceof Event event
                                && event.getKind() == EventKind.REFERRAL
                                && Histories.isOne(event)
                                && isBySocialCare(review, found, Role.REFERRED_TO))
                        .toList();
                look(review, Limits.ASSESSMENT, referrals, node, reported, breaches);
            }
        }
    }

    /** One of another sort, such as of health, has a code of its own. */
    private static boolean isAssessment(ReviewIndex review, Node<Event> node) {
        return node.value().getKind() == EventKind.ASSESSMENT
                && Histories.isOne(node.value())
                && node.value().getValue().flatMap(value -> value.getCode()).isEmpty()
                && isBySocialCare(review, node, Role.ASSESSOR);
    }

    private static boolean isBySocialCare(ReviewIndex review, Node<?> event, Role role) {
        return Recipients.of(event, Set.of(role)).stream()
                .anyMatch(
                        party -> Recipients.isOf(review, party, Sector.CHILDRENS_SOCIAL_CARE, Sector.LOCAL_AUTHORITY));
    }

    private static void look(
            ReviewIndex review,
            TimeLimit limit,
            List<Node<?>> before,
            Node<Event> step,
            Set<Node<?>> reported,
            Breaches breaches) {
        if (before.isEmpty() || before.stream().anyMatch(breaches::isDamaged)) {
            return;
        }
        DateBounds start = Dates.last(
                before.stream().map(node -> review.times().of(node).start()).toList());
        DateBounds done = review.times().of(step).start();
        boolean asked =
                start.earliest().filter(day -> !day.isBefore(ASKED_SINCE)).isPresent();
        if (asked && Limits.isBroken(limit, start, done) && reported.add(step)) {
            breaches.add(
                    Breach.of(step, Limits.later(limit, start, done)).in("when").with(before));
        }
    }
}
