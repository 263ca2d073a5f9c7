package io.github.casereview.validation.lint.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.issue.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of two hundred invented identifiers of a kind, plain, invisible in part, wide or split, how many are found whole. */
class RecallTest {
    private final PrivacyLint lint = PrivacyLint.standard().forbidding(ForbiddenTerms.of(List.of("ann example")));

    @ParameterizedTest
    @EnumSource(PrivacyKind.class)
    void finds_nearly_all_that_is_planted(PrivacyKind kind) {
        List<Planted.Case> planted = Planted.of(kind);
        List<String> missed = planted.stream()
                .filter(each -> !isFound(each))
                .map(Planted.Case::text)
                .toList();
        System.out.println(kind + ": " + (planted.size() - missed.size()) + " of " + planted.size() + " found");
        assertThat(planted).hasSize(200);
        assertThat(missed).hasSizeLessThanOrEqualTo(planted.size() / 20);
    }

    private boolean isFound(Planted.Case planted) {
        return lint.find(planted.text())
                .contains(new PrivacyFinding(planted.kind(), new Span(planted.start(), planted.end())));
    }
}
