package io.github.casereview.validation.lint.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Identifiers as people hide, garble or break them, written by hand: one a line, between ‹ and ›. */
class SpellingsTest {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

    private final PrivacyLint lint = PrivacyLint.standard()
            .forbidding(ForbiddenTerms.of(List.of("Zebedee Example", "Office Street", "Straße Nine", "Zoë Nine")));

    @ParameterizedTest
    @CsvSource({
        "EMAIL, email",
        "PHONE, phone",
        "NHS_NUMBER, nhs",
        "NATIONAL_INSURANCE_NUMBER, ni",
        "POSTCODE, postcode",
        "EXACT_DATE, date",
        "BIRTH_DATE, birth",
        "ADDRESS, address",
        "NAMED_PERSON, person",
        "GENDER, gender",
        "SCHOOL, school",
        "IP_ADDRESS, ip",
        "WEB_ADDRESS, web",
        "FORBIDDEN_TERM, forbidden"
    })
    void are_found_but_for_one_in_twenty(PrivacyKind kind, String name) throws IOException {
        List<String> lines = lines("spellings/" + name + ".txt");
        List<String> missed =
                lines.stream().filter(line -> !isFound(kind, line)).toList();
        assertThat(lines).hasSizeGreaterThan(35);
        assertThat(missed).hasSizeLessThanOrEqualTo(lines.size() / 20);
    }

    private boolean isFound(PrivacyKind kind, String line) {
        String marked = ESCAPE.matcher(line)
                .replaceAll(each ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(each.group(1), 16))));
        int start = marked.indexOf('‹');
        int end = marked.indexOf('›') - 1;
        return lint.find(marked.replaceAll("[‹›]", "")).stream()
                .anyMatch(each -> each.kind() == kind
                        && each.span().start() < end
                        && each.span().end() > start);
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(SpellingsTest.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
