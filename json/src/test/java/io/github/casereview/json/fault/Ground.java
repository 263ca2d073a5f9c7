package io.github.casereview.json.fault;

import io.github.casereview.json.shape.Property;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Where faults can be planted: whatever the model knows and no fault has touched. */
final class Ground {
    private final Node root;
    private final Random random;
    private final List<Expectation> expectations;

    Ground(Node root, Random random, List<Expectation> expectations) {
        this.root = root;
        this.random = random;
        this.expectations = expectations;
    }

    /** A member of an object of the model, with its property. */
    record Place(Node owner, Entry entry, Property property) {}

    Random random() {
        return random;
    }

    boolean expect(Expectation expectation) {
        expectations.add(expectation);
        return true;
    }

    Optional<Node> object() {
        return any(nodes().filter(Node::isObject));
    }

    Optional<Node> extensions() {
        return any(nodes().filter(Node::isExtensions));
    }

    /** {@return the value of a property, or an element, in which there is no fault yet} */
    Optional<Node> value(Predicate<Property> property) {
        return any(nodes().filter(node -> node.property != null && !node.holdsFault() && property.test(node.property)));
    }

    /** {@return a string, number, code or flag} */
    Optional<Node> scalar(Predicate<Property> property) {
        return value(property).filter(node -> node.entries == null && node.items == null);
    }

    /** {@return a member in which there is no fault yet} */
    Optional<Place> member(Predicate<Property> property) {
        return any(
                nodes().filter(Node::isObject).flatMap(Ground::members).filter(place -> property.test(place.property)));
    }

    private static Stream<Place> members(Node object) {
        return object.entries.stream()
                .filter(entry -> entry.known && !entry.holdsFault())
                .map(entry -> new Place(
                        object, entry, object.shape.property(entry.name).orElseThrow()));
    }

    private Stream<Node> nodes() {
        return root.known().stream();
    }

    private <T> Optional<T> any(Stream<T> choices) {
        List<T> all = choices.toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    @SafeVarargs
    final <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
