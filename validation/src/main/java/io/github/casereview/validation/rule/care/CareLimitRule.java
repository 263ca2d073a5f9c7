package io.github.casereview.validation.rule.care;

import static io.github.casereview.chronology.EpisodeKind.LEGAL_STATUS;
import static io.github.casereview.chronology.EpisodeKind.PLACEMENT;
import static io.github.casereview.validation.rule.Definition.warning;

import io.github.casereview.chronology.EpisodeKind;
import io.github.casereview.code.Code;
import io.github.casereview.code.Nation;
import io.github.casereview.code.census.LegalStatus;
import io.github.casereview.code.census.PlacementType;
import io.github.casereview.uncertain.quantity.LengthOfTime;
import io.github.casereview.validation.rule.Check;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;
import io.github.casereview.validation.rule.history.Histories;
import io.github.casereview.validation.rule.history.Stretch;

/** Rules about how long a status or a placement can last: only what lengths or dates leave no doubt of. */
public enum CareLimitRule implements Rule {
    /** Police protection lasts longer than the law lets it. */
    POLICE_PROTECTION_TOO_LONG(warning(
                    "police protection for 72 hours at most",
                    limit("PT72H", 3, LEGAL_STATUS, LegalStatus.POLICE_PROTECTION))
            .in(Nation.ENGLAND, Nation.WALES)
            .askedBy("Children Act 1989, section 46(6); Children looked after return (SSDA903), validation rule 361")),

    /** An emergency protection order lasts longer than it can, extended or not. */
    EMERGENCY_ORDER_TOO_LONG(warning(
                    "an emergency protection order for 21 days at most",
                    limit("P21D", 21, LEGAL_STATUS, LegalStatus.EMERGENCY_PROTECTION_ORDER))
            .in(Nation.ENGLAND, Nation.WALES)
            .askedBy("Children looked after return (SSDA903), validation rule 362; Children Act 1989, section 45,"
                    + " lets it last for 8 days and be extended once by 7")),

    /** A child assessment order lasts longer than it can. */
    ASSESSMENT_ORDER_TOO_LONG(warning(
                    "a child assessment order for 7 days at most",
                    limit("P7D", 7, LEGAL_STATUS, LegalStatus.CHILD_ASSESSMENT_ORDER))
            .in(Nation.ENGLAND, Nation.WALES)
            .askedBy("Children Act 1989, section 43(5); Children looked after return (SSDA903), validation rule 363")),

    /** A child whom the police detained stays accommodated for longer than can be. */
    POLICE_DETENTION_TOO_LONG(warning(
                    "accommodation instead of police detention for 21 days at most",
                    limit("P21D", 21, LEGAL_STATUS, LegalStatus.PACE))
            .in(Nation.ENGLAND)
            .askedBy("Children looked after return (SSDA903), validation rule 364")),

    /** One stay of a series of short breaks is not short. */
    SHORT_BREAK_TOO_LONG(warning(
                    "a short break of 17 days at most",
                    limit("P17D", 17, LEGAL_STATUS, LegalStatus.SHORT_BREAKS_EPISODES))
            .in(Nation.ENGLAND)
            .askedBy("Children looked after return (SSDA903), validation rule 365")),

    /** A temporary placement in hospital is not temporary. */
    HOSPITAL_STAY_TOO_LONG(warning(
                    "a temporary placement in hospital for 42 days at most",
                    limit("P42D", 42, PLACEMENT, PlacementType.TEMPORARY_HOSPITAL))
            .in(Nation.ENGLAND)
            .askedBy("Children looked after return (SSDA903), validation rule 375")),

    /** A temporary placement during a holiday of the carer lasts longer than one. */
    CARER_HOLIDAY_TOO_LONG(warning(
                    "a temporary placement for a carer's holiday for 21 days at most",
                    limit("P21D", 21, PLACEMENT, PlacementType.TEMPORARY_CARER_AWAY))
            .in(Nation.ENGLAND)
            .askedBy("Children looked after return (SSDA903), validation rule 376")),

    /** A temporary placement for some other reason is not temporary. */
    TEMPORARY_PLACEMENT_TOO_LONG(warning(
                    "another temporary placement for 7 days at most",
                    limit("P7D", 7, PLACEMENT, PlacementType.TEMPORARY_OTHER))
            .in(Nation.ENGLAND)
            .askedBy("Children looked after return (SSDA903), validation rule 379"));

    private final Definition definition;

    CareLimitRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    private static Check limit(String length, int days, EpisodeKind kind, Code code) {
        LengthOfTime most = LengthOfTime.of(length);
        return (review, breaches) -> Histories.ofChildren(review)
                .flatMap(history -> history.stretches(stretch -> stretch.is(kind, code)))
                .filter(stretch -> stretch.isLongerThan(most, days))
                .map(Stretch::node)
                .distinct()
                .forEach(node -> breaches.at(node, "period", "a longer one"));
    }
}
