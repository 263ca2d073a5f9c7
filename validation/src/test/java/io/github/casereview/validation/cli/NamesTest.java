package io.github.casereview.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files may be called anything. */
class NamesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "'a\nb.json', a\\u000Ab.json",
        "a\u202Egpj.json, a\\u202Egpj.json",
        "'a\u001B[31m.json', 'a\\u001B[31m.json'",
        "%s%n.json, %s%n.json",
        "-a.json, -a.json",
        "@a.json, @a.json",
        "${a}.json, ${a}.json",
        "'a b.json', 'a b.json'"
    })
    void and_are_printed_so_that_nothing_acts_on_them(String name, String printed) throws IOException {
        String file = Files.writeString(folder.resolve(name), "{").toString();
        assertThat(Ran.with("check", file).out()).startsWith(folder + "/" + printed + ":1:2: error END_UNEXPECTED ");
        assertThat(Ran.with("check", folder.toString()).out()).startsWith(folder + "/" + printed + ":1:2: error ");
        assertThat(Ran.with("check", "--format=json", file).out())
                .matches("\\p{ASCII}+\n")
                .contains(printed.replace("\\u000A", "\\n").substring(1));
    }

    @Test
    void and_be_two_hundred_characters_long() throws IOException {
        String name = "a".repeat(195) + ".json";
        Files.writeString(folder.resolve(name), "{");
        assertThat(Ran.with("check", folder.toString()).out()).contains(name + ":1:2: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\u0000b.json", "a\u0000b.ndjson"})
    void but_a_name_that_no_file_can_have_is_an_issue_of_input(String name) {
        for (String command : new String[] {"check", "format"}) {
            Ran ran = Ran.with(command, name);
            assertThat(ran.status()).isEqualTo(2);
            assertThat(ran.out() + ran.err())
                    .contains("error FILE_MISSING expected a file that exists, found a name that no file can have")
                    .doesNotContain("Exception")
                    .doesNotContain("\u0000");
        }
    }

    @Test
    void after_two_dashes_they_may_begin_with_one() {
        assertThat(Ran.with("check", "--", "-none.json").out()).startsWith("-none.json: error FILE_MISSING ");
    }

    @Test
    void what_is_mistyped_is_shown_safely() {
        Ran ran = Ran.with("check", "a.json", "--bad\u001B[31m");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualTo("casereview: expected an option that there is, found --bad\\u001B[31m\n"
                        + "see: casereview check --help\n");
        assertThat(ran.out()).isEmpty();
    }
}
