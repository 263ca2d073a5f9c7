package io.github.casereview.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewSchemaTest {
    @Test
    void is_one_for_each_root_and_the_report() {
        assertThat(ReviewSchema.rootNames()).containsExactly("case-review", "review-collection", "waivers", "report");
        assertThat(ReviewSchema.of("review-collection")).contains(ReviewSchema.REVIEW_COLLECTION);
        assertThat(ReviewSchema.of("report")).contains(ReviewSchema.REPORT);
        assertThat(ReviewSchema.of("case-review/1-draft")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ReviewSchema.class)
    void says_in_its_text_what_it_is(ReviewSchema schema) {
        assertThat(schema.rootName()).isIn(ReviewSchema.rootNames());
        assertThat(schema.version()).isEqualTo("1-draft");
        assertThat(schema.id()).isEqualTo("urn:casereview:schema:" + schema.rootName() + ":1-draft");
        for (SchemaDraft draft : SchemaDraft.values()) {
            assertThat(schema.text(draft))
                    .startsWith("{\n  \"$schema\": \"" + draft.dialect() + "\",\n  \"$id\": \"" + schema.id() + "\",")
                    .endsWith("}\n");
        }
        assertThat(schema.draft202012()).isEqualTo(schema.text(SchemaDraft.DRAFT_2020_12));
        assertThat(schema.draft07()).isEqualTo(schema.text(SchemaDraft.DRAFT_07));
    }

    @Test
    void is_a_file_of_each_draft() {
        assertThat(ReviewSchema.WAIVERS.fileName(SchemaDraft.DRAFT_2020_12)).isEqualTo("waivers.2020-12.json");
        assertThat(ReviewSchema.WAIVERS.fileName(SchemaDraft.DRAFT_07)).isEqualTo("waivers.draft-07.json");
        assertThatThrownBy(() -> SchemaFile.read("none.json")).hasMessage("not in the jar: none.json");
    }

    @Test
    void has_drafts_that_are_told_by_a_word() {
        assertThat(SchemaDraft.of("7")).contains(SchemaDraft.DRAFT_07);
        assertThat(SchemaDraft.of("2020-12")).contains(SchemaDraft.DRAFT_2020_12);
        assertThat(SchemaDraft.of("2019-09")).isEmpty();
        assertThat(SchemaDraft.DRAFT_07.word()).isEqualTo("7");
        assertThat(SchemaDraft.DRAFT_07.dialect()).isEqualTo("http://json-schema.org/draft-07/schema#");
        assertThat(SchemaDraft.DRAFT_2020_12.dialect()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void comes_with_the_code_lists() {
        assertThat(ReviewCodeLists.json()).startsWith("{\n  \"codeLists\": [").contains("\"name\": \"theme\"");
    }
}
