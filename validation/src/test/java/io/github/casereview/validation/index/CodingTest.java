package io.github.casereview.validation.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.code.list.DocumentKind;
import io.github.casereview.source.CodedValue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodingTest {
    private static final List<DocumentKind> PLANS = List.of(DocumentKind.ACTION_PLAN, DocumentKind.WORK_PLAN);

    @Test
    void finds_a_code_by_itself_or_under_the_name_of_its_list() {
        assertThat(of(CodedValue.of("work-plan"))).contains(DocumentKind.WORK_PLAN);
        assertThat(of(CodedValue.of("work-plan", "document-kind"))).contains(DocumentKind.WORK_PLAN);
        assertThat(Coding.is(Optional.of(CodedValue.of("work-plan")), DocumentKind.WORK_PLAN))
                .isTrue();
    }

    @Test
    void finds_none_in_another_list_in_another_code_or_in_words() {
        assertThat(of(CodedValue.of("work-plan", "a-list-of-their-own"))).isEmpty();
        assertThat(of(CodedValue.of("letter"))).isEmpty();
        assertThat(of(CodedValue.words("work-plan"))).isEmpty();
        assertThat(Coding.of(Optional.empty(), PLANS)).isEmpty();
        assertThat(Coding.is(Optional.of(CodedValue.of("letter")), DocumentKind.WORK_PLAN))
                .isFalse();
    }

    private static Optional<DocumentKind> of(CodedValue value) {
        return Coding.of(Optional.of(value), PLANS);
    }
}
