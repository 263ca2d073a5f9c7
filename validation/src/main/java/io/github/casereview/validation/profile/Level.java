package io.github.casereview.validation.profile;

import io.github.casereview.code.list.DocumentKind;
import io.github.casereview.document.Document;
import io.github.casereview.source.CodedValue;
import io.github.casereview.validation.index.Coding;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How much a kind of document can be expected to say. */
public enum Level {
    /** A report of a review, or a summary of one. */
    REPORT(EnumSet.of(
            DocumentKind.OVERVIEW_REPORT,
            DocumentKind.EXECUTIVE_SUMMARY,
            DocumentKind.SERIOUS_CASE_REVIEW,
            DocumentKind.PRACTICE_REVIEW,
            DocumentKind.RAPID_REVIEW_REPORT,
            DocumentKind.THEMATIC_REPORT)),
    /** What a board or an agency answers, or plans to do. */
    RESPONSE(EnumSet.of(
            DocumentKind.BOARD_RESPONSE,
            DocumentKind.ACTION_PLAN,
            DocumentKind.IMPROVEMENT_PLAN,
            DocumentKind.WORK_PLAN,
            DocumentKind.TRAINING_PLAN)),
    /** What the review works with. */
    PAPER(EnumSet.of(
            DocumentKind.AGENCY_REPORT,
            DocumentKind.LEARNING_SUMMARY,
            DocumentKind.INTEGRATED_CHRONOLOGY,
            DocumentKind.TERMS_OF_REFERENCE,
            DocumentKind.NOTIFICATION,
            DocumentKind.MINUTES,
            DocumentKind.LETTER)),
    /** A short account of reviews that are told in full elsewhere, such as an entry of a catalogue. */
    DIGEST(EnumSet.of(
            DocumentKind.LEARNING_BULLETIN,
            DocumentKind.LEARNING_BRIEF,
            DocumentKind.NEWSLETTER,
            DocumentKind.PRESENTATION,
            DocumentKind.TRAINING_MATERIAL,
            DocumentKind.WEBSITE,
            DocumentKind.REPOSITORY_LISTING,
            DocumentKind.REPOSITORY_ENTRY,
            DocumentKind.PRESS_STATEMENT,
            DocumentKind.FAMILY_STATEMENT,
            DocumentKind.ANNUAL_REPORT)),
    /** Anything else. */
    OTHER(EnumSet.noneOf(DocumentKind.class));

    private final Set<DocumentKind> kinds;

    Level(Set<DocumentKind> kinds) {
        this.kinds = kinds;
    }

    /** {@return the level of a document, where its kind is told by a code of ours} */
    public static Optional<Level> of(Document document) {
        return document.getKind().flatMap(Level::kind).map(Level::of);
    }

    /** {@return the kind of document that a code of ours names} */
    static Optional<DocumentKind> kind(CodedValue told) {
        return Coding.of(Optional.of(told), List.of(DocumentKind.values()));
    }

    /** {@return the level of a kind of document} */
    public static Level of(DocumentKind kind) {
        for (Level level : values()) {
            if (level.kinds.contains(kind)) {
                return level;
            }
        }
        return OTHER;
    }

    /** {@return the word for it, as in {@code report}} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
