package io.github.casereview.validation.rule;

import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.profile.Scope;

/**
 * How much a breach matters in some profiles.
 *
 * @param severity how much
 * @param profiles the profiles
 */
public record Weight(Severity severity, Scope profiles) {}
