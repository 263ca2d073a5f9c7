package io.github.casereview.validation.lint.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences with an identifier, drawn by lot from some that were written before the lint was tuned; and prose with none. */
class UnseenTest {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})|\\\\([nrt])");
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
        List<String[]> cases = text("unseen.tsv")
                .lines()
                .map(line -> line.split("\t"))
                .filter(parts -> parts[0].equals(kind.name()))
                .toList();
        List<String> missed = cases.stream()
                .filter(parts -> !isFound(kinds, parts))
                .map(parts -> parts[1])
                .toList();
        assertThat(cases).hasSize(EACH);
        assertThat(missed).hasSizeLessThanOrEqualTo(EACH / 20);
    }

    @Test
    void prose_without_any_holds_none() throws IOException {
        String prose = text("prose.txt");
        assertThat(prose.split("\\s+")).hasSizeGreaterThan(2000);
        assertThat(PrivacyLint.standard().find(prose))
                .filteredOn(found -> found.kind() != PrivacyKind.GENDER)
                .isEmpty();
    }

    private static boolean isFound(Set<PrivacyKind> kinds, String[] parts) {
        String sentence = plain(parts[1]);
        String identifier = plain(parts[2]);
        int start = sentence.indexOf(identifier);
        int end = start + identifier.length();
        List<String> terms = parts.length > 3 ? List.of(plain(parts[3])) : List.of();
        return PrivacyLint.standard().forbidding(ForbiddenTerms.of(terms)).find(sentence).stream()
                .anyMatch(each -> kinds.contains(each.kind())
                        && each.span().start() < end
                        && each.span().end() > start);
    }

    private static String plain(String escaped) {
        return ESCAPE.matcher(escaped).replaceAll(each -> Matcher.quoteReplacement(character(each.group())));
    }

    private static String character(String escape) {
        return switch (escape) {
            case "\\n" -> "\n";
            case "\\r" -> "\r";
            case "\\t" -> "\t";
            default -> Character.toString(Integer.parseInt(escape.substring(2), 16));
        };
    }

    private static String text(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(UnseenTest.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
