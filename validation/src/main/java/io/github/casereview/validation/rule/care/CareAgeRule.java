package io.github.casereview.validation.rule.care;

import static io.github.casereview.chronology.EpisodeKind.LEGAL_STATUS;
import static io.github.casereview.chronology.EpisodeKind.LOOKED_AFTER;
import static io.github.casereview.chronology.EpisodeKind.PLACEMENT;
import static io.github.casereview.validation.rule.Definition.info;
import static io.github.casereview.validation.rule.Definition.warning;
import static io.github.casereview.validation.rule.care.AgeCheck.beganAnewAt;
import static io.github.casereview.validation.rule.care.AgeCheck.beganAt;
import static io.github.casereview.validation.rule.care.AgeCheck.beganUnder;
import static io.github.casereview.validation.rule.care.AgeCheck.endedBeyond;

import io.github.casereview.code.census.LegalStatus;
import io.github.casereview.code.census.PlacementType;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;
import java.time.LocalDate;

/** Rules about ages in the history of a child in care: only what ages or dates leave no doubt of. */
public enum CareAgeRule implements Rule {
    /** A status under youth justice begins before the age of criminal responsibility. */
    JUSTICE_STATUS_UNDER_AGE(warning(
                    "a status under youth justice from the age of 10",
                    beganUnder(
                            10,
                            LEGAL_STATUS,
                            LegalStatus.REMAND,
                            LegalStatus.PACE,
                            LegalStatus.YOUTH_REHABILITATION_ORDER))
            .askedBy("Children looked after return (SSDA903), validation rule 358")),

    /** A care order begins at an age at which none can be made. */
    CARE_ORDER_OVER_AGE(warning(
                    "a care order made before the age of 17",
                    beganAnewAt(17, stretch -> stretch.is(LEGAL_STATUS, LegalStatus.FULL_CARE_ORDER)))
            .askedBy("Children Act 1989, section 31(3)")),

    /** An interim care order lasts beyond an age that it cannot outlast. */
    INTERIM_ORDER_OVER_AGE(info(
                    "an interim care order that ends by the age of 17",
                    endedBeyond(17, stretch -> stretch.is(LEGAL_STATUS, LegalStatus.INTERIM_CARE_ORDER)))
            .saidToBeAskedBy("Re Q (Child: Interim Care Order: Jurisdiction), 2019")),

    /** Care begins at an age at which nobody comes into care. */
    CARE_OVER_AGE(warning("care that begins before the age of 18", beganAt(18, stretch -> stretch.is(LOOKED_AFTER)))
            .askedBy("Children looked after return (SSDA903), validation rule 352")),

    /** Supported accommodation, since it has been registered, begins at an age that it is not for. */
    SUPPORTED_ACCOMMODATION_UNDER_AGE(
            warning("supported accommodation from the age of 16", beganUnder(16, CareAgeRule::isSupported))
                    .askedBy("Children looked after return (SSDA903), validation rules 370 and 371")),

    /** A placement in custody begins before the age of criminal responsibility. */
    CUSTODY_UNDER_AGE(
            warning("custody from the age of 10", beganUnder(10, PLACEMENT, PlacementType.YOUNG_OFFENDER_INSTITUTION))
                    .askedBy("Children looked after return (SSDA903), validation rule 372")),

    /** A placement in a residential school begins before the age of school. */
    RESIDENTIAL_SCHOOL_UNDER_AGE(warning(
                    "a placement in a school from the age of 4",
                    beganUnder(4, PLACEMENT, PlacementType.RESIDENTIAL_SCHOOL))
            .askedBy("Children looked after return (SSDA903), validation rule 373")),

    /** A placement in residential employment begins before the age of work. */
    EMPLOYMENT_UNDER_AGE(warning(
                    "residential employment from the age of 14",
                    beganUnder(14, PLACEMENT, PlacementType.RESIDENTIAL_EMPLOYMENT))
            .askedBy("Children looked after return (SSDA903), validation rule 374")),

    /** A placement in a secure home begins at an age at which it is out of the ordinary, though it can be approved. */
    SECURE_HOME_UNDER_AGE(
            info("a secure children's home from the age of 13", beganUnder(13, PLACEMENT, PlacementType.SECURE_HOME))
                    .askedBy("Children (Secure Accommodation) Regulations 1991, regulation 4"));

    private static final LocalDate REGISTERED = LocalDate.of(2023, 10, 28);

    private final Definition definition;

    CareAgeRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    /** The older code had an older meaning, for which the age was another. */
    private static boolean isSupported(Stretch stretch) {
        return stretch.is(PLACEMENT, PlacementType.SUPPORTED_ACCOMMODATION)
                || (stretch.is(PLACEMENT, PlacementType.REGISTERED_SUPPORTED)
                        && stretch.bounds()
                                .start()
                                .earliest()
                                .filter(day -> !day.isBefore(REGISTERED))
                                .isPresent());
    }
}
