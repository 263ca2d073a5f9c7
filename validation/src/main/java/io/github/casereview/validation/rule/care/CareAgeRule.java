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

import io.github.casereview.code.Nation;
import io.github.casereview.code.census.LegalStatus;
import io.github.casereview.code.census.PlacementType;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;
import io.github.casereview.validation.rule.history.Stretch;
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
            .in(Nation.ENGLAND)
            .askedBy("Children looked after return (SSDA903), validation rule 358")),

    /** A care order begins at an age at which none can be made. */
    CARE_ORDER_OVER_AGE(warning(
                    "a care order made before the age of 17",
                    beganAnewAt(17, stretch -> stretch.is(LEGAL_STATUS, LegalStatus.FULL_CARE_ORDER)))
            .in(Nation.ENGLAND, Nation.WALES)
            .askedBy("Children Act 1989, section 31(3)")),

    /** An interim care order lasts beyond an age that it cannot outlast. */
    INTERIM_ORDER_OVER_AGE(info(
                    "an interim care order that ends by the age of 17",
                    endedBeyond(17, stretch -> stretch.is(LEGAL_STATUS, LegalStatus.INTERIM_CARE_ORDER)))
            .in(Nation.ENGLAND, Nation.WALES)
            .saidToBeAskedBy("Re Q (Child: Interim Care Order: Jurisdiction), 2019")),

    /** Care begins at an age at which nobody comes into care. */
    CARE_OVER_AGE(warning("care that begins before the age of 18", beganAt(18, stretch -> stretch.is(LOOKED_AFTER)))
            .in(Nation.ENGLAND)
            .askedBy("Children looked after return (SSDA903), validation rule 352")),

    /** Supported or semi-independent accommodation begins at an age at which, since 2021, nobody may be placed there. */
    SUPPORTED_ACCOMMODATION_UNDER_AGE(
            warning("supported accommodation from the age of 16", beganUnder(16, CareAgeRule::isSupported))
                    .in(Nation.ENGLAND)
                    .askedBy("Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959),"
                            + " regulation 27A, since 2021-09-09; Children looked after return (SSDA903), validation"
                            + " rule 371")),

    /** Semi-independent accommodation begins at an age that it was never for. */
    SEMI_INDEPENDENT_UNDER_AGE(
            warning("semi-independent accommodation from the age of 14", beganUnder(14, CareAgeRule::isSemiIndependent))
                    .in(Nation.ENGLAND)
                    .askedBy("Children looked after return (SSDA903), validation rule 371 until 2022/23: 14 and over")),

    /** A placement in custody begins before the age of criminal responsibility. */
    CUSTODY_UNDER_AGE(
            warning("custody from the age of 10", beganUnder(10, PLACEMENT, PlacementType.YOUNG_OFFENDER_INSTITUTION))
                    .in(Nation.ENGLAND)
                    .askedBy("Children looked after return (SSDA903), validation rule 372")),

    /** A placement in a residential school begins before the age of school. */
    RESIDENTIAL_SCHOOL_UNDER_AGE(warning(
                    "a placement in a school from the age of 4",
                    beganUnder(4, PLACEMENT, PlacementType.RESIDENTIAL_SCHOOL))
            .in(Nation.ENGLAND)
            .askedBy("Children looked after return (SSDA903), validation rule 373")),

    /** A placement in residential employment begins before the age of work. */
    EMPLOYMENT_UNDER_AGE(warning(
                    "residential employment from the age of 14",
                    beganUnder(14, PLACEMENT, PlacementType.RESIDENTIAL_EMPLOYMENT))
            .in(Nation.ENGLAND)
            .askedBy("Children looked after return (SSDA903), validation rule 374")),

    /** A placement in a secure home begins at an age at which it is out of the ordinary, though it can be approved. */
    SECURE_HOME_UNDER_AGE(
            info("a secure children's home from the age of 13", beganUnder(13, PLACEMENT, PlacementType.SECURE_HOME))
                    .in(Nation.ENGLAND)
                    .askedBy("Children (Secure Accommodation) Regulations 1991, regulation 4"));

    private static final LocalDate BANNED = LocalDate.of(2021, 9, 9);

    private final Definition definition;

    CareAgeRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    /** H5 may have begun before the ban and been in order; K3 is younger than the ban. */
    private static boolean isSupported(Stretch stretch) {
        return stretch.is(PLACEMENT, PlacementType.SUPPORTED_ACCOMMODATION)
                || (isCodedSemiIndependent(stretch)
                        && stretch.bounds()
                                .start()
                                .earliest()
                                .filter(day -> !day.isBefore(BANNED))
                                .isPresent());
    }

    private static boolean isSemiIndependent(Stretch stretch) {
        return isCodedSemiIndependent(stretch) && !isSupported(stretch);
    }

    private static boolean isCodedSemiIndependent(Stretch stretch) {
        return stretch.is(PLACEMENT, PlacementType.SEMI_INDEPENDENT, PlacementType.REGISTERED_SUPPORTED);
    }
}
