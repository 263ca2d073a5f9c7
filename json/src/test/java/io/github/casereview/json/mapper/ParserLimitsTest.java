package io.github.casereview.json.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.casereview.CaseReview;
import io.github.casereview.json.ReviewJson;
import io.github.casereview.json.issue.Place;
import io.github.casereview.people.Child;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** A parser of an application may be stricter than we are; what it refuses is told in our codes. */
class ParserLimitsTest {
    private static final String DEEP = "{\"id\":\"c\",\"extensions\":{\"a:b\":[[[[]]]]}}";

    private static String refused(UnaryOperator<StreamReadConstraints.Builder> limit, String text) {
        StreamReadConstraints limits =
                limit.apply(StreamReadConstraints.builder()).build();
        JsonMapper mapper = JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(limits).build())
                .addModule(new ReviewModule())
                .build();
        InvalidReviewException fault =
                catchThrowableOfType(InvalidReviewException.class, () -> mapper.readValue(text, Child.class));
        assertThat(fault.issues())
                .hasSize(1)
                .allSatisfy(issue ->
                        assertThat(issue.message()).endsWith(", found more than the parser of the application takes"));
        return fault.issues().get(0).code();
    }

    @Test
    void of_depth() {
        assertThat(refused(limits -> limits.maxNestingDepth(3), DEEP)).isEqualTo("DEPTH_EXCEEDED");
    }

    @Test
    void of_tokens() {
        assertThat(refused(limits -> limits.maxTokenCount(5), DEEP)).isEqualTo("TOKENS_EXCEEDED");
    }

    @Test
    void of_a_number() {
        assertThat(refused(limits -> limits.maxNumberLength(5), "{\"id\":1234567}"))
                .isEqualTo("NUMBER_TOO_LONG");
    }

    @Test
    void of_a_string() {
        assertThat(refused(limits -> limits.maxStringLength(5), "{\"id\":\"" + "c".repeat(50_000) + "\"}"))
                .isEqualTo("STRING_TOO_LONG");
    }

    @Test
    void of_a_name() {
        assertThat(refused(limits -> limits.maxNameLength(5), "{\"" + "n".repeat(50_000) + "\":1}"))
                .isEqualTo("NAME_TOO_LONG");
    }

    @Test
    void of_a_document() {
        assertThat(refused(limits -> limits.maxDocumentLength(5_000), "{\"id\":\"" + "c".repeat(50_000) + "\"}"))
                .isEqualTo("DOCUMENT_TOO_LARGE");
    }

    @Test
    void a_name_that_stands_twice_is_told_as_one() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .addModule(new ReviewModule())
                .build();
        InvalidReviewException fault = catchThrowableOfType(
                InvalidReviewException.class, () -> mapper.readValue("{\"id\":\"c\",\n\"id\":\"c\"}", Child.class));
        assertThat(fault.issues())
                .extracting(issue -> issue.code() + ": " + issue.message())
                .containsExactly("PROPERTY_DUPLICATE: expected each property once, found one again");
    }

    @Test
    void places_are_told_however_many_tokens_stand_before_them() {
        String text =
                "{\"schemaVersion\":\"case-review/1-draft\",\"id\":\"r\",\"labels\":[{\"text\":\"A\"}],\n\"children\":["
                        + "{\"id\":\"c\"},\n".repeat(300) + "7]}";
        InvalidReviewException fault = catchThrowableOfType(
                InvalidReviewException.class, () -> Mappers.plain().readValue(text, CaseReview.class));
        assertThat(fault.issues()).isEqualTo(ReviewJson.reader().read(text).issues());
        assertThat(fault.issues())
                .last()
                .extracting(issue -> issue.place())
                .isEqualTo(new Place("/children/300", 302, 1));
    }
}
