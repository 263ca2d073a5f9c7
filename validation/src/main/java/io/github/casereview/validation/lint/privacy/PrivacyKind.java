package io.github.casereview.validation.lint.privacy;

import io.github.casereview.validation.lint.detect.Detector;
import io.github.casereview.validation.lint.detect.GenderDetector;
import io.github.casereview.validation.lint.detect.NamedPersonDetector;
import io.github.casereview.validation.lint.detect.date.BirthDateDetector;
import io.github.casereview.validation.lint.detect.date.DateDetector;
import io.github.casereview.validation.lint.detect.number.NationalInsuranceDetector;
import io.github.casereview.validation.lint.detect.number.NhsNumberDetector;
import io.github.casereview.validation.lint.detect.number.PhoneDetector;
import io.github.casereview.validation.lint.detect.number.PostcodeDetector;
import io.github.casereview.validation.lint.detect.online.EmailDetector;
import io.github.casereview.validation.lint.detect.online.HandleDetector;
import io.github.casereview.validation.lint.detect.online.IpAddressDetector;
import io.github.casereview.validation.lint.detect.online.WebAddressDetector;
import io.github.casereview.validation.lint.detect.place.AddressDetector;
import io.github.casereview.validation.lint.detect.place.SchoolDetector;
import java.util.Optional;

/** What the privacy lint looks for; of two that claim the same words, the one that stands first has them. */
public enum PrivacyKind {
    /** An e-mail address. */
    EMAIL(true, new EmailDetector()),
    /** An address on the web. */
    WEB_ADDRESS(false, new WebAddressDetector()),
    /** A date of birth. */
    BIRTH_DATE(false, new BirthDateDetector()),
    /** A date known to the day. */
    EXACT_DATE(false, new DateDetector()),
    /** The address of a computer. */
    IP_ADDRESS(false, new IpAddressDetector()),
    /** A name on social media or in a game. */
    ONLINE_NAME(false, new HandleDetector()),
    /** A telephone number. */
    PHONE(true, new PhoneDetector()),
    /** An NHS number. */
    NHS_NUMBER(true, new NhsNumberDetector()),
    /** A National Insurance number. */
    NATIONAL_INSURANCE_NUMBER(true, new NationalInsuranceDetector()),
    /** A full postcode. */
    POSTCODE(true, new PostcodeDetector()),
    /** The address of a home. */
    ADDRESS(false, new AddressDetector()),
    /** A school by name. */
    SCHOOL(false, new SchoolDetector()),
    /** A person by title and surname. */
    NAMED_PERSON(false, new NamedPersonDetector()),
    /** A word that tells a gender. */
    GENDER(false, new GenderDetector()),
    /** A term that the caller forbids. */
    FORBIDDEN_TERM;

    private final boolean hard;
    private final Optional<Detector> detector;

    PrivacyKind() {
        this.hard = true;
        this.detector = Optional.empty();
    }

    PrivacyKind(boolean hard, Detector detector) {
        this.hard = hard;
        this.detector = Optional.of(detector);
    }

    /** What recognises it; forbidden terms are matched all at once. */
    Optional<Detector> detector() {
        return detector;
    }

    /** {@return whether it leads straight to one person, home or office, and needs no reading to be told} */
    public boolean isHard() {
        return hard;
    }
}
