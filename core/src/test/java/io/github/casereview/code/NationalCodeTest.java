package io.github.casereview.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.Jurisdiction;
import io.github.casereview.code.chronology.EntryValue;
import io.github.casereview.code.judgement.PoliceMissingGrade;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NationalCodeTest {
    @Test
    void nations_are_written_as_jurisdictions_are() {
        assertThat(Arrays.stream(Jurisdiction.values()).map(Jurisdiction::getCode))
                .containsAll(Arrays.stream(Nation.values()).map(Nation::getCode).toList());
    }

    @Test
    void the_register_ended_in_england_only() {
        assertThat(EntryValue.REGISTER.getSpan(Nation.ENGLAND)).contains(Span.until(LocalDate.of(2008, 3, 31)));
        assertThat(EntryValue.REGISTER.getSpan(Nation.WALES)).contains(Span.always());
        assertThat(EntryValue.REGISTER.getSpan()).isEqualTo(Span.always());
    }

    @Test
    void scotland_grades_missing_people_on_three_levels() {
        assertThat(Arrays.stream(PoliceMissingGrade.values())
                        .filter(grade -> grade.getSpan(Nation.SCOTLAND).isPresent()))
                .containsExactly(PoliceMissingGrade.LOW, PoliceMissingGrade.MEDIUM, PoliceMissingGrade.HIGH);
    }
}
