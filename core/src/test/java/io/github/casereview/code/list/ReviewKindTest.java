package io.github.casereview.code.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.code.Nation;
import io.github.casereview.code.Span;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewKindTest {
    @Test
    void practice_reviews_begin_in_england_on_29_june_2018() {
        assertThat(ReviewKind.CHILD_SAFEGUARDING_PRACTICE_REVIEW.getSpan(Nation.ENGLAND))
                .contains(Span.since(LocalDate.of(2018, 6, 29)));
        assertThat(ReviewKind.CHILD_SAFEGUARDING_PRACTICE_REVIEW.getSpan(Nation.WALES))
                .isEmpty();
    }

    @Test
    void one_name_has_other_years_in_another_nation() {
        assertThat(ReviewKind.SERIOUS_CASE_REVIEW.getSpan(Nation.WALES))
                .contains(Span.until(LocalDate.of(2012, 12, 31)));
        assertThat(ReviewKind.SERIOUS_CASE_REVIEW.validUntil()).contains(LocalDate.of(2019, 9, 29));
    }

    @Test
    void a_kind_tied_to_no_nation_may_be_anywhere_at_any_time() {
        assertThat(ReviewKind.THEMATIC_REVIEW.getSpan(Nation.SCOTLAND)).contains(Span.always());
        assertThat(ReviewKind.THEMATIC_REVIEW.getSpan()).isEqualTo(Span.always());
    }

    @Test
    void wales_passes_from_one_kind_to_the_next() {
        LocalDate first = LocalDate.of(2024, 10, 1);
        assertThat(ReviewKind.CHILD_PRACTICE_REVIEW.isValidOn(first)).isFalse();
        assertThat(ReviewKind.SINGLE_UNIFIED_SAFEGUARDING_REVIEW.isValidOn(first))
                .isTrue();
    }

    @Test
    void guidance_follows_guidance() {
        assertThat(StatutoryBasis.WORKING_TOGETHER_2015.validUntil()).contains(LocalDate.of(2019, 9, 29));
        assertThat(StatutoryBasis.CHILDREN_ACT_2004.validFrom()).contains(LocalDate.of(2018, 6, 29));
    }

    @ParameterizedTest
    @EnumSource(Nation.class)
    void a_nation_is_never_without_guidance(Nation nation) {
        for (LocalDate day = LocalDate.of(2007, 1, 1); day.getYear() < 2026; day = day.plusMonths(1)) {
            LocalDate first = day;
            assertThat(StatutoryBasis.values())
                    .as("guidance of %s on %s", nation, day)
                    .anyMatch(basis -> basis.getSpans().containsKey(nation)
                            && basis.getSpans().get(nation).includes(first));
        }
    }
}
