package io.github.casereview.json.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.casereview.CaseReview;
import io.github.casereview.code.Code;
import io.github.casereview.code.list.Theme;
import io.github.casereview.json.ReviewJson;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import io.github.casereview.learning.LearningPoint;
import io.github.casereview.people.Child;
import io.github.casereview.source.Label;
import io.github.casereview.value.ReviewValue;
import io.github.casereview.waiver.Waivers;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

class ReviewModuleTest {
    private static final String REVIEW =
            "{\"schemaVersion\":\"case-review/1-draft\",\"id\":\"r\",\"labels\":[{\"text\":\"A\",\"kind\":\"title\"}],"
                    + "\"extensions\":{\"a:b\":[1.50,null,{\"x\":1E+4},\"\u00E9\",true]}}";

    private final JsonMapper mapper = Mappers.plain();
    private final CaseReview review = ReviewJson.reader().read(REVIEW).value().orElseThrow();

    record Case(@Nullable CaseReview review, List<Child> children, Map<String, Label> labels, Optional<Theme> theme) {}

    private final Case all = new Case(
            review,
            List.of(Child.builder().id("c").build()),
            Map.of("one", review.getLabels().get(0)),
            Optional.of(Theme.values()[0]));

    private final String allWritten = "{\"review\":" + REVIEW
            + ",\"children\":[{\"id\":\"c\"}],\"labels\":{\"one\":{\"text\":\"A\",\"kind\":\"title\"}},\"theme\":\""
            + Theme.values()[0].getCode() + "\"}";

    @Test
    void a_review_is_written_with_its_version_as_the_writer_writes_it() {
        assertThat(mapper.writeValueAsString(review))
                .isEqualTo(REVIEW)
                .isEqualTo(ReviewJson.writer().writeLine(review));
    }

    @Test
    void every_root_is_written_with_its_version_and_read_again() {
        Waivers waivers = Waivers.builder().build();
        assertThat(mapper.writeValueAsString(waivers)).isEqualTo("{\"schemaVersion\":\"waivers/1-draft\"}");
        assertThat(mapper.readValue(mapper.writeValueAsString(waivers), Waivers.class))
                .isEqualTo(waivers);
    }

    @Test
    void values_stand_anywhere_in_the_types_of_the_application() {
        assertThat(mapper.writeValueAsString(all)).isEqualTo(allWritten);
        assertThat(mapper.readValue(allWritten, Case.class)).isEqualTo(all);
        assertThat(Mappers.lenient().readValue(allWritten, Case.class)).isEqualTo(all);
    }

    @Test
    void values_survive_trees_and_conversion() {
        JsonNode tree = mapper.valueToTree(all);
        assertThat(tree.at("/review/extensions/a:b/4").booleanValue()).isTrue();
        assertThat(mapper.treeToValue(mapper.valueToTree(all.children().get(0)), Child.class))
                .isEqualTo(all.children().get(0));
        assertThat(mapper.convertValue(all, Case.class)).isEqualTo(all);
        assertThat(mapper.convertValue(review, Object.class))
                .extracting("extensions")
                .hasToString("{a:b=[1.50, null, {x=1E+4}, \u00E9, true]}");
    }

    @Test
    void codes_are_keys_of_maps() {
        Map<Theme, Integer> counts = Map.of(Theme.values()[0], 3);
        String written = "{\"" + Theme.values()[0].getCode() + "\":3}";
        TypeReference<Map<Theme, Integer>> type = new TypeReference<>() {};
        assertThat(mapper.writerFor(type).writeValueAsString(counts)).isEqualTo(written);
        assertThat(mapper.readValue(written, type)).isEqualTo(counts);
        assertThatExceptionOfType(InvalidReviewException.class)
                .isThrownBy(() -> Mappers.lenient().readValue("{\"0\":3}", type))
                .withMessage("CODE_UNKNOWN at /0 (1:2)");
    }

    @Test
    void codes_are_read_as_written_only() {
        for (String other : List.of("0", "\"" + Theme.values()[0].name() + "\"", "\"\"", "[]")) {
            assertThatExceptionOfType(InvalidReviewException.class)
                    .isThrownBy(() -> Mappers.lenient().readValue(other, Theme.class));
        }
    }

    @Test
    void null_in_a_property_of_the_application_is_its_own_affair() {
        assertThat(mapper.readValue("{\"review\":null}", Case.class).review()).isNull();
    }

