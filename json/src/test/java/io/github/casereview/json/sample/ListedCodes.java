package io.github.casereview.json.sample;

import io.github.casereview.code.CodeList;
import io.github.casereview.code.list.CodeLists;
import io.github.casereview.json.shape.Property;
import io.github.casereview.source.CodedValue;
import java.util.List;

/** Tells whether a coded value keeps to the lists of its property. */
public final class ListedCodes {
    private ListedCodes() {}

    /** {@return whether a list of the property, in the edition given, has the code, or there is none} */
    public static boolean hold(Property property, CodedValue value) {
        List<String> schemes = property.schemes();
        if (schemes.isEmpty()) {
            return value.getCode().isEmpty() || value.getScheme().isPresent();
        }
        String scheme = value.getScheme().orElse(schemes.get(0));
        return schemes.contains(scheme) && isKnown(scheme, value) && isEdition(scheme, value);
    }

    private static boolean isKnown(String scheme, CodedValue value) {
        return value.getCode().isEmpty()
                || CodeLists.scheme(scheme)
                        .flatMap(list -> list.find(value.getCode().orElseThrow()))
                        .isPresent();
    }

    private static boolean isEdition(String scheme, CodedValue value) {
        String edition = CodeLists.scheme(scheme).flatMap(CodeList::getVersion).orElse("");
        return value.getVersion().isEmpty() || value.getVersion().orElseThrow().equals(edition);
    }
}
