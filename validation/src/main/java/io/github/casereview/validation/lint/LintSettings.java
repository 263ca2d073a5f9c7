package io.github.casereview.validation.lint;

import io.github.casereview.validation.lint.privacy.ForbiddenTerms;
import io.github.casereview.validation.lint.privacy.ReleaseStage;
import io.github.casereview.validation.lint.term.Edition;
import java.util.Optional;

/**
 * What the lints of one run go by.
 *
 * @param stage how far the record is on its way to the public
 * @param edition the guidance it was written under; without it, that which the record itself names
 * @param forbidden terms that must not stand in it
 */
public record LintSettings(ReleaseStage stage, Optional<Edition> edition, ForbiddenTerms forbidden) {
    /** {@return the settings of a run that asks for nothing else: between those who hold the record} */
    public static LintSettings standard() {
        return new LintSettings(ReleaseStage.EXCHANGE, Optional.empty(), ForbiddenTerms.none());
    }

    /** {@return these settings for another stage} */
    public LintSettings at(ReleaseStage other) {
        return new LintSettings(other, edition, forbidden);
    }

    /** {@return these settings under some guidance} */
    public LintSettings under(Edition guidance) {
        return new LintSettings(stage, Optional.of(guidance), forbidden);
    }

    /** {@return these settings with other forbidden terms} */
    public LintSettings forbidding(ForbiddenTerms terms) {
        return new LintSettings(stage, edition, terms);
    }
}
