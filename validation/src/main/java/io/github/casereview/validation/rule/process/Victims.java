package io.github.casereview.validation.rule.process;

import io.github.casereview.chronology.Event;
import io.github.casereview.chronology.EventKind;
import io.github.casereview.chronology.Harm;
import io.github.casereview.code.chronology.HarmResult;
import io.github.casereview.people.Role;
import java.util.List;

/** Tells who came to harm in an event, and whether by it somebody died. */
public final class Victims {
    private Victims() {}

    /** {@return the ids of the victims, or of whom it is about where none is told} */
    public static List<String> of(Event event) {
        List<String> victims = event.getParties().stream()
                .filter(party -> party.getRole() == Role.VICTIM)
                .flatMap(party -> party.getWho().stream())
                .toList();
        return victims.isEmpty() ? event.getAbout() : victims;
    }

    /** {@return whether somebody died in or of an event} */
    public static boolean ofDeath(Event event) {
        return event.getKind() == EventKind.DEATH
                || Told.is(event.getHarm().flatMap(Harm::getResult), HarmResult.DIED, HarmResult.DIED_BY_SUICIDE);
    }
}
