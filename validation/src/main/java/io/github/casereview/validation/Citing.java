package io.github.casereview.validation;

import io.github.casereview.chronology.ChronologyEntry;
import io.github.casereview.learning.ReviewItem;
import io.github.casereview.validation.index.Node;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names an item as practitioners do, by its kind and printed number: {@code learning point 24}. */
final class Citing {
    /** Short numbers only, so that nothing else that stands in their place is repeated. */
    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,4}(?:\\.[0-9]{1,2}){0,4}[A-Za-z]?|[A-Za-z]"
            + "|(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})|(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})");

    private Citing() {}

    /** The words before a message; empty where there is no item, or no plain number. */
    static String of(Node<?> node) {
        Object entry = node.entry().value();
        if (entry instanceof ReviewItem item) {
            return words(item.thing().words(), item.getNumber());
        }
        return entry instanceof ChronologyEntry item ? words(item.thing().words(), item.getNumber()) : "";
    }

    private static String words(String kind, Optional<String> number) {
        return number.filter(text -> PLAIN.matcher(text).matches())
                .map(text -> kind + " " + text + ": ")
                .orElse("");
    }
}
