package io.github.casereview.json.schema;

import io.github.casereview.json.shape.Property;
import io.github.casereview.json.shape.StringConstraint;
import io.github.casereview.value.Thing;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Titles made from names, and descriptions taken from the Javadoc of the types. */
final class Wording {
    private final SourceDocs docs = SourceDocs.of(Path.of("../core/src/main/java"), Path.of("src/main/java"));

    /** A name in words: {@code learningPoints} is {@code Learning points}. */
    static String title(String name) {
        String words = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** What a type means. */
    String of(Class<?> type) {
        return docs.type(type)
                .map(Wording::sentence)
                .orElseThrow(() -> new IllegalStateException("no Javadoc on " + type.getName()));
    }

    /** What a component of a record, or what a method returns, means. */
    String of(Class<?> type, String member) {
        return docs.member(type, member)
                .map(Wording::sentence)
                .orElseThrow(() -> new IllegalStateException("no Javadoc on " + type.getName() + "#" + member));
    }

    /** What a property means, what its ids name, and which open lists its codes are from. */
    String of(Class<?> type, Property property) {
        String accessor = Character.toUpperCase(property.name().charAt(0))
                + property.name().substring(1);
        String meaning = Stream.of("get", "is")
                .flatMap(prefix -> inherited(type, prefix + accessor))
                .findFirst()
                .map(Wording::sentence)
                .orElseThrow(() -> new IllegalStateException("no Javadoc on " + type + " " + property.name()));
        return Stream.of(Optional.of(meaning), names(property), lists(property))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    /** What a constrained string is, and what it must be. */
    String of(StringConstraint constraint) {
        return of(constraint.type()) + " Expected: " + constraint.expected() + ".";
    }

    private Stream<String> inherited(Class<?> type, String method) {
        return Stream.concat(
                docs.member(type, method).stream(),
                Arrays.stream(type.getInterfaces()).flatMap(parent -> inherited(parent, method)));
    }

    private static Optional<String> names(Property property) {
        return property.reference()
                .map(reference -> List.of(reference.value()))
                .map(kinds -> kinds.isEmpty() ? "anything that has an id" : either(kinds))
                .map(kinds -> (property.isList() ? "Each names " : "Names ") + kinds + ".");
    }

    private static String either(List<Thing> kinds) {
        return kinds.stream()
                .map(Thing::words)
                .map(words -> ("aeiou".indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words)
                .collect(Collectors.joining(", "))
                .replaceFirst(", ([^,]*)$", " or $1");
    }

    private static Optional<String> lists(Property property) {
        List<String> schemes = property.schemes();
        if (schemes.isEmpty()) {
            return Optional.empty();
        }
        String own = "Open code list: " + schemes.get(0);
        return Optional.of(
                schemes.size() == 1
                        ? own + "."
                        : own + "; with scheme named, also " + String.join(", ", schemes.subList(1, schemes.size()))
                                + ".");
    }

    private static String sentence(String text) {
        String capital = Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return capital.endsWith(".") ? capital : capital + ".";
    }
}
