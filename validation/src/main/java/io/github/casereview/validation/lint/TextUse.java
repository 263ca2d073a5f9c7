package io.github.casereview.validation.lint;

import io.github.casereview.document.Link;
import io.github.casereview.document.Publication;
import io.github.casereview.document.SchemeCode;
import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.json.shape.Property;
import io.github.casereview.json.shape.StringConstraint;
import io.github.casereview.people.Party;
import io.github.casereview.source.Citation;
import io.github.casereview.source.CodedValue;
import io.github.casereview.validation.index.Leaf;
import io.github.casereview.validation.lint.privacy.PrivacyKind;
import java.util.EnumSet;
import java.util.Set;

/** What a string of the model is for. */
enum TextUse {
    /** Prose, the record's own. */
    PROSE,
    /** Prose, printed elsewhere. */
    QUOTATION,
    /** A name, a title, a few words as printed. */
    WORDS,
    /** The published name of a reviewer or chair. */
    PUBLISHED_NAME,
    /** Where something was published. */
    PLACE_OF_PUBLICATION,
    /** The target of a link. */
    LINK,
    /** An id, a code, a date or a length. */
    KEY,
    /** A string that a partner added. */
    ADDED,
    /** A string that a partner added under a name that speaks of birth. */
    ADDED_BIRTH,
    /** A name or a number that a partner added: no string to count units in. */
    ADDED_NAME;

    private static final Set<ReaderCode> KEYS = Set.of(
            ReaderCode.ID_MALFORMED,
            ReaderCode.REFERENCE_MALFORMED,
            ReaderCode.DATE_MALFORMED,
            ReaderCode.LENGTH_MALFORMED);

    /** What a string is for, by the type and the property that hold it. */
    static TextUse of(Leaf leaf) {
        return of(leaf.node().shape().type(), leaf.property());
    }

    private static TextUse of(Class<?> type, Property property) {
        if (isKey(type, property)) {
            return KEY;
        } else if (type == Link.class) {
            return property.name().equals("url") ? LINK : PLACE_OF_PUBLICATION;
        } else if (type == Publication.class) {
            return PLACE_OF_PUBLICATION;
        } else if (type == Party.class && property.name().equals("name")) {
            return PUBLISHED_NAME;
        } else if (type == Citation.class && property.name().equals("quote")) {
            return QUOTATION;
        }
        return isNarrative(property) ? PROSE : WORDS;
    }

    private static boolean isKey(Class<?> type, Property property) {
        boolean code = (type == CodedValue.class && !property.name().equals("asWritten"))
                || (type == SchemeCode.class && property.name().equals("code"));
        return code
                || property.reference().isPresent()
                || property.constraint()
                        .map(StringConstraint::code)
                        .filter(KEYS::contains)
                        .isPresent();
    }

    /** The constraint of narrative has a code of its own. */
    private static boolean isNarrative(Property property) {
        return property.constraint()
                .filter(constraint -> constraint.code() == ReaderCode.TEXT_BLANK)
                .isPresent();
    }

    /** What the privacy lint looks for in such strings; days and genders only where the caller says. */
    Set<PrivacyKind> kinds() {
        return switch (this) {
            case KEY -> EnumSet.of(PrivacyKind.FORBIDDEN_TERM);
            case LINK -> EnumSet.of(PrivacyKind.EMAIL, PrivacyKind.FORBIDDEN_TERM);
            case PUBLISHED_NAME -> without(PrivacyKind.NAMED_PERSON);
            case PLACE_OF_PUBLICATION -> without(PrivacyKind.WEB_ADDRESS);
            default -> EnumSet.allOf(PrivacyKind.class);
        };
    }

    private static Set<PrivacyKind> without(PrivacyKind kind) {
        return EnumSet.complementOf(EnumSet.of(kind));
    }
}
