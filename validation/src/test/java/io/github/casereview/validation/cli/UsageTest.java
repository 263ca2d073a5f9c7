package io.github.casereview.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.validation.book.Release;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever mistypes a command is told what was expected, and what was probably meant. */
class UsageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''|expected a command: check, schema, format, rules, explain|''
            chekc a.json|expected a command, found chekc, did you mean check|''
            tell|expected a command, found tell|''
            --threads 2|expected an option that there is, found --threads|''
            check|expected PATH, found nothing| check
            check --thraeds 2 a.json|expected an option that there is, found --thraeds, did you mean --threads| check
            check --threads 0 a.json|Invalid value for option '--threads': expected a number from 1 to 9999| check
            check --fail-on never a.json|Invalid value for option '--fail-on': expected error, warning or info| check
            check --as-of 2026-02-30 a.json|Invalid value for option '--as-of': expected a date such as 2026-11-21| check
            check --severity LINK_EMTY=off a.json|--severity: expected the code of a rule, found LINK_EMTY, did you mean LINK_EMPTY| check
            check --severity VALUE_NULL=off a.json|--severity: expected the code of a rule, found VALUE_NULL| check
            check --severity LINK_EMPTY=no a.json|--severity: expected error, warning, info or off for LINK_EMPTY, found no| check
            check --severity LINK_EMPTY a.json|--severity: expected CODE=SEVERITY, as in LINK_EMPTY=off, found LINK_EMPTY| check
            rules --format xml|Invalid value for option '--format': expected text or json| rules
            explain|expected CODE, found nothing| explain
            explain A B|expected nothing more, found B| explain
            format|expected PATH, found nothing| format
            """)
    void what_is_mistyped_is_told_in_two_lines(String typed, String trouble, String command) {
        assertThat(Ran.with(typed.isEmpty() ? new String[0] : typed.split(" ")))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "casereview: " + trouble + "\nsee: casereview" + (command.isEmpty() ? "" : " " + command)
                                + " --help\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "REFERENCE_UNRESOLVD, ', did you mean REFERENCE_UNRESOLVED'",
        "reference-unresolved, ', did you mean REFERENCE_UNRESOLVED'",
        "WAIVER_UNSUED, ', did you mean WAIVER_UNUSED'",
        "VALUE_NUL, ', did you mean VALUE_NULL'",
        "NO_SUCH_CODE, ''"
    })
    void a_code_that_is_misspelt_is_suggested(String code, String meant) {
        assertThat(Ran.with("explain", code))
                .isEqualTo(new Ran(2, "", "casereview: no such code" + meant + "; see: casereview rules\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "check ", "schema ", "format ", "rules ", "explain "})
    void every_command_tells_its_use_and_its_version(String command) {
        Ran help = Ran.with((command + "--help").split(" "));
        assertThat(help.status()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).startsWith("Usage: casereview " + command).doesNotContain("<");
        assertThat(Ran.with((command + "--version").split(" ")))
                .isEqualTo(new Ran(0, "casereview " + Release.version() + System.lineSeparator(), ""));
    }

    @Test
    void the_help_of_a_check_tells_every_exit_status() {
        assertThat(Ran.with("check", "--help").out()).containsPattern("(?s)Exit status:.*\n  0 .*\n  1 .*\n  2 ");
    }

    @Test
    void a_folder_without_reviews_is_nothing_to_check(@TempDir Path folder) {
        assertThat(Ran.with("check", folder.toString()))
                .isEqualTo(new Ran(
                        2,
                        "0 files: 0 errors, 0 warnings, 0 infos\n",
                        "casereview: expected a file that ends in .json or .ndjson, found none\n"));
    }
}
