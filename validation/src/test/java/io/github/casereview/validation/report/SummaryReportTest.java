package io.github.casereview.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.json.issue.Stage;
import io.github.casereview.validation.Report;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryReportTest {
    @Test
    void counts_by_code_and_by_place_over_all_files() {
        Report one = new Report(
                "one.json",
                List.of(
                        issue("REFERENCE_UNRESOLVED", Severity.ERROR, "/recommendations/0/derivedFrom/0"),
                        issue("REFERENCE_UNRESOLVED", Severity.ERROR, "/recommendations/12/derivedFrom/3"),
                        issue("OWN_RULE", Severity.WARNING, "/labels")),
                2);
        Report two = new Report(
                "two.json",
                List.of(
                        issue("REFERENCE_UNRESOLVED", Severity.INFO, "/recommendations/1/derivedFrom/0"),
                        issue("INPUT_EMPTY", Severity.ERROR, "")),
                0);
        assertThat(SummaryReport.of(List.of(one, two))).isEqualTo("""
                        2 files: 3 errors, 1 warning, 1 info
                        2 more issues are not listed and not counted

                        by code
                          errors  warnings   infos   files  code
                               2         0       1       2  REFERENCE_UNRESOLVED, expected the id of something in this file
                               1         0       0       1  INPUT_EMPTY, expected a JSON object
                               0         1       0       1  OWN_RULE

                        by place, * for any number
                          errors  warnings   infos   files  place
                               2         0       1       2  /recommendations/*/derivedFrom/*
                               1         0       0       1  (the whole file)
                               0         1       0       1  /labels
                        """);
    }

    @ParameterizedTest
    @CsvSource({"INFO, INFO", "WARNING, INFO", "ERROR, WARNING", "ERROR, INFO"})
    void counts_whatever_was_found_however_grave(Severity one, Severity other) {
        Report report = new Report(
                "one.json", List.of(issue("OWN_RULE", one, "/labels"), issue("OWN_RULE", other, "/labels")), 0);
        assertThat(SummaryReport.of(List.of(report)))
                .contains("by code", "by place")
                .contains("       1  OWN_RULE\n")
                .contains("       1  /labels\n")
                .doesNotContain("not listed");
    }

    @Test
    void is_one_line_where_nothing_was_found() {
        assertThat(SummaryReport.of(List.of(new Report("one.json", List.of(), 0))))
                .isEqualTo("1 file: 0 errors, 0 warnings, 0 infos\n");
    }

    private static Issue issue(String code, Severity severity, String pointer) {
        return Issue.of(code, severity, Stage.RULE, Place.of(pointer), "expected this, found that");
    }
}
