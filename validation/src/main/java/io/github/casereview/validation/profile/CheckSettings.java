package io.github.casereview.validation.profile;

import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.lint.privacy.ForbiddenTerms;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one run of the rules goes by.
 *
 * @param profile what records are held to
 * @param asOf the day that is taken for today; without it no rule asks whether something is late
 * @param forbidden terms that must not stand in a record
 * @param ratings the severity of rules by code, where the caller has another; empty for a rule that is not to run
 */
public record CheckSettings(
        Profile profile, Optional<LocalDate> asOf, ForbiddenTerms forbidden, Map<String, Optional<Severity>> ratings) {
    /** Keeps its own copies. */
    public CheckSettings {
        ratings = Map.copyOf(ratings);
    }

    /** {@return the settings of a run that asks for nothing else} */
    public static CheckSettings standard() {
        return new CheckSettings(Profile.base(), Optional.empty(), ForbiddenTerms.none(), Map.of());
    }

    /** {@return the settings of the run that looks at a record} */
    public static CheckSettings of(ReviewIndex review) {
        return review.once(CheckSettings.class, any -> standard());
    }

    /** {@return these settings, applied to a record} */
    public ReviewIndex over(ReviewIndex review) {
        review.once(CheckSettings.class, any -> this);
        return review;
    }

    /** {@return these settings under another profile} */
    public CheckSettings under(Profile other) {
        return new CheckSettings(other, asOf, forbidden, ratings);
    }

    /** {@return these settings on another day} */
    public CheckSettings asOf(LocalDate day) {
        return new CheckSettings(profile, Optional.of(day), forbidden, ratings);
    }

    /** {@return these settings with other forbidden terms} */
    public CheckSettings forbidding(ForbiddenTerms terms) {
        return new CheckSettings(profile, asOf, terms, ratings);
    }

    /** {@return these settings with another severity for a rule, or with none for a rule that is not to run} */
    public CheckSettings rating(String code, Optional<Severity> severity) {
        Map<String, Optional<Severity>> more = new TreeMap<>(ratings);
        more.put(code, severity);
        return new CheckSettings(profile, asOf, forbidden, more);
    }
}
