package io.github.casereview.json.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.CaseReview;
import io.github.casereview.json.ReadResult;
import io.github.casereview.json.ReviewJson;
import io.github.casereview.json.sample.Held;
import io.github.casereview.uncertain.date.UncertainDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of uncertain values in the model guide hold for the library. */
class UncertainTableTest {
    /** A record around a value of each type. */
    private static final Map<String, String> AROUND = Map.of(
            "UncertainDate", "\"events\": [{\"id\": \"e\", \"kind\": \"harm\", \"when\": %s}]",
            "UncertainPeriod", "\"episodes\": [{\"id\": \"e\", \"kind\": \"missing\", \"period\": %s}]",
            "LengthOfTime", "\"events\": [{\"id\": \"e\", \"kind\": \"search\", \"length\": %s}]",
            "Age", "\"children\": [{\"id\": \"c\", \"ages\": [%s]}]",
            "Count", "\"people\": [{\"id\": \"p\", \"count\": %s}]",
            "CodedValue", "\"children\": [{\"id\": \"c\", \"ethnicity\": %s}]");

    static List<List<String>> dates() {
        return ModelGuide.rows().stream()
                .filter(row -> row.get(1).startsWith("{"))
                .toList();
    }

    static List<List<String>> others() {
        return ModelGuide.rows().stream()
                .filter(row -> row.get(2).startsWith("{"))
                .toList();
    }

    @Test
    void both_tables_are_found() {
        assertThat(dates()).hasSize(13);
        assertThat(others()).hasSize(13);
        assertThat(ModelGuide.rows()).hasSize(26);
    }

    @ParameterizedTest
    @MethodSource("dates")
    void dates_lie_within_what_the_table_says(List<String> row) {
        UncertainDate date = (UncertainDate) read("UncertainDate", row.get(1));
        String bounds = date.earliest().isEmpty()
                ? "nothing by itself"
                : date.earliest().orElseThrow() + " to " + date.latest().orElseThrow();
        assertThat(bounds).isEqualTo(row.get(2));
    }

    @ParameterizedTest
    @MethodSource("others")
    void other_values_are_of_the_type_that_the_table_says(List<String> row) {
        assertThat(read(row.get(1), row.get(2))).isNotNull();
    }

    private static Object read(String type, String json) {
        ReadResult<CaseReview> result = ReviewJson.reader()
                .read("{\"schemaVersion\": \"case-review/1-draft\", \"id\": \"r\", \"labels\": [{\"text\": \"R\"}], "
                        + String.format(AROUND.get(type), json) + "}");
        assertThat(result.issues()).isEmpty();
        return Held.in(result.value().orElseThrow()).stream()
                .filter(each -> each.property().content().getSimpleName().equals(type))
                .findFirst()
                .orElseThrow()
                .content();
    }
}
