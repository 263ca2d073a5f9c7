package io.github.casereview.view;

import io.github.casereview.people.Agency;
import io.github.casereview.people.Person;
import io.github.casereview.value.Identified;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What concerns someone or something, however indirectly; people and agencies lead no further. */
final class Concerning {
    private final Collection<Identified> things;
    private final Map<String, List<Identified>> naming = new HashMap<>();

    Concerning(Collection<Identified> things) {
        this.things = things;
        for (Identified thing : things) {
            named(thing)
                    .forEach(id ->
                            naming.computeIfAbsent(id, any -> new ArrayList<>()).add(thing));
        }
    }

    private static Stream<String> named(Identified thing) {
        return Stream.of(
                        References.concerned(thing),
                        References.otherAccountOf(thing).stream(),
                        References.standsWith(thing).stream())
                .flatMap(ids -> ids);
    }

    /** The things, in the order of the record. */
    List<Identified> things(String id) {
        Set<String> concerning = ids(id);
        return things.stream()
                .filter(thing -> concerning.contains(thing.getId()))
                .toList();
    }

    /** The ids of all that concerns it, its own left out. */
    Set<String> ids(String id) {
        Set<String> reached = new HashSet<>(Set.of(id));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (Identified thing : naming.getOrDefault(open.remove(), List.of())) {
                boolean end = thing instanceof Person || thing instanceof Agency;
                if (reached.add(thing.getId()) && !end) {
                    open.add(thing.getId());
                }
            }
        }
        reached.remove(id);
        return reached;
    }
}
