package io.github.casereview.waiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.casereview.constraint.ExistingDay;
import io.github.casereview.value.IncompleteValueException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiverTest {
    private static final Waiver WAIVER = Waiver.builder()
            .code("DOCUMENT_UNDATED")
            .review("invented-board/child-a")
            .item("leaflet")
            .reason("Kept in a drawer by Mrs Canary.")
            .decidedBy("canary manager")
            .decided("2026-01-15")
            .until("2027-01-14")
            .build();

    @Test
    void says_in_logs_which_issue_may_stand_and_neither_why_nor_who_decided() {
        assertThat(WAIVER).hasToString("Waiver{code=DOCUMENT_UNDATED, review=invented-board/child-a, item=leaflet}");
    }

    @Test
    void says_in_logs_no_item_where_it_has_none() {
        Waiver waiver = Waiver.builder().from(WAIVER).item(Optional.empty()).build();
        assertThat(waiver).hasToString("Waiver{code=DOCUMENT_UNDATED, review=invented-board/child-a}");
    }

    @Test
    void waivers_say_in_logs_how_many_they_are() {
        assertThat(Waivers.builder()
                        .addWaiver(WAIVER)
                        .addWaiver(WAIVER.withCode("LINK_EMPTY"))
                        .build())
                .hasToString("Waivers{2 waivers}");
    }

    @Test
    void cannot_be_built_without_code_review_reason_and_role() {
        assertThatThrownBy(() -> Waiver.builder().item("leaflet").build())
                .isInstanceOf(IncompleteValueException.class)
                .hasMessage("required but not set: code, review, reason, decidedBy");
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29, true", "2023-02-29, false", "2026-04-31, false", "2026-12-31, true"})
    void a_day_must_be_one_of_the_calendar(String day, boolean exists) {
        assertThat(new ExistingDay().isValid(day, null)).isEqualTo(exists);
    }
}
