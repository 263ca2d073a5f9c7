package io.github.casereview.view;

import io.github.casereview.judgement.Response;
import io.github.casereview.learning.ReviewItem;
import io.github.casereview.value.Holder;
import io.github.casereview.value.Identified;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What came of what: items that rest on others or are part of them, and responses to them; and what concerns whom.
 *
 * <p>Follows only what a source says. A view on a review as it is: read-only, and never part of its JSON.
 */
public final class Trace {
    private final List<Identified> contents;
    private final Items items;
    private final Map<String, Set<String>> onwards = new HashMap<>();
    private final Map<String, Set<String>> back = new HashMap<>();

    private Trace(Holder record) {
        this.contents = record.contents();
        this.items = new Items(record);
        for (Identified thing : contents) {
            if (thing instanceof ReviewItem item) {
                item.getDerivedFrom().forEach(source -> link(source, item));
                item.getPartOf().ifPresent(whole -> link(whole, item));
            } else if (thing instanceof Response response) {
                items.answeredBy(response).forEach(target -> link(target, response));
            }
        }
    }

    /**
     * The trace of one record.
     *
     * @param record the review
     * @return what came of what in it
     */
    public static Trace of(Holder record) {
        return new Trace(record);
    }

    /**
     * What came of something: all that rests on it, is a part of it or responds to it, and so on.
     *
     * @param id the id of an item, a series or the review
     * @return items and responses, in the order of the record
     */
    public List<Identified> from(String id) {
        return reached(id, onwards);
    }

    /**
     * What came of something directly: what rests on it, is a part of it or responds to it.
     *
     * @param id the id of an item, a series or the review
     * @return items and responses, in the order of the record
     */
    public List<Identified> next(String id) {
        return inOrder(onwards.getOrDefault(id, Set.of()));
    }

    /**
     * What something goes back to: all that it rests on, is a part of or responds to, and so on.
     *
     * @param id the id of an item or a response
     * @return items and series, in the order of the record
     */
    public List<Identified> to(String id) {
        return reached(id, back);
    }

    /**
     * All that concerns someone or something, however indirectly: what is about them or has them as a party,
     * and what is about that, a part of it, another account of it, or limits or replaces it.
     *
     * @param id the id of a child, a person or a thing
     * @return the things, in the order of the record
     */
    public List<Identified> concerning(String id) {
        return new Concerning(contents).things(id);
    }

    /**
     * The items of which nothing came: none rests on them, nothing answers them, no progress is reported.
     *
     * @return findings, learning points, recommendations, questions and wishes, in the order of the record
     */
    public List<ReviewItem> unanswered() {
        return items.unanswered();
    }

    private void link(String earlier, Identified later) {
        onwards.computeIfAbsent(earlier, any -> new LinkedHashSet<>()).add(later.getId());
        back.computeIfAbsent(later.getId(), any -> new LinkedHashSet<>()).add(earlier);
    }

    private List<Identified> reached(String id, Map<String, Set<String>> links) {
        Set<String> reached = new HashSet<>(Set.of(id));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (String next : links.getOrDefault(open.remove(), Set.of())) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        reached.remove(id);
        return inOrder(reached);
    }

    private List<Identified> inOrder(Set<String> ids) {
        return contents.stream().filter(thing -> ids.contains(thing.getId())).toList();
    }
}
