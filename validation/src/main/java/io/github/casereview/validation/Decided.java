package io.github.casereview.validation;

import io.github.casereview.validation.profile.CheckSettings;
import java.util.Set;

/** The waivers a caller gave, from which those that apply are found anew for each checker that is made. */
@FunctionalInterface
interface Decided {
    /** Nothing is let stand. */
    Decided NONE = (codes, values, settings) -> WaiverCheck.none();

    /** Those that apply where a checker has rules of these codes, may show values, and has these settings. */
    WaiverCheck over(Set<String> codes, boolean values, CheckSettings settings);
}
