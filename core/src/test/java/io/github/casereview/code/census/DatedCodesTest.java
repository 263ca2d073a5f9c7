package io.github.casereview.code.census;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.code.Code;
import io.github.casereview.code.CodeList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatedCodesTest {
    private static final LocalDate CHANGE = LocalDate.of(2023, 10, 28);

    private final CodeList placements = CodeList.of(PlacementType.class);

    @Test
    void h5_kept_its_letters_and_changed_its_meaning() {
        assertThat(placements.find("H5", CHANGE.minusDays(1))).containsSame(PlacementType.SEMI_INDEPENDENT);
        assertThat(placements.find("H5", CHANGE)).containsSame(PlacementType.REGISTERED_SUPPORTED);
        assertThat(placements.find("H5", LocalDate.of(2024, 4, 1))).isEmpty();
        assertThat(placements.find("H5")).containsSame(PlacementType.REGISTERED_SUPPORTED);
    }

    @Test
    void k3_comes_with_the_collection_of_2024_to_2025() {
        assertThat(PlacementType.SUPPORTED_ACCOMMODATION.validFrom()).contains(LocalDate.of(2024, 4, 1));
    }

    @Test
    void p2_ends_the_day_before_the_change() {
        assertThat(PlacementType.INDEPENDENT_LIVING.validUntil()).contains(LocalDate.of(2023, 10, 27));
    }

    @Test
    void single_abuse_factors_end_in_2020_and_are_split_in_2021() {
        assertThat(CinFactor.PHYSICAL_ABUSE.validUntil()).contains(LocalDate.of(2020, 3, 31));
        assertThat(CinFactor.SEXUAL_ABUSE.validUntil()).contains(LocalDate.of(2020, 3, 31));
        assertThat(CodeList.of(CinFactor.class).find("19C"))
                .flatMap(Code::validFrom)
                .contains(LocalDate.of(2020, 4, 1));
    }

    @Test
    void criminal_exploitation_is_a_factor_from_2022() {
        assertThat(CinFactor.CHILD_CRIMINAL_EXPLOITATION.getCode()).isEqualTo("24A");
        assertThat(CinFactor.CHILD_CRIMINAL_EXPLOITATION.validFrom()).contains(LocalDate.of(2021, 4, 1));
    }

    @Test
    void sex_follows_gender_without_a_gap() {
        LocalDate last = CinGender.GENDER_FEMALE.validUntil().orElseThrow();
        assertThat(CinGender.SEX_FEMALE.validFrom()).contains(last.plusDays(1));
    }

    @Test
    void freeing_and_placement_orders_share_december_2005() {
        assertThat(LegalStatus.FREEING_ORDER.getSpan().overlaps(LegalStatus.PLACEMENT_ORDER.getSpan()))
                .isTrue();
        assertThat(LegalStatus.FREEING_ORDER.isValidOn(LocalDate.of(2006, 1, 1)))
                .isFalse();
    }

    @Test
    void the_nhs_numbers_emotional_before_sexual() {
        assertThat(NhsPlanReason.EMOTIONAL.getCode()).isEqualTo("03");
        assertThat(NhsPlanReason.SEXUAL.getCode()).isEqualTo("04");
    }

    @Test
    void not_stated_is_no_need_of_a_child_looked_after() {
        assertThat(CinNeed.NOT_STATED.getCode()).isEqualTo("N0");
        assertThat(CinNeed.NOT_STATED.isInLookedAfterReturn()).isFalse();
        assertThat(CinNeed.ABSENT_PARENTING.isInLookedAfterReturn()).isTrue();
    }
}
