package io.github.casereview.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.CaseReview;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.source.Label;
import io.github.casereview.value.Root;
import io.github.casereview.waiver.Waiver;
import io.github.casereview.waiver.Waivers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiversTest {
    private static final Waiver WAIVER = Waiver.builder()
            .code("DOCUMENT_UNDATED")
            .review("invented-board/child-a")
            .reason("The leaflet bears no date.")
            .decidedBy("business manager")
            .build();
    private static final Waivers WAIVERS = Waivers.builder().addWaiver(WAIVER).build();
    private static final String TEXT = """
            {
              "schemaVersion": "waivers/1-draft",
              "waivers": [
                {
                  "code": "DOCUMENT_UNDATED",
                  "review": "invented-board/child-a",
                  "reason": "The leaflet bears no date.",
                  "decidedBy": "business manager"
                }
              ]
            }
            """;

    @Test
    void are_written_with_their_version_first() {
        assertThat(ReviewJson.writer().write(WAIVERS)).isEqualTo(TEXT);
    }

    @Test
    void are_read_by_their_own_reader_and_by_that_of_all_roots() {
        assertThat(ReviewJson.waiversReader().read(TEXT).value()).contains(WAIVERS);
        assertThat(ReviewJson.rootReader().read(TEXT).value()).contains(WAIVERS);
    }

    @Test
    void are_no_record() {
        assertThat(ReviewJson.recordReader().read(TEXT).issues())
                .extracting(Issue::message)
                .containsExactly("expected case-review/1-draft or review-collection/1-draft, found waivers/1-draft");
    }

    @Test
    void the_reader_of_all_roots_reads_reviews_too() {
        Root review = CaseReview.builder()
                .id("invented-board/child-a")
                .addLabel(Label.of("Child A"))
                .build();
        String text = ReviewJson.writer().write(review);
        assertThat(ReviewJson.rootReader().read(text).value()).contains(review);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'id': 'a'                      | expected a property of waivers, found id
            'waivers': [{}]                | expected a waiver to have code, found none
            'waivers': [{ 'code': 'X-' }]  | expected the code of an issue in capitals with underscores, at most 64 characters, found another string of 2 characters
            'waivers': [{ 'until': '1' }]  | expected a day of the calendar such as 2026-03-31, found another string of 1 character
            """)
    void say(String member, String message) {
        String text = "{ 'schemaVersion': 'waivers/1-draft', " + member + " }";
        assertThat(ReviewJson.waiversReader().read(text.replace('\'', '"')).issues())
                .extracting(Issue::message)
                .contains(message);
    }

    @Test
    void another_root_is_none() {
        assertThat(ReviewJson.waiversReader()
                        .read("{ \"schemaVersion\": \"case-review/1-draft\" }")
                        .issues())
                .extracting(Issue::message)
                .containsExactly("expected waivers/1-draft, found case-review/1-draft");
    }
}
