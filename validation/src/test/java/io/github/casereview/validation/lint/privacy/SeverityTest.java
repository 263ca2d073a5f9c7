package io.github.casereview.validation.lint.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.issue.Severity;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeverityTest {
    @Test
    void only_hard_identifiers_are_errors_and_only_before_publication() {
        assertThat(Arrays.stream(PrivacyKind.values())
                        .filter(kind -> kind.severity(ReleaseStage.PUBLICATION) == Severity.ERROR))
                .containsExactlyInAnyOrder(
                        PrivacyKind.EMAIL,
                        PrivacyKind.PHONE,
                        PrivacyKind.NHS_NUMBER,
                        PrivacyKind.NATIONAL_INSURANCE_NUMBER,
                        PrivacyKind.POSTCODE);
    }

    @ParameterizedTest
    @EnumSource(PrivacyKind.class)
    void all_are_warnings_in_exchange_and_infos_in_a_draft(PrivacyKind kind) {
        assertThat(kind.severity(ReleaseStage.EXCHANGE)).isEqualTo(Severity.WARNING);
        assertThat(kind.severity(ReleaseStage.DRAFT)).isEqualTo(Severity.INFO);
    }
}
