package io.github.casereview.validation.profile;

import io.github.casereview.code.list.DocumentKind;
import java.util.EnumSet;
import java.util.Locale;
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
