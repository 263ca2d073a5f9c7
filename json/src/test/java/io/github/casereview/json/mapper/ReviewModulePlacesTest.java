package io.github.casereview.json.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.casereview.CaseReview;
import io.github.casereview.json.ReviewJson;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;

/** Places are those of the reader, or have no column where the application's parser does not know it. */
class ReviewModulePlacesTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ReviewModule()).build();
    private static final String HEAD =
            "{\"schemaVersion\":\"case-review/1-draft\",\"id\":\"a\",\"labels\":[{\"text\":\"A\"}],";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"themes\":[{\"asWritten\":\"Ysgol Gynradd\"},5]}",
                "\"themes\":[{\"asWritten\":\"Ysgol Tŷ\"},5]}",
                "\"themes\":[{\"asWritten\":\"€ 😀 é\"},5,{\"asWritten\":\"é\"},6]}",
                "\"themes\":[{\"asWritten\":\"é\"}\n,5,{\"asWritten\":\"ŷé\"},6]}",
                "\"themes\":[{\"asWritten\":\"a\\nb\\u0041\"},5]}"
            })
    void are_exact_where_each_string_is_known_byte_by_byte(String rest) {
        List<Place> due = places(ReviewJson.reader().read(HEAD + rest).issues());
        assertThat(due).isNotEmpty();
        assertThat(ofText(MAPPER, HEAD + rest)).isEqualTo(due);
        assertThat(ofBytes(MAPPER, HEAD + rest)).isEqualTo(due);
        assertThat(ofStream(HEAD + rest)).isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"themes\":[{\"asWritten\":\"é\\n\"},5,{\"asWritten\":\"é\"},\n6]}",
                "\"themes\":[{\"asWritten\":\"\\u00e9\"},5,\n6]}",
                "\"thémes\":[{\"asWritten\":\"e\"}],\"themes\":5,\n\"children\":6}",
                "\"x😀\":\"é\",\"themes\":5,\n\"children\":6}"
            })
    void have_no_column_on_a_line_with_anything_else_before_them(String rest) {
        List<Place> due = places(ReviewJson.reader().read(HEAD + rest).issues());
        assertThat(ofText(MAPPER, HEAD + rest)).isEqualTo(due);
        assertHonest(ofBytes(MAPPER, HEAD + rest), due);
        assertThat(ofBytes(MAPPER, HEAD + rest)).anyMatch(place -> place.column() == 0);
        assertThat(ofBytes(MAPPER, HEAD + rest)).last().isEqualTo(due.get(due.size() - 1));
    }

    @Test
    void have_no_column_where_a_parser_may_hide_text() {
        hides(JsonReadFeature.ALLOW_JAVA_COMMENTS, "/* é */", 1);
        hides(JsonReadFeature.ALLOW_YAML_COMMENTS, "# é\n", 2);
        hides(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, "\"source\":\"d\",", 1);
    }

    private static void hides(JsonReadFeature feature, String hidden, int line) {
        JsonMapper lax = MAPPER.rebuild().enable(feature).build();
        String text = HEAD + hidden + "\"themes\":5}";
        int column = line == 1 ? text.length() - 1 : "\"themes\":5".length();
        assertThat(ofText(lax, text)).containsExactly(new Place("/themes", line, column));
        assertThat(ofBytes(lax, text)).containsExactly(new Place("/themes", line, 0));
    }

    @Test
    void have_no_column_behind_what_the_application_reads_itself() {
        String text = "{\"é\":[" + HEAD + "\"themes\":5,\n\"children\":6}]}";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        InvalidReviewException broken = catchThrowableOfType(
                InvalidReviewException.class,
                () -> MAPPER.readerForMapOf(CaseReview[].class).readValue(bytes));
        assertThat(places(broken.issues())).containsExactly(new Place("", 1, 0), new Place("", 2, 12));
    }

    @Test
    void are_never_wrong_after_a_byte_order_mark() {
        assertHonest(
                ofBytes(MAPPER, "\uFEFF" + HEAD + "\"themes\":5}"),
                places(ReviewJson.reader().read(HEAD + "\"themes\":5}").issues()));
    }

    /** Another buffer begins somewhere in the text. */
    @ParameterizedTest
    @ValueSource(ints = {3_950, 3_990, 7_900, 7_950, 7_999})
    void are_exact_across_the_buffers_of_a_parser(int length) {
        String text = HEAD + "\"themes\":[{\"asWritten\":\"" + "é".repeat(length % 1_000) + "x".repeat(length)
                + "😀\"},5,{\"asWritten\":\"" + "ŷ".repeat(400) + "\"},null]}";
        List<Place> due = places(ReviewJson.reader().read(text).issues());
        assertThat(ofBytes(MAPPER, text)).isEqualTo(due);
        assertThat(ofStream(text)).isEqualTo(due);
    }

    private static void assertHonest(List<Place> found, List<Place> due) {
        assertThat(found).hasSameSizeAs(due);
        for (int i = 0; i < due.size(); i++) {
            Place place = found.get(i);
            assertThat(place)
                    .isIn(due.get(i), new Place(due.get(i).pointer(), due.get(i).line(), 0));
        }
    }

    private static List<Place> ofText(JsonMapper mapper, String text) {
        return places(catchThrowableOfType(InvalidReviewException.class, () -> mapper.readValue(text, CaseReview.class))
                .issues());
    }

    private static List<Place> ofBytes(JsonMapper mapper, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return places(
                catchThrowableOfType(InvalidReviewException.class, () -> mapper.readValue(bytes, CaseReview.class))
                        .issues());
    }

    private static List<Place> ofStream(String text) {
        ByteArrayInputStream stream = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return places(
                catchThrowableOfType(InvalidReviewException.class, () -> MAPPER.readValue(stream, CaseReview.class))
                        .issues());
    }

    private static List<Place> places(List<Issue> issues) {
        return issues.stream().map(Issue::place).toList();
    }
}
