package io.github.casereview.chronology;

import io.github.casereview.code.ClosedCode;

/** What sort of episode something is. */
public enum EpisodeKind implements ClosedCode {
    EARLY_HELP,
    CHILD_IN_NEED_PLAN,
    CHILD_PROTECTION,
    LOOKED_AFTER,
    PROCEEDINGS,
    LEGAL_STATUS,
    PLACEMENT,
    RESIDENCE,
    MISSING,
    EDUCATION,
    ALLOCATION,
    SERVICE,
    MONITORING,
    PARALLEL_PROCESS,
    IMPRISONMENT,
    EXPERIENCE,
    PRACTICE,
    OTHER
}
