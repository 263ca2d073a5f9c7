package io.github.casereview.validation.rule.decision;

import io.github.casereview.chronology.Event;
import io.github.casereview.chronology.Harm;
import io.github.casereview.code.chronology.HarmKind;
import io.github.casereview.people.Child;
import io.github.casereview.source.Certainty;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.rule.process.ReviewProcess;
import io.github.casereview.validation.rule.process.Told;
import io.github.casereview.validation.rule.process.Victims;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the deaths of children with abuse or neglect known or suspected. */
final class MaltreatmentDeaths {
    private static final HarmKind[] MALTREATMENT = {
        HarmKind.ABUSE,
        HarmKind.NEGLECT,
        HarmKind.EMOTIONAL_ABUSE,
        HarmKind.PHYSICAL_ABUSE,
        HarmKind.ABUSIVE_HEAD_INJURY,
        HarmKind.MEDICAL_NEGLECT,
        HarmKind.FABRICATED_ILLNESS,
        HarmKind.SEXUAL_ABUSE
    };
    private static final Set<Certainty> SUSPECTED =
            EnumSet.complementOf(EnumSet.of(Certainty.RULED_OUT, Certainty.DISPUTED, Certainty.POTENTIAL));

    private MaltreatmentDeaths() {}

    /** The ids of the deaths, and of the children who died. */
    static Set<String> of(ReviewProcess process) {
        Set<String> children = process.review().in(process.record(), Child.class).stream()
                .map(child -> child.value().getId())
                .collect(Collectors.toSet());
        Set<String> found = new HashSet<>();
        for (Node<Event> node : process.review().in(process.record(), Event.class)) {
            List<String> dead =
                    Victims.of(node.value()).stream().filter(children::contains).toList();
            if (ReviewProcess.cameAbout(node.value()) && isOne(node.value()) && !dead.isEmpty()) {
                found.add(node.value().getId());
                found.addAll(dead);
            }
        }
        return found;
    }

    private static boolean isOne(Event event) {
        Optional<Harm> harm = event.getHarm()
                .filter(told -> told.getKinds().stream().anyMatch(kind -> Told.is(kind, MALTREATMENT)))
                .filter(told -> told.getCertainty().map(SUSPECTED::contains).orElse(true));
        return Victims.ofDeath(event) && harm.isPresent();
    }
}
