package io.github.casereview.validation.book;

import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.validation.book.Catalogue.Entry;
import io.github.casereview.validation.lint.term.Term;
import io.github.casereview.validation.rule.Rule;
import io.github.casereview.validation.waiver.WaiverCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The catalogue as a page for readers: {@code docs/rules.md}. */
final class RulesPage {
    private static final String OPENING = """
            # Rules

            Every code that a report can hold. This page is made from the rules themselves and from their tests;
            `casereview explain CODE` prints the same for one code.

            *Profiles* are the editions of guidance, the levels of document and the stages that a rule belongs to; a rule
            without an edition is in all of them, also in `base`. A record that does not say what kind of document it
            comes from is held to the rules of every level. A rule of some nations looks at their records alone, and
            what it finds in a record that does not tell its nation is an info. A severity that differs in some profiles
            is told below the rule. What a source is said to ask, although its own words were not read, is never more
            than an info.

            """;

    private final StringBuilder page = new StringBuilder(OPENING);

    private final Function<String, @Nullable Example> examples;
    private final Function<String, String> meanings;

    private RulesPage(Function<String, @Nullable Example> examples, Function<String, String> meanings) {
        this.examples = examples;
        this.meanings = meanings;
    }

    static String markdown(Function<String, @Nullable Example> examples, Function<String, String> meanings) {
        RulesPage rules = new RulesPage(examples, meanings);
        rules.reading();
        rules.profiles();
        rules.waivers();
        RuleBook.subjects().forEach(rules::subject);
        return rules.page.toString();
    }

    private void reading() {
        page.append("## Reading\n\n");
        meanings(Stream.of(ReaderCode.values()).map(Enum::name));
    }

    private void waivers() {
        page.append("## Waivers\n\n");
        meanings(Stream.of(WaiverCode.values()).map(Enum::name));
    }

    /** Which of the rules that are not in every profile are in which edition. */
    private void profiles() {
        page.append("## Rules by edition\n\nBeside the rules of every edition:\n\n| edition | rules |\n|---|---|\n");
        for (var edition : io.github.casereview.validation.profile.Edition.known()) {
            String codes = RuleBook.rules().stream()
                    .filter(rule ->
                            rule.definition().scope().editions().stream().anyMatch(some -> some.include(edition)))
                    .map(rule -> link(rule.code()))
                    .collect(Collectors.joining(", "));
            page.append("| `")
                    .append(edition.name())
                    .append("` | ")
                    .append(codes)
                    .append(" |\n");
        }
        page.append('\n');
    }

    private void subject(Class<? extends Rule> subject) {
        page.append("## ").append(title(subject)).append("\n\n");
        List<Entry> entries =
                Stream.of(subject.getEnumConstants()).map(Catalogue::entry).toList();
        table(entries);
        entries.forEach(this::section);
    }

    /** The words of an enum's name: {@code ReviewPeriodRule} is {@code Review period}. */
    private static String title(Class<?> subject) {
        String words = subject.getSimpleName().replaceAll("Rule$", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return words.charAt(0) + words.substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    private void table(List<Entry> entries) {
        page.append("| code | severity | expected | profiles |\n|---|---|---|---|\n");
        for (Entry entry : entries) {
            row(link(entry.code()), entry.severity().word(), entry.expected(), entry.profiles());
        }
        page.append('\n');
    }

    /** A table of codes that have no section of their own. */
    private void meanings(Stream<String> codes) {
        page.append("| code | severity | stage | expected | what it says |\n|---|---|---|---|---|\n");
        codes.map(code -> Catalogue.find(code).orElseThrow())
                .forEach(entry -> row(
                        "`" + entry.code() + "`",
                        entry.severity().word(),
                        entry.stage().word(),
                        entry.expected(),
                        meanings.apply(entry.code())));
        page.append('\n');
    }

    private void row(String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String link(String code) {
        return "[`" + code + "`](#" + code.toLowerCase(java.util.Locale.ROOT) + ")";
    }

    private void section(Entry entry) {
        Optional<Example> example = Optional.ofNullable(examples.apply(entry.code()));
        page.append("### ").append(entry.code()).append("\n\n");
        page.append(meanings.apply(entry.code())).append("\n\n");
        page.append("Expected: ").append(entry.expected()).append(".  \n");
        page.append("Severity: ").append(severity(entry)).append(".  \n");
        page.append("Source: ").append(entry.source()).append(".  \n");
        page.append("Since ").append(entry.since());
        entry.retired().ifPresent(release -> page.append(", retired in ").append(release));
        page.append(".\n\n");
        terms(SoughtTerms.of(entry.code()));
        example.ifPresent(this::example);
    }

    private void terms(List<Term> terms) {
        if (terms.isEmpty()) {
            return;
        }
        page.append("| term | write | wrong | source |\n|---|---|---|---|\n");
        for (Term term : terms) {
            row(String.join(", ", term.phrases()), term.preferred(), SoughtTerms.where(term), term.source());
        }
        page.append('\n');
    }

    private static String severity(Entry entry) {
        return Stream.concat(Stream.of(entry.severity().word()), entry.ratings().stream())
                .collect(Collectors.joining("; "));
    }

    private void example(Example example) {
        String given = example.given().isEmpty() ? "" : ", " + example.given();
        page.append("Holds:\n\n```\n")
                .append(example.holds())
                .append("\n```\n\nBreaks")
                .append(given)
                .append(":\n\n```\n");
        page.append(example.breaks()).append("\n```\n\n```\n");
        page.append(String.join("\n", example.issues())).append("\n```\n\n");
    }
}
