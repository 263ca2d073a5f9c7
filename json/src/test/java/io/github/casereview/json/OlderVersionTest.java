package io.github.casereview.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.CaseReview;
import io.github.casereview.ReviewCollection;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.json.migration.Edits;
import io.github.casereview.json.migration.Migration;
import io.github.casereview.json.migration.Migrations;
import io.github.casereview.json.shape.RootType;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Versions that never were: in the first, labels of a review were called names; in both, so were those of a child. */
class OlderVersionTest {
    private static final Migrations IMAGINARY = new Migrations(List.of(
            new Migration(
                    RootType.CASE_REVIEW, "0-test", "0.1-test", review -> Edits.renamed(review, "names", "labels")),
            new Migration(
                    RootType.CASE_REVIEW,
                    "0.1-test",
                    "1-draft",
                    review -> Edits.changed(
                            review,
                            "children",
                            children ->
                                    Edits.eachObject(children, child -> Edits.renamed(child, "names", "labels"))))));
    private static final ReviewReader<CaseReview> READER =
            new ReviewReader<>(CaseReview.class, List.of(RootType.CASE_REVIEW), IMAGINARY, false);
    private static final String OLDEST = """
            {
              "schemaVersion": "case-review/0-test",
              "id": "a",
              "names": [{ "text": "A" }],
              "children": [{ "id": "c", "names": [{ "text": "C" }] }]
            }
            """;
    private static final String OLDER = OLDEST.replace("0-test", "0.1-test").replaceFirst("names", "labels");
    private static final String CURRENT = OLDEST.replace("0-test", "1-draft").replace("names", "labels");

    @Test
    void is_read_as_what_it_was_and_said_so() {
        ReadResult<CaseReview> oldest = READER.read(OLDEST);
        assertThat(oldest.issues())
                .map(IssueLine::of)
                .containsExactly("info SCHEMA_VERSION_OLDER /schemaVersion 2:20 expected case-review/1-draft,"
                        + " found case-review/0-test; read as that, and writing it brings it up to date");
        assertThat(oldest.value()).isPresent().isEqualTo(READER.read(CURRENT).value());
        assertThat(READER.read(OLDER).value()).isEqualTo(oldest.value());
        assertThat(READER.read(CURRENT).issues()).isEmpty();
    }

    @Test
    void is_brought_up_to_date_by_writing_it() {
        String written = ReviewJson.writer().write(READER.read(OLDEST).value().orElseThrow());
        assertThat(written).contains("\"schemaVersion\": \"case-review/1-draft\"");
        assertThat(READER.read(written).issues()).isEmpty();
    }

    @Test
    void has_its_faults_where_they_were_written() {
        String broken = OLDEST.replace("\"C\"", "5").replace("[{ \"text\": \"A\" }]", "[null, {\"texd\": \"A\"}]");
        assertThat(errors(READER.read(broken)))
                .containsExactly(
                        "error VALUE_NULL /names/0 4:13",
                        "error PROPERTY_UNKNOWN /names/1/texd 4:20 ?text",
                        "error TYPE_MISMATCH /children/0/names/0/text 5:49");
    }

    @Test
    void misses_what_it_misses_where_it_should_be() {
        assertThat(errors(READER.read(OLDEST.replace("\"text\": \"C\"", ""))))
                .containsExactly("error PROPERTY_MISSING /children/0/names/0 5:39");
        assertThat(errors(READER.read(OLDEST.replace("  \"names\": [{ \"text\": \"A\" }],\n", ""))))
                .containsExactly("error PROPERTY_MISSING (root) 1:1");
    }

    @Test
    void says_where_a_property_stands_twice() {
        String twice = OLDEST.replace("\"children\"", "\"names\": [], \"children\"");
        assertThat(errors(READER.read(twice))).containsExactly("error PROPERTY_DUPLICATE /names 5:3 ~/names 4:3");
    }

    @Test
    void tells_nothing_of_a_name_that_is_not_plain() {
        assertThat(errors(READER.read(OLDEST.replace("\"text\": \"C\"", "\"text\": \"C\", \"Zq 7\": 1"))))
                .containsExactly("error PROPERTY_UNKNOWN /children/0/names/0 5:54");
    }

    @Test
    void answers_for_the_value_with_places_in_the_text() {
        ReadResult<CaseReview> result = READER.withValues().read(OLDEST);
        assertThat(result.place("/labels/0/text").pointer()).isEqualTo("/names/0/text");
        assertThat(result.place("/labels/0/text").column()).isEqualTo(23);
        assertThat(result.place("/children/0/labels").pointer()).isEqualTo("/children/0/names");
        assertThat(result.excerpt("/children/0/labels")).contains("[{ \"text\": \"C\" }]");
    }

    @Test
    void can_be_one_line_of_many() {
        String lines = CURRENT.replace("\n", "") + "\n" + OLDEST.replace("\n", "") + "\n";
        assertThat(READER.lines(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8))))
                .flatMap(line -> line.read().issues())
                .map(issue -> issue.code() + " " + issue.record().orElse(0))
                .containsExactly("SCHEMA_VERSION_OLDER 2");
    }

    @Test
    void of_another_root_is_not_read() {
        ReviewReader<ReviewCollection> other =
                new ReviewReader<>(ReviewCollection.class, List.of(RootType.REVIEW_COLLECTION), IMAGINARY, false);
        assertThat(other.read(OLDEST).issues())
                .map(IssueLine::place)
                .containsExactly("error ROOT_UNEXPECTED /schemaVersion 2:20");
    }

    @Test
    void that_nobody_knows_is_unknown() {
        for (String version : List.of("case-review/0", "case-review/0.2-test", "review-collection/0-test")) {
            String text = CURRENT.replace("case-review/1-draft", version);
            assertThat(READER.read(text).issues())
                    .map(IssueLine::place)
                    .containsExactly("error SCHEMA_VERSION_UNKNOWN /schemaVersion 2:20");
        }
        assertThat(ReviewJson.reader().read(OLDER).issues())
                .extracting(Issue::code)
                .contains("SCHEMA_VERSION_UNKNOWN");
    }

    private static List<String> errors(ReadResult<?> result) {
        return result.issues().stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .map(IssueLine::place)
                .toList();
    }
}
