package io.github.casereview.validation.rule.outcome;

import io.github.casereview.chronology.Event;
import io.github.casereview.chronology.EventKind;
import io.github.casereview.people.Party;
import io.github.casereview.people.Role;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.process.ReviewProcess;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What came, in one record, of one offence of which one person, or the same people, were accused.
 *
 * @param charges the charges
 * @param verdicts the verdicts
 * @param sentences the sentences
 */
record Proceedings(List<Node<Event>> charges, List<Node<Event>> verdicts, List<Node<Event>> sentences) {
    /** One record, the ids of what a step is about, and the ids of those accused. */
    private record Key(Node<?> record, Set<String> about, Set<String> accused) {}

    private Proceedings() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** Steps that name nothing, or nobody, are of unknown proceedings. */
    static Collection<Proceedings> all(ReviewIndex review) {
        Map<Key, Proceedings> all = new LinkedHashMap<>();
        for (Node<Event> node : review.all(Event.class)) {
            Key key = new Key(node.record(), Set.copyOf(node.value().getAbout()), accused(node.value()));
            if (!key.about.isEmpty() && !key.accused.isEmpty() && ReviewProcess.cameAbout(node.value())) {
                all.computeIfAbsent(key, any -> new Proceedings()).add(node);
            }
        }
        return all.values();
    }

    private static Set<String> accused(Event event) {
        return event.getParties().stream()
                .filter(party -> party.getRole() == Role.DEFENDANT || party.getRole() == Role.OFFENDER)
                .map(Party::getWho)
                .flatMap(who -> who.stream())
                .collect(Collectors.toSet());
    }

    private void add(Node<Event> node) {
        EventKind kind = node.value().getKind();
        if (kind == EventKind.CHARGE) {
            charges.add(node);
        } else if (kind == EventKind.CONVICTION || kind == EventKind.ACQUITTAL) {
            verdicts.add(node);
        } else if (kind == EventKind.SENTENCE) {
            sentences.add(node);
        }
    }
}
