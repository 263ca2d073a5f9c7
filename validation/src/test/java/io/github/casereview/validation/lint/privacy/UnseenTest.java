package io.github.casereview.validation.lint.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences with an identifier, drawn by lot from some that were written before the lint was tuned; and prose with none. */
class UnseenTest {
    private static final int EACH = 20;

    @ParameterizedTest
    @CsvSource({
        "EMAIL, EMAIL",
        "PHONE, PHONE",
        "POSTCODE, POSTCODE",
        "NHS_NUMBER, NHS_NUMBER",
        "NATIONAL_INSURANCE_NUMBER, NATIONAL_INSURANCE_NUMBER",
        "EXACT_DATE, BIRTH_DATE",
        "BIRTH_DATE, BIRTH_DATE",
        "ADDRESS, ADDRESS",
        "NAMED_PERSON, NAMED_PERSON",
        "SCHOOL, SCHOOL",
        "WEB_ADDRESS, ONLINE_NAME",
        "FORBIDDEN_TERM, FORBIDDEN_TERM"
    })
    void are_found_but_for_one_in_twenty(PrivacyKind kind, PrivacyKind other) throws IOException {
        Set<PrivacyKind> kinds = EnumSet.of(kind, other);
        if (kind == PrivacyKind.WEB_ADDRESS) {
            kinds.add(PrivacyKind.IP_ADDRESS);
        }
        List<Written> cases = Written.lines("unseen.tsv").stream()
                .map(Written::listed)
                .filter(each -> each.kind().equals(kind.name()))
                .toList();
        List<String> missed = cases.stream()
                .filter(each -> !isFound(kinds, each))
                .map(Written::text)
                .toList();
        assertThat(cases).hasSize(EACH);
        assertThat(missed).hasSizeLessThanOrEqualTo(EACH / 20);
    }

    @Test
    void prose_without_any_holds_none() throws IOException {
        String prose = String.join("\n", Written.lines("prose.txt"));
        assertThat(prose.split("\\s+")).hasSizeGreaterThan(2000);
        assertThat(PrivacyLint.standard().find(prose))
                .filteredOn(found -> found.kind() != PrivacyKind.GENDER)
                .isEmpty();
    }

    private static boolean isFound(Set<PrivacyKind> kinds, Written written) {
        return PrivacyLint.standard().forbidding(ForbiddenTerms.of(written.terms())).find(written.text()).stream()
                .anyMatch(each -> kinds.contains(each.kind()) && written.isAt(each));
    }
}
