package io.github.casereview.validation.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.ReviewJson;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.validation.GoldenFile;
import io.github.casereview.validation.rule.Rule;
import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.waiver.WaiverCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The first case of each rule that holds, and the first that breaks it, are what readers are shown. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExamplesTest {
    private static final Path FILE = Path.of("src/main/resources/io/github/casereview/validation/book/examples.json");
    private static final Path MEANINGS = FILE.resolveSibling("meanings.json");
    private static final Path PAGE = Path.of("docs/rules.md");

    @Test
    @Order(1)
    void are_the_cases_of_the_tests() throws IOException {
        GoldenFile.matches(FILE, pretty(made()));
    }

    @Test
    @Order(2)
    void say_what_the_comments_on_the_codes_say() throws IOException {
        GoldenFile.matches(MEANINGS, pretty(meanings()));
    }

    @Test
    @Order(3)
    void are_shown_on_the_page_of_rules() throws IOException {
        GoldenFile.matches(PAGE, RulesPage.markdown(made()::get, meanings()::get));
    }

    @Test
    void are_shown_by_explain() {
        assertThat(Catalogue.explain("ENCODING_OTHER").orElseThrow())
                .startsWith("ENCODING_OTHER\n  The file is text in UTF-16 or UTF-32; it must be saved as UTF-8.\n\n");
        assertThat(Catalogue.explain("RULE_FAILED").orElseThrow()).contains("none of the file's");
        assertThat(Catalogue.explain("PERIOD_REVERSED").orElseThrow())
                .isEqualTo(Explanation.text(
                        Catalogue.find("PERIOD_REVERSED").orElseThrow(), Optional.of(made().get("PERIOD_REVERSED"))));
    }

    private static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        Stream.of(ReaderCode.class, WaiverCode.class).forEach(codes -> meanings(codes, meanings));
        RuleBook.subjects().forEach(subject -> meanings(subject, meanings));
        return meanings;
    }

    private static void meanings(Class<?> codes, Map<String, String> meanings) {
        Comments comments = Comments.of(codes);
        for (Object code : codes.getEnumConstants()) {
            String name = ((Enum<?>) code).name();
            meanings.put(name, comments.on(name));
        }
    }

    private static String pretty(Object value) {
        JsonMapper mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        return mapper.writeValueAsString(value).replace("\r\n", "\n") + "\n";
    }

    private static Map<String, Example> made() {
        Map<String, Example> examples = new LinkedHashMap<>();
        for (Class<? extends Rule> subject : RuleBook.subjects()) {
            RuleCases cases = RuleCases.of(subject);
            for (Rule rule : subject.getEnumConstants()) {
                RuleCase holds = cases.first(rule, RuleCase.Kind.HOLDS);
                RuleCase breaks = cases.first(rule, RuleCase.Kind.BREAKS);
                examples.put(
                        rule.code(), new Example(breaks.given(), part(holds), part(breaks), issues(cases, breaks)));
            }
        }
        return examples;
    }

    /** The case in canonical form, without the properties that every record has. */
    private static String part(RuleCase given) {
        return ReviewJson.writer()
                .write(given.record())
                .lines()
                .filter(line -> !line.startsWith("  \"schemaVersion\"") && !line.startsWith("  \"id\": \"north/"))
                .filter(line -> !line.equals("{") && !line.equals("}"))
                .collect(Collectors.joining("\n"))
                .replaceFirst("^  \"labels\": \\[\n    \\{ \"text\": \"(Ash|Digest)\" }\n  ],?\n?", "")
                .stripIndent();
    }

    private static List<String> issues(RuleCases cases, RuleCase breaks) {
        return breaks.checker(cases.checker()).check(breaks.text()).issues().stream()
                .filter(issue -> issue.code().equals(breaks.rule().code()))
                .map(ExamplesTest::line)
                .toList();
    }

    private static String line(Issue issue) {
        String place = issue.place().pointer().isEmpty()
                ? "(the record)"
                : issue.place().pointer();
        return place + ": " + issue.severity().word() + " " + issue.code() + " " + issue.message();
    }
}
