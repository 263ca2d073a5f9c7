package io.github.casereview.validation.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.CaseReview;
import io.github.casereview.Jurisdiction;
import io.github.casereview.code.Nation;
import io.github.casereview.source.CodedValue;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NationsTest {
    private static CaseReview.Builder review() {
        return CaseReview.builder().id("north/a");
    }

    @Test
    void a_jurisdiction_is_told_before_all_else() {
        CaseReview review = review().jurisdiction(Jurisdiction.SCOTLAND)
                .addBasis(CodedValue.of("working-together-2015"))
                .build();
        assertThat(Nations.of(review, Optional.of(Nation.WALES))).containsExactly(Nation.SCOTLAND);
    }

    @Test
    void several_nations_are_none_for_certain() {
        assertThat(Nations.of(review().jurisdiction(Jurisdiction.SEVERAL).build(), Optional.empty()))
                .isEmpty();
    }

    @Test
    void law_and_guidance_belong_to_a_nation() {
        CaseReview review =
                review().addBasis(CodedValue.of("lscb-regulations-2006")).build();
        assertThat(Nations.of(review, Optional.empty())).containsExactly(Nation.ENGLAND);
    }

    @Test
    void the_profile_tells_where_the_record_does_not() {
        assertThat(Nations.of(review().build(), Optional.of(Nation.WALES))).containsExactly(Nation.WALES);
    }

    @Test
    void a_kind_of_review_belongs_to_the_nations_that_have_it() {
        CaseReview serious =
                review().addKind(CodedValue.of("serious-case-review")).build();
        assertThat(Nations.of(serious, Optional.empty())).containsExactlyInAnyOrder(Nation.ENGLAND, Nation.WALES);
        CaseReview managed =
                review().addKind(CodedValue.of("case-management-review")).build();
        assertThat(Nations.of(managed, Optional.empty())).containsExactly(Nation.NORTHERN_IRELAND);
    }

    @Test
    void a_code_of_another_list_is_none_of_ours() {
        CodedValue own = CodedValue.builder()
                .code("lscb-regulations-2006")
                .scheme("our-list")
                .build();
        assertThat(Nations.of(review().addBasis(own).build(), Optional.empty())).isEmpty();
    }

    @Test
    void a_record_that_says_nothing_is_of_any() {
        assertThat(Nations.of(review().addKind(CodedValue.of("thematic-review")).build(), Optional.empty()))
                .isEmpty();
    }
}
