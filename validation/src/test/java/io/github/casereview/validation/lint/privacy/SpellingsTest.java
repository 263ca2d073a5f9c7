package io.github.casereview.validation.lint.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Identifiers as people hide, garble or break them, written by hand: one a line, between ‹ and ›. */
class SpellingsTest {
    static final PrivacyLint LINT = PrivacyLint.standard()
            .forbidding(ForbiddenTerms.of(List.of("Zebedee Example", "Office Street", "Straße Nine", "Zoë Nine")));

    private static final Map<String, PrivacyKind> KINDS = new TreeMap<>(Map.ofEntries(
            Map.entry("email", PrivacyKind.EMAIL),
            Map.entry("phone", PrivacyKind.PHONE),
            Map.entry("nhs", PrivacyKind.NHS_NUMBER),
            Map.entry("ni", PrivacyKind.NATIONAL_INSURANCE_NUMBER),
            Map.entry("postcode", PrivacyKind.POSTCODE),
            Map.entry("date", PrivacyKind.EXACT_DATE),
            Map.entry("birth", PrivacyKind.BIRTH_DATE),
            Map.entry("address", PrivacyKind.ADDRESS),
            Map.entry("person", PrivacyKind.NAMED_PERSON),
            Map.entry("gender", PrivacyKind.GENDER),
            Map.entry("school", PrivacyKind.SCHOOL),
            Map.entry("ip", PrivacyKind.IP_ADDRESS),
            Map.entry("web", PrivacyKind.WEB_ADDRESS),
            Map.entry("forbidden", PrivacyKind.FORBIDDEN_TERM)));

    static Set<String> names() {
        return KINDS.keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void are_found_but_for_one_in_twenty(String name) throws IOException {
        PrivacyKind kind = Objects.requireNonNull(KINDS.get(name));
        List<String> lines = Written.lines("spellings/" + name + ".txt");
        List<String> missed =
                lines.stream().filter(line -> !isFound(kind, line)).toList();
        assertThat(lines).hasSizeGreaterThan(35);
        assertThat(missed).hasSizeLessThanOrEqualTo(lines.size() / 20);
    }

    private static boolean isFound(PrivacyKind kind, String line) {
        Written written = Written.marked(kind.name(), line);
        return LINT.find(written.text()).stream().anyMatch(each -> each.kind() == kind && written.isAt(each));
    }
}
