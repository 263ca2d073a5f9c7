package io.github.casereview.validation.rule.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.profile.Circumstances;
import io.github.casereview.validation.profile.Profile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivacySeverityTest {
    @ParameterizedTest
    @CsvSource({
        "PRIVACY_EMAIL, WARNING, ERROR",
        "PRIVACY_PHONE, WARNING, ERROR",
        "PRIVACY_NHS_NUMBER, WARNING, ERROR",
        "PRIVACY_NATIONAL_INSURANCE_NUMBER, WARNING, ERROR",
        "PRIVACY_POSTCODE, WARNING, ERROR",
        "PRIVACY_ADDRESS, WARNING, WARNING",
        "PRIVACY_BIRTH_DATE, WARNING, WARNING",
        "PRIVACY_EXACT_DATE, INFO, WARNING",
        "PRIVACY_NAMED_PERSON, WARNING, WARNING",
        "PRIVACY_SCHOOL, WARNING, WARNING",
        "PRIVACY_GENDER, WARNING, WARNING",
        "PRIVACY_WEB_ADDRESS, WARNING, WARNING",
        "PRIVACY_IP_ADDRESS, WARNING, WARNING",
        "PRIVACY_ONLINE_NAME, WARNING, WARNING",
        "PRIVACY_FORBIDDEN_TERM, WARNING, ERROR"
    })
    void grows_on_the_way_to_the_public(PrivacyRule rule, Severity exchange, Severity publication) {
        assertThat(severity(rule, "draft")).isEqualTo(Severity.INFO);
        assertThat(severity(rule, "exchange")).isEqualTo(exchange);
        assertThat(severity(rule, "publication")).isEqualTo(publication);
    }

    private static Severity severity(PrivacyRule rule, String stage) {
        return rule.definition().severity(Circumstances.asked(Profile.of(stage)));
    }
}
