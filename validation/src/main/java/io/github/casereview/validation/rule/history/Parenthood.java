package io.github.casereview.validation.rule.history;

import io.github.casereview.chronology.Event;
import io.github.casereview.people.Age;
import io.github.casereview.people.Role;
import io.github.casereview.uncertain.SizeOrder;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.validation.index.Node;
import java.util.Map;
import java.util.Optional;

/**
 * Tells whether a birth about one child alone may be that of a child of theirs: a young mother's baby has often no entry
 * of its own. Nobody under ten is taken for a parent.
 *
 * @param id of whom the births are told
 * @param parent whether the record tells that they are a parent
 * @param ages their ages, by the moment of each
 * @param birth when they were born, by their ages alone
 */
record Parenthood(String id, boolean parent, Map<String, Node<Age>> ages, Birth birth) {
    /** Whether a birth is certainly not their own: they had a part in it, or were old enough by then. */
    boolean isOfTheirs(Node<Event> event, DateBounds when) {
        return isCarer(event.value())
                || Optional.ofNullable(ages.get(event.value().getId()))
                        .filter(age -> age.value().order(Age.years(Generations.LEAST_AGE - 1)) == SizeOrder.MORE)
                        .isPresent()
                || (!when.doubtful()
                        && birth.ofAge(Generations.LEAST_AGE, when.earliest()).isPresent())
                || (parent && mayBeOfTheirs(when));
    }

    private boolean isCarer(Event event) {
        return event.getParties().stream()
                .anyMatch(party -> party.getRole() == Role.CARER
                        && party.getWho().filter(id::equals).isPresent());
    }

    /** Whether they may have been old enough by then, by what is told of their age. */
    boolean mayBeOfTheirs(DateBounds when) {
        return when.doubtful()
                || birth.underAge(Generations.LEAST_AGE, when.latest()).isEmpty();
    }
}
