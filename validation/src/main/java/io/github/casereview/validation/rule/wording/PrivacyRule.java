package io.github.casereview.validation.rule.wording;

import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.lint.Noted;
import io.github.casereview.validation.lint.RecordLint;
import io.github.casereview.validation.lint.privacy.PrivacyKind;
import io.github.casereview.validation.profile.ReleaseStage;
import io.github.casereview.validation.profile.Scope;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;
import java.util.Arrays;

/** Rules about what a published review must not hold; all rest on one run of the lint. */
public enum PrivacyRule implements Rule {
    /** An e-mail address. */
    PRIVACY_EMAIL(PrivacyKind.EMAIL, "no e-mail address"),

    /** A telephone number. */
    PRIVACY_PHONE(PrivacyKind.PHONE, "no telephone number"),

    /** An NHS number. */
    PRIVACY_NHS_NUMBER(PrivacyKind.NHS_NUMBER, "no NHS number"),

    /** A National Insurance number. */
    PRIVACY_NATIONAL_INSURANCE_NUMBER(PrivacyKind.NATIONAL_INSURANCE_NUMBER, "no National Insurance number"),

    /** A full postcode. */
    PRIVACY_POSTCODE(PrivacyKind.POSTCODE, "no full postcode"),

    /** The address of a home. */
    PRIVACY_ADDRESS(PrivacyKind.ADDRESS, "no street address"),

    /** A date of birth. */
    PRIVACY_BIRTH_DATE(PrivacyKind.BIRTH_DATE, "no date of birth"),

    /** A day of someone's life; those who work on a case count from such days, and the public has no need of them. */
    PRIVACY_EXACT_DATE(PrivacyKind.EXACT_DATE, "no day of someone's life, but a month or a year"),

    /** A person by title and surname. */
    PRIVACY_NAMED_PERSON(PrivacyKind.NAMED_PERSON, "no title with a surname, but a role"),

    /** A school by name. */
    PRIVACY_SCHOOL(PrivacyKind.SCHOOL, "no school by name"),

    /** A word that tells a gender which the record leaves out. */
    PRIVACY_GENDER(PrivacyKind.GENDER, "no gender told where the record leaves it out"),

    /** An address on the web, where a link is not what is asked for. */
    PRIVACY_WEB_ADDRESS(PrivacyKind.WEB_ADDRESS, "no web address in words"),

    /** The address of a computer. */
    PRIVACY_IP_ADDRESS(PrivacyKind.IP_ADDRESS, "no IP address"),

    /** A name on social media or in a game. */
    PRIVACY_ONLINE_NAME(PrivacyKind.ONLINE_NAME, "no name on social media"),

    /** A term that the caller forbids. */
    PRIVACY_FORBIDDEN_TERM(PrivacyKind.FORBIDDEN_TERM, "no term that the caller forbids");

    private final PrivacyKind kind;
    private final Definition definition;

    PrivacyRule(PrivacyKind kind, String expected) {
        this.kind = kind;
        Definition warning = Definition.warning(expected, (review, breaches) -> look(kind, review, breaches))
                .askedBy("Working Together to Safeguard Children 2013 and later: written to be published without"
                        + " redaction")
                .rated(Severity.INFO, Scope.all().at(ReleaseStage.DRAFT));
        this.definition = switch (kind) {
            case EXACT_DATE -> warning.rated(Severity.INFO, Scope.all().at(ReleaseStage.EXCHANGE));
            default ->
                kind.isHard() ? warning.rated(Severity.ERROR, Scope.all().at(ReleaseStage.PUBLICATION)) : warning;
        };
    }

    /** {@return the rule that something found by the lint breaks} */
    public static PrivacyRule of(PrivacyKind kind) {
        return Arrays.stream(values())
                .filter(rule -> rule.kind == kind)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Definition definition() {
        return definition;
    }

    private static void look(PrivacyKind kind, ReviewIndex review, Breaches breaches) {
        for (Noted<PrivacyKind> noted : RecordLint.of(review).privacy()) {
            if (noted.what() == kind) {
                String found = noted.count() == 1 ? "one" : noted.count() + " in this text";
                Breach breach = Breach.of(noted.node(), found).in(noted.path());
                breaches.add(noted.span().map(breach::over).orElse(breach));
            }
        }
    }
}
