package io.github.casereview.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.CaseReview;
import io.github.casereview.ReviewCollection;
import io.github.casereview.json.issue.Place;
import io.github.casereview.value.Thing;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadResultTest {
    private static ReadResult<CaseReview> read(String members) {
        return ReviewJson.reader()
                .read(
                        "{ \"schemaVersion\": \"case-review/1-draft\", \"id\": \"a\",\n\"labels\": [{ \"text\": \"A\" }],\n"
                                + members.replace('\'', '"') + " }");
    }

    @Test
    void a_broken_element_is_left_out_and_the_others_keep_their_places() {
        ReadResult<CaseReview> result = read("'children': [{},\n{ 'id': 'b' },\nnull,\n{ 'id': 'd' }]");
        assertThat(result.value()).isEmpty();
        assertThat(result.partial().orElseThrow().getChildren())
                .extracting(child -> child.getId())
                .containsExactly("b", "d");
        assertThat(result.place("/children/0/id")).isEqualTo(new Place("/children/1/id", 4, 9));
        assertThat(result.place("/children/1")).isEqualTo(new Place("/children/3", 6, 1));
        assertThat(result.isDamaged("/children")).isTrue();
        assertThat(result.isDamaged("/children/0")).isFalse();
        assertThat(result.excerpt("/children/1")).contains("{ \"id\": \"d\" }");
    }

    @Test
    void a_broken_optional_property_loses_only_itself() {
        ReadResult<CaseReview> result = read("'children': [{ 'id': 'b', 'labels': 1, 'birthPosition': 'first' }]");
        assertThat(result.partial().orElseThrow().getChildren().get(0).getBirthPosition())
                .contains("first");
        assertThat(result.isDamaged("/children/0/labels")).isTrue();
        assertThat(result.isDamaged("/children/0")).isTrue();
        assertThat(result.isDamaged("/children/0/birthPosition")).isFalse();
    }

    @Test
    void an_unknown_name_damages_the_object_that_has_it() {
        ReadResult<CaseReview> result = read("'children': [{ 'id': 'a' }, { 'id': 'b', 'zzq': 1 }]");
        assertThat(result.isDamaged("/children/0")).isFalse();
        assertThat(result.isDamaged("/children/1")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/children/9", "/children/x", "/children/-1", "/children/99999999999", "/x/y", "x"})
    void a_pointer_to_nothing_gets_the_place_around_it(String pointer) {
        ReadResult<CaseReview> result = read("'children': [null, { 'id': 'b' }]");
        assertThat(result.place(pointer).isLocated()).isTrue();
        assertThat(result.isDamaged(pointer)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'children': [null]",
                "'children': [{}]",
                "'children': ['c']",
                "'children': null",
                "'children': { 'id': 'c' }",
                "'childern': [{ 'id': 'c' }]",
                "'children': [], 'children': [{ 'id': 'c' }]"
            })
    void a_kind_of_which_anything_is_left_out_is_refused(String members) {
        ReadResult<CaseReview> result = read(members);
        assertThat(result.issues()).hasSize(1);
        assertThat(result.isRefused(Thing.CHILD)).isTrue();
        assertThat(result.isRefused(Thing.AGENCY)).isFalse();
    }

    @Test
    void an_unknown_name_that_holds_ids_can_be_of_any_kind() {
        assertThat(EnumSet.allOf(Thing.class)).allMatch(read("'kids': [{ 'id': 'c' }]")::isRefused);
        assertThat(EnumSet.allOf(Thing.class)).noneMatch(read("'kids': [{ 'name': 'c' }]")::isRefused);
    }

    @Test
    void what_stands_in_a_refused_review_is_refused_with_it() {
        ReadResult<ReviewCollection> result = ReviewJson.collectionReader()
                .read(
                        "{ \"schemaVersion\": \"review-collection/1-draft\", \"id\": \"a\", \"reviews\": [{ \"children\": [] }] }");
        assertThat(result.isRefused(Thing.REVIEW)).isTrue();
        assertThat(result.isRefused(Thing.CHILD)).isTrue();
        assertThat(result.isRefused(Thing.COLLECTION)).isFalse();
    }
}
