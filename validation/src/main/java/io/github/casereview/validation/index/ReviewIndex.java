package io.github.casereview.validation.index;

import io.github.casereview.ReviewRecord;
import io.github.casereview.json.shape.Form;
import io.github.casereview.json.shape.Property;
import io.github.casereview.value.Identified;
import io.github.casereview.value.ReviewValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Every value of a review or a collection, in document order, by type and by id; for one run of the rules. */
public final class ReviewIndex {
    private final Node<ReviewRecord> root;
    private final Times times = new Times();
    private final List<Node<?>> nodes = new ArrayList<>();
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Leaf> references = new ArrayList<>();
    private final Map<Node<?>, Map<String, List<Node<Identified>>>> byId = new HashMap<>();
    private final Map<String, Node<ReviewRecord>> byReviewId = new HashMap<>();
    private final Map<Class<?>, List<Node<?>>> byClass = new HashMap<>();
    private final Map<Class<?>, List<Node<?>>> byType = new HashMap<>();
    private final Map<Class<?>, Map<Node<?>, List<Node<?>>>> byRecord = new HashMap<>();

    private final Map<Class<?>, Object> made = new HashMap<>();

    private ReviewIndex(ReviewRecord record) {
        this.root = new Node<>(record, null, "", -1);
    }

    /** {@return the index of a record} */
    public static ReviewIndex of(ReviewRecord record) {
        ReviewIndex index = new ReviewIndex(record);
        index.fill();
        return index;
    }

    private void fill() {
        Deque<Node<?>> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            Node<?> node = open.pop();
            List<Node<?>> children = read(node);
            node.place(nodes.size(), children);
            add(node);
            for (int i = children.size() - 1; i >= 0; i--) {
                open.push(children.get(i));
            }
        }
        references.forEach(reference -> reference.leadTo(find(reference.node(), reference.text())));
    }

    /** Reads each property of a value once, for all rules: what is inside it, and its strings. */
    private List<Node<?>> read(Node<?> node) {
        List<Node<?>> children = new ArrayList<>();
        for (Property property : node.shape().properties()) {
            if (property.form() == Form.OBJECT || property.form() == Form.STRING) {
                List<?> elements = property.elements(node.value());
                for (int i = 0; i < elements.size(); i++) {
                    if (elements.get(i) instanceof String text) {
                        add(node, property, i, text);
                    } else {
                        children.add(new Node<>(elements.get(i), node, property.name(), property.isList() ? i : -1));
                    }
                }
            }
        }
        return List.copyOf(children);
    }

    @SuppressWarnings("unchecked")
    private void add(Node<?> node, Property property, int at, String text) {
        Leaf leaf = new Leaf((Node<ReviewValue>) node, property, at, text);
        leaves.add(leaf);
        if (property.reference().isPresent()) {
            references.add(leaf);
        }
    }

    @SuppressWarnings("unchecked")
    private void add(Node<?> node) {
        nodes.add(node);
        byClass.computeIfAbsent(node.value().getClass(), type -> new ArrayList<>())
                .add(node);
        if (node.value() instanceof Identified identified) {
            byId.computeIfAbsent(scope(node), record -> new LinkedHashMap<>())
                    .computeIfAbsent(identified.getId(), id -> new ArrayList<>())
                    .add((Node<Identified>) node);
        }
        if (node.value() instanceof ReviewRecord record) {
            byReviewId.putIfAbsent(record.getId(), (Node<ReviewRecord>) node);
        }
    }

    /** A nested review's own id belongs to the collection around it. */
    private static Node<?> scope(Node<?> node) {
        Node<?> parent = node.parent();
        return node.value() instanceof ReviewRecord && parent != null ? parent.record() : node.record();
    }

    /** {@return the review or collection} */
    public Node<ReviewRecord> root() {
        return root;
    }

    /** {@return when its things certainly were} */
    public Times times() {
        return times;
    }

    /** {@return all values of a type, or of the types that extend it, in document order} */
    @SuppressWarnings("unchecked")
    public <T> List<Node<T>> all(Class<T> type) {
        List<Node<?>> known = byType.get(type);
        if (known == null) {
            known = find(type);
            byType.put(type, known);
        }
        return (List<Node<T>>) (List<?>) known;
    }

    /** Most types are asked for in vain, or have one class; what has several is put in order again. */
    private List<Node<?>> find(Class<?> type) {
        List<List<Node<?>>> found = byClass.entrySet().stream()
                .filter(each -> type.isAssignableFrom(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (found.size() == byClass.size()) {
            return Collections.unmodifiableList(nodes);
        } else if (found.size() == 1) {
            return Collections.unmodifiableList(found.get(0));
        }
        return found.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Node::order))
                .toList();
    }

    /** {@return every string of the model, in document order; what partners added is no part of it} */
    public List<Leaf> leaves() {
        return Collections.unmodifiableList(leaves);
    }

    /** {@return every id by which something names something else, in document order} */
    public List<Leaf> references() {
        return Collections.unmodifiableList(references);
    }

    /** {@return something about the record that several rules need, made when it is first asked for} */
    public <T> T once(Class<T> type, Function<ReviewIndex, T> make) {
        Object known = made.get(type);
        if (known == null) {
            known = make.apply(this);
            made.put(type, known);
        }
        return type.cast(known);
    }

    /** {@return the records: the root, and the reviews that a collection holds} */
    public List<Node<ReviewRecord>> records() {
        return all(ReviewRecord.class);
    }

    /** {@return all values of a type in one record, those of reviews nested in it left out} */
    @SuppressWarnings("unchecked")
    public <T> List<Node<T>> in(Node<? extends ReviewRecord> record, Class<T> type) {
        return (List<Node<T>>)
                (List<?>) byRecord.computeIfAbsent(type, this::groups).getOrDefault(record, List.of());
    }

    private Map<Node<?>, List<Node<?>>> groups(Class<?> type) {
        Map<Node<?>, List<Node<?>>> groups = new HashMap<>();
        for (Node<?> node : all(type)) {
            groups.computeIfAbsent(node.record(), record -> new ArrayList<>()).add(node);
        }
        return groups;
    }

    /** {@return what has an id, by id, in one record} */
    public Map<String, List<Node<Identified>>> ids(Node<? extends ReviewRecord> record) {
        return byId.getOrDefault(record, Map.of());
    }

    /** {@return the record of an id of its own, where this file holds it} */
    public Optional<Node<ReviewRecord>> record(String id) {
        return Optional.ofNullable(byReviewId.get(id));
    }

    /** {@return what an id names, seen from some place: in its record first, then in the collection around it} */
    public Optional<Node<Identified>> find(Node<?> from, String id) {
        Node<?> record = from.record();
        Optional<Node<Identified>> found = Optional.empty();
        while (found.isEmpty() && record != null) {
            Map<String, List<Node<Identified>>> ids = byId.getOrDefault(record, Map.of());
            found = Optional.ofNullable(ids.get(id)).map(nodes -> nodes.get(0));
            Node<?> around = record.parent();
            record = around == null ? null : around.record();
        }
        return found.isPresent() ? found : elsewhere(id);
    }

    /** An item of another review of the same file: {@code review-id#item-id}. */
    private Optional<Node<Identified>> elsewhere(String id) {
        int hash = id.indexOf('#');
        return hash < 0
                ? Optional.empty()
                : record(id.substring(0, hash))
                        .flatMap(node -> Optional.ofNullable(ids(node).get(id.substring(hash + 1))))
                        .map(nodes -> nodes.get(0));
    }
}
