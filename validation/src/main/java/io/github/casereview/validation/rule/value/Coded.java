package io.github.casereview.validation.rule.value;

import io.github.casereview.code.CodeList;
import io.github.casereview.code.list.CodeLists;
import io.github.casereview.json.shape.Property;
import io.github.casereview.source.CodedValue;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A code at its place.
 *
 * @param node the value that holds it
 * @param code the code
 * @param scheme the list it is said to be of, where it says so
 * @param usual the lists of the property it stands in
 * @param lists the lists of this library that the code can be of: the one named, or those of the property
 */
record Coded(Node<CodedValue> node, String code, Optional<String> scheme, List<String> usual, List<CodeList> lists) {
    static List<Coded> all(ReviewIndex review) {
        return review.once(All.class, All::of).codes();
    }

    /** All codes of a record, each looked at once for all rules. */
    private record All(List<Coded> codes) {
        static All of(ReviewIndex review) {
            return new All(review.all(CodedValue.class).stream()
                    .filter(node -> node.value().getCode().isPresent())
                    .map(Coded::of)
                    .toList());
        }
    }

    private static Coded of(Node<CodedValue> node) {
        CodedValue value = node.value();
        List<String> usual = Objects.requireNonNull(node.parent())
                .shape()
                .property(node.property())
                .map(Property::schemes)
                .orElse(List.of());
        List<CodeList> lists = value.getScheme().map(List::of).orElse(usual).stream()
                .flatMap(name -> CodeLists.scheme(name).stream())
                .toList();
        return new Coded(node, value.getCode().orElseThrow(), value.getScheme(), usual, lists);
    }

    /** Whether another edition is named than the one this library holds. */
    boolean isOfOtherEdition(CodeList list) {
        return node.value()
                .getVersion()
                .filter(version -> !list.getVersion().equals(Optional.of(version)))
                .isPresent();
    }
}
