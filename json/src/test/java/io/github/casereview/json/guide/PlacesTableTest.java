package io.github.casereview.json.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.ReviewRecord;
import io.github.casereview.json.ReadResult;
import io.github.casereview.json.ReviewJson;
import io.github.casereview.json.sample.Held;
import io.github.casereview.json.sample.ListedCodes;
import io.github.casereview.source.CodedValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the table that says where things go can be written so, and its codes are listed. */
class PlacesTableTest {
    private static final String REVIEW = "{\"schemaVersion\": \"case-review/1-draft\", \"id\": \"r\", ";
    private static final String LABELLED = REVIEW + "\"labels\": [{\"text\": \"R\"}], ";

    /** A record around the members of each type. */
    private static final Map<String, String> AROUND = Map.of(
            "Child", LABELLED + "\"children\": [{\"id\": \"x\", %s}]}",
            "OtherPerson", LABELLED + "\"people\": [{\"id\": \"x\", %s}]}",
            "Episode", LABELLED + "\"episodes\": [{\"id\": \"x\", %s}]}",
            "Event", LABELLED + "\"events\": [{\"id\": \"x\", %s}]}",
            "RiskAssessment", LABELLED + "\"riskAssessments\": [{\"id\": \"x\", %s}]}",
            "Recommendation", LABELLED + "\"recommendations\": [{\"id\": \"x\", \"text\": \"Do.\", %s}]}",
            "Document", LABELLED + "\"documents\": [{\"id\": \"x\", %s}]}",
            "Label", REVIEW + "\"labels\": [{%s}]}",
            "ReviewCollection", "{\"schemaVersion\": \"review-collection/1-draft\", \"id\": \"c\", %s}");

    static List<List<String>> rows() {
        return ModelGuide.members();
    }

    @Test
    void the_table_is_found() {
        assertThat(rows()).hasSize(41);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_row_is_read_and_its_codes_are_listed(List<String> row) {
        ReadResult<ReviewRecord> result =
                ReviewJson.recordReader().read(String.format(AROUND.get(row.get(1)), row.get(2)));
        assertThat(result.issues()).isEmpty();
        assertThat(Held.in(result.value().orElseThrow()))
                .filteredOn(each -> each.content() instanceof CodedValue)
                .allMatch(each -> ListedCodes.hold(each.property(), (CodedValue) each.content()));
    }
}
