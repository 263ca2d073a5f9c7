package io.github.casereview.json.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.casereview.CaseReview;
import io.github.casereview.ReviewRecord;
import io.github.casereview.json.ReviewJson;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;

/** An application's mapper, however lenient, finds what our own reader finds. */
class ReviewModuleStrictnessTest {
    private static final String GOOD = """
            {
              "schemaVersion": "case-review/1-draft",
              "id": "r",
              "labels": [ { "text": "A", "kind": "title" } ],
              "children": [ { "id": "c" } ],
              "figures": [ { "of": { "code": "child" }, "count": { "value": 5 } } ],
              "extensions": { "a:b": [ 1.50, null, { "x": 1e400 } ] }
            }
            """;

    static Stream<String> broken() {
        return Stream.of(
                "\"id\": \"r\"|\"id\": 5",
                "\"id\": \"r\"|\"id\": true",
                "\"id\": \"r\"|\"id\": null",
                "\"id\": \"r\"|\"id\": \"\"",
                "\"id\": \"r\"|\"id\": [ \"r\" ]",
                "\"id\": \"r\"|\"ID\": \"r\"",
                "\"id\": \"r\",|",
                "\"id\": \"r\"|\"id\": \"r\", \"id\": \"r\"",
                "\"id\": \"r\"|\"id\": \"r\", \"@class\": \"java.net.URL\"",
                "\"id\": \"r\"|\"id\": \"r\", \"unknown\": { \"a\": [ 1 ] }",
                "case-review/1-draft|case-review/2",
                "case-review/1-draft|review-collection/1-draft",
                "\"schemaVersion\": \"case-review/1-draft\",|",
                "\"title\"|\"TITLE\"",
                "\"title\"|\" title\"",
                "\"title\"|\"\"",
                "\"title\"|0",
                "[ { \"text\": \"A\", \"kind\": \"title\" } ]|{ \"text\": \"A\" }",
                "[ { \"text\": \"A\", \"kind\": \"title\" } ]|\"\"",
                "[ { \"text\": \"A\", \"kind\": \"title\" } ]|[]",
                "{ \"id\": \"c\" }|null",
                "{ \"id\": \"c\" }|\"c\"",
                "{ \"id\": \"c\" }|[ { \"id\": \"c\" } ]",
                "{ \"id\": \"c\" }|{ \"id\": \"c\" }, {}, { \"ID\": 1 }",
                "5 }|5.0 }",
                "5 }|-5 }",
                "5 }|\"5\" }",
                "5 }|99999999999 }",
                "5 }|1e2 }",
                "a:b|ab",
                "{ \"a:b\": [ 1.50, null, { \"x\": 1e400 } ] }|[]");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void every_fault_is_found_at_its_place(String change) {
        String[] parts = change.split("\\|", -1);
        String text = GOOD.replace(parts[0], parts[1]);
        List<Issue> expected = ReviewJson.reader().read(text).issues();
        assertThat(expected).isNotEmpty();
        for (JsonMapper mapper : List.of(Mappers.plain(), Mappers.lenient(), Mappers.typed())) {
            assertThat(issues(mapper, text)).isEqualTo(expected);
            assertThat(catchThrowableOfType(
                                    InvalidReviewException.class,
                                    () -> mapper.readValue(text.getBytes(StandardCharsets.UTF_8), CaseReview.class))
                            .issues())
                    .isEqualTo(mapper.isEnabled(JsonReadFeature.ALLOW_JAVA_COMMENTS) ? columnless(expected) : expected);
        }
    }

    /** Where comments may stand, a parser of bytes knows no column. */
    private static List<Issue> columnless(List<Issue> issues) {
        return issues.stream()
                .map(issue -> issue.withPlace(columnless(issue.place()))
                        .withRelated(issue.related().stream()
                                .map(ReviewModuleStrictnessTest::columnless)
                                .toList()))
                .toList();
    }

    private static Place columnless(Place place) {
        return new Place(place.pointer(), place.line(), 0);
    }

    @Test
    void what_is_good_is_the_same_value() throws IOException {
        for (JsonMapper mapper : List.of(Mappers.plain(), Mappers.lenient(), Mappers.typed())) {
            for (String sample : List.of("knowsley-child-q-and-s", "nspcc-2021-11")) {
                String text = Files.readString(Path.of("samples/" + sample + ".json"));
                ReviewRecord value =
                        ReviewJson.recordReader().read(text).value().orElseThrow();
                assertThat(mapper.readValue(text, ReviewRecord.class)).isEqualTo(value);
                assertThat(mapper.readValue(mapper.writeValueAsBytes(value), ReviewRecord.class))
                        .isEqualTo(value);
            }
            assertThat(mapper.readValue(GOOD, CaseReview.class))
                    .isEqualTo(ReviewJson.reader().read(GOOD).value().orElseThrow());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "5", "\"{}\"", "true"})
    void a_document_that_is_no_object_is_no_review(String text) {
        List<Issue> expected = ReviewJson.reader().read(text).issues();
        assertThat(issues(Mappers.plain(), text)).isEqualTo(expected);
        assertThat(issues(Mappers.lenient(), text)).isEqualTo(expected);
    }

    @Test
    void a_document_of_another_root_is_refused() {
        assertThat(issues(Mappers.lenient(), GOOD.replace("case-review/1", "review-collection/1")))
                .extracting(Issue::code)
                .containsExactly("ROOT_UNEXPECTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "+5", "0x5", "Infinity", "05."})
    void numbers_of_other_languages_are_no_numbers(String number) {
        assertThatExceptionOfType(InvalidReviewException.class)
                .isThrownBy(() -> Mappers.lenient().readValue(GOOD.replace("5 }", number + " }"), CaseReview.class));
    }

    @Test
    void the_limits_are_ours() {
        limit(GOOD.replace("1.50", "[".repeat(70) + "]".repeat(70)), "DEPTH_EXCEEDED");
        limit(GOOD.replace("1.50", "1".repeat(129)), "NUMBER_TOO_LONG");
        limit(GOOD.replace("1.50", "1".repeat(2_000)), "NUMBER_TOO_LONG");
        limit(GOOD.replace("\"x\"", "\"" + "x".repeat(257) + "\""), "NAME_TOO_LONG");
        limit(GOOD.replace("\"A\"", "\"" + "x".repeat(1_048_577) + "\""), "STRING_TOO_LONG");
        limit(GOOD.replace("1.50", "1,".repeat(2_000_000) + "1"), "TOKENS_EXCEEDED");
        String mebi = "\"" + "x".repeat(1_048_576) + "\",";
        limit(GOOD.replace("1.50", mebi.repeat(16) + "1"), "DOCUMENT_TOO_LARGE");
    }

    private static void limit(String text, String code) {
        assertThat(issues(Mappers.lenient(), text)).extracting(Issue::code).containsExactly(code);
        assertThat(ReviewJson.reader().read(text).issues())
                .extracting(Issue::code)
                .containsExactly(code);
    }

    @Test
    void surrogates_need_their_partners() {
        List<Issue> issues = issues(Mappers.lenient(), GOOD.replace("\"A\"", "\"\\ud800\""));
        assertThat(issues).extracting(Issue::code).containsExactly("SURROGATE_UNPAIRED");
    }

    private static List<Issue> issues(JsonMapper mapper, String text) {
        return catchThrowableOfType(InvalidReviewException.class, () -> mapper.readValue(text, CaseReview.class))
                .issues();
    }
}