    @Test
    void faults_have_the_pointer_in_the_whole_document() {
        String broken = allWritten.replace("{\"id\":\"c\"}", "{\"id\":\"c\"},\n{\"id\":5}");
        assertThat(fault(broken).issues())
                .extracting(Issue::code, Issue::place)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("TYPE_MISMATCH", new Place("/children/1/id", 2, 7)));
    }

    @Test
    void a_key_that_is_not_plain_is_in_no_pointer_and_no_message() {
        String broken = allWritten.replace("\"one\":{\"text\":\"A\"", "\"Jane Doe\":{\"text\":5");
        InvalidReviewException fault = fault(broken);
        assertThat(fault.issues()).extracting(issue -> issue.place().pointer()).containsExactly("/labels");
        assertThat(fault).message().startsWith("TYPE_MISMATCH at /labels (1:").doesNotContain("Jane");
        assertThat(fault.toString()).doesNotContain("Jane");
    }

    @Test
    @Timeout(10)
    void a_huge_number_of_an_extension_is_kept_or_refused_and_never_spelled_out() {
        for (String number : List.of("1e9999999999999999999999", "-2.50E-9999999999", "1e999999999")) {
            String text = REVIEW.replaceFirst("\\[1\\.50.*\\]", number);
            CaseReview read = mapper.readValue(text, CaseReview.class);
            assertThat(read.getExtensions().get(0).getJson()).isEqualTo(number);
            assertThat(mapper.writeValueAsString(read)).contains(":" + number + "}");
            assertThat(mapper.writeValueAsString(mapper.valueToTree(read)).replace("1E+999999999", "1e999999999"))
                    .contains(":" + number + "}");
        }
    }

    @Test
    void a_parser_of_bytes_tells_columns_in_characters() {
        String text = REVIEW.replace("\"A\",\"kind\":\"title\"", "\"\u00E9\",\"kind\":5,\n\"x\":1");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        InvalidReviewException fault =
                catchThrowableOfType(InvalidReviewException.class, () -> mapper.readValue(bytes, CaseReview.class));
        assertThat(fault.issues())
                .extracting(issue -> issue.place().line() + ":" + issue.place().column())
                .containsExactly("1:" + (text.indexOf("5,\n") + 1), "2:1");
    }

    @Test
    void the_message_lists_codes_and_places_and_no_value() {
        String broken = "{\"schemaVersion\":\"case-review/1-draft\",\"id\":\"Jane Doe\",\"labels\":[{\"text\":7}]}";
        InvalidReviewException fault = catchThrowableOfType(
                InvalidReviewException.class, () -> Mappers.lenient().readValue(broken, CaseReview.class));
        assertThat(fault)
                .isInstanceOf(DatabindException.class)
                .hasMessage("ID_MALFORMED at /id (1:45), TYPE_MISMATCH at /labels/0/text (1:74)")
                .hasNoCause();
        assertThat(fault.getTargetType()).isEqualTo(CaseReview.class);
        assertThat(fault.getLocation().getLineNr()).isEqualTo(1);
    }

    @Test
    void the_message_lists_ten_and_counts_the_rest() {
        String many = REVIEW.replace("[{", "[" + "1,".repeat(1_500) + "{");
        InvalidReviewException fault =
                catchThrowableOfType(InvalidReviewException.class, () -> mapper.readValue(many, CaseReview.class));
        assertThat(fault.issues()).hasSize(1_000);
        assertThat(fault.suppressed()).isEqualTo(500);
        assertThat(fault).message().endsWith(" and 1490 more");
    }

    @Test
    void what_stops_the_parser_inside_a_value_is_told_in_our_words() {
        assertThat(fault("{\"review\":{\"id\":secret}}"))
                .hasMessage("CHARACTER_UNEXPECTED at /review (1:17)")
                .hasNoCause();
        assertThat(fault("{\"review\":{\"id\":\"secret")).message().startsWith("END_UNEXPECTED at /review (1:");
    }

    @Test
    void types_of_several_kinds_are_written_but_cannot_be_asked_for() {
        assertThat(mapper.writerFor(io.github.casereview.people.Person.class)
                        .writeValueAsString(all.children().get(0)))
                .isEqualTo("{\"id\":\"c\"}");
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> mapper.readValue("{\"id\":\"c\"}", io.github.casereview.people.Person.class));
    }

    @Test
    void no_name_of_a_class_is_written_or_read_whatever_the_mapper_asks_for() {
        JsonMapper typed = JsonMapper.builder()
                .addModule(new ReviewModule())
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        DefaultTyping.NON_FINAL_AND_ENUMS)
                .build();
        String code = "\"" + Theme.values()[0].getCode() + "\"";
        assertThat(typed.writeValueAsString(Theme.values()[0])).isEqualTo(code);
        assertThat(typed.readValue(code, Theme.class)).isEqualTo(Theme.values()[0]);
        assertThat(typed.writeValueAsString(review)).isEqualTo(REVIEW);
        assertThat(typed.readValue(REVIEW, CaseReview.class)).isEqualTo(review);
    }

    @Test
    void what_others_make_of_our_interfaces_is_theirs() {
        Class<?> other = Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {ReviewValue.class},
                        (proxy, method, arguments) -> null)
                .getClass();
        assertThat(ModelTypes.isValue(other)).isFalse();
        assertThat(ModelTypes.isValue(review.getClass())).isTrue();
        assertThat(ModelTypes.isCode(Code.class)).isFalse();
        assertThat(ModelTypes.isCode(Theme.class)).isTrue();
        assertThat(ModelTypes.isCode(Thread.State.class)).isFalse();
    }

    @Test
    void tells_its_name_to_the_mapper() {
        assertThat(new ReviewModule().getModuleName()).isEqualTo("casereview");
        assertThat(new ReviewModule().version().toFullString()).startsWith("io.github.casereview/casereview-json/");
        assertThat(mapper.registeredModules())
                .extracting(module -> module.getModuleName())
                .containsExactly("casereview");
    }

    @Test
    void the_types_of_the_application_are_its_own() {
        assertThat(ModelTypes.isObject(Case.class)).isFalse();
        assertThat(ModelTypes.isObject(LearningPoint.class)).isTrue();
        assertThat(mapper.readValue("{\"unknown\":1,\"x\":2}", Object.class)).isEqualTo(Map.of("unknown", 1, "x", 2));
    }

    private InvalidReviewException fault(String text) {
        return catchThrowableOfType(InvalidReviewException.class, () -> mapper.readValue(text, Case.class));
    }
}
