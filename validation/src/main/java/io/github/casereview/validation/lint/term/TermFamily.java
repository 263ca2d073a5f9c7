package io.github.casereview.validation.lint.term;

/** Why a term is left behind. */
public enum TermFamily {
    /** It wrongs those it speaks of, or says something vague. */
    DISCOURAGED,
    /** A body, role or process has another name now. */
    RENAMED
}
