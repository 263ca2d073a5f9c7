package io.github.casereview.json.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.CaseReview;
import io.github.casereview.ReviewRecord;
import io.github.casereview.json.ReadResult;
import io.github.casereview.json.ReviewJson;
import io.github.casereview.json.sample.Held;
import io.github.casereview.json.sample.ListedCodes;
import io.github.casereview.source.CodedValue;
import io.github.casereview.value.Identified;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever the model guide shows is read, compiled and compared. */
class ModelGuideTest {
    private static final List<String> JSON = ModelGuide.blocks("json");
    private static final String REVIEW = together(JSON.subList(0, JSON.size() - 1));
    private static final String COLLECTION = JSON.get(JSON.size() - 1);

    static Stream<ReviewRecord> records() {
        return Stream.of(read(REVIEW), read(COLLECTION));
    }

    @Test
    void shows_the_code_that_is_compiled() {
        assertThat(ModelGuide.blocks("java"))
                .hasSize(8)
                .isEqualTo(ModelGuide.samples(GuideCaseSample.class, GuideLearningSample.class));
    }

    @Test
    void the_code_builds_what_the_json_says() {
        CaseReview.Builder review = GuideCaseSample.record();
        GuideCaseSample.who(review);
        GuideCaseSample.happened(review);
        GuideCaseSample.said(review);
        GuideLearningSample.learned(review);
        GuideLearningSample.written(review);
        assertThat(ReviewJson.writer().write(review.build()))
                .isEqualTo(ReviewJson.writer().write(read(REVIEW)));
        assertThat(ReviewJson.writer().write(GuideLearningSample.catalogue()))
                .isEqualTo(ReviewJson.writer().write(read(COLLECTION)));
    }

    @Test
    void comparisons_answer_what_the_comments_say() {
        List<String> comments = ModelGuide.find(ModelGuide.blocks("java").get(3), "// (\\w+)");
        assertThat(GuideCaseSample.uncertain()).extracting(Object::toString).isEqualTo(comments);
    }

    @ParameterizedTest
    @MethodSource("records")
    void every_reference_names_something_shown(ReviewRecord record) {
        Set<Object> ids = Held.in(record).stream()
                .map(Held::content)
                .filter(Identified.class::isInstance)
                .map(content -> ((Identified) content).getId())
                .collect(Collectors.toSet());
        ids.add(record.getId());
        assertThat(Held.in(record))
                .filteredOn(each -> each.property().reference().isPresent())
                .isNotEmpty()
                .extracting(Held::content)
                .allMatch(ids::contains);
    }

    @ParameterizedTest
    @MethodSource("records")
    void every_code_shown_is_one_of_the_lists(ReviewRecord record) {
        assertThat(Held.in(record))
                .filteredOn(each -> each.content() instanceof CodedValue)
                .isNotEmpty()
                .allMatch(each -> ListedCodes.hold(each.property(), (CodedValue) each.content()));
    }

    private static ReviewRecord read(String json) {
        ReadResult<ReviewRecord> result = ReviewJson.recordReader().read(json);
        assertThat(result.issues()).isEmpty();
        return result.value().orElseThrow();
    }

    /** The pieces as one object; none of them may say again what another has said. */
    private static String together(List<String> pieces) {
        Map<Object, Object> whole = new LinkedHashMap<>();
        List<Object> names = new ArrayList<>();
        for (String piece : pieces) {
            Map<?, ?> members = JsonMapper.shared().readValue(piece, Map.class);
            whole.putAll(members);
            names.addAll(members.keySet());
        }
        assertThat(names).doesNotHaveDuplicates();
        return JsonMapper.shared().writeValueAsString(whole);
    }
}
