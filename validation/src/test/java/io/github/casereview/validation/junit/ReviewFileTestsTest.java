package io.github.casereview.validation.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

class ReviewFileTestsTest {
    private static final String DUPLICATE = "{\"schemaVersion\": \"case-review/1-draft\", \"id\": \"n/a\",\n"
            + " \"labels\": [{\"text\": \"A\"}], \"labels\": [], \"learningPoints\": [{\"id\": \"lp\", \"text\": \"Listen.\"}]}";

    @TempDir
    private Path folder;

    @AfterEach
    void stop_rewriting() {
        System.clearProperty(ReviewFileTests.REWRITE);
    }

    @TestFactory
    Stream<DynamicTest> files_of_a_folder_are_as_expected() {
        return ReviewFileTests.in(Path.of("src/test/resources/io/github/casereview/validation/junit"));
    }

    @Test
    void are_one_a_file_named_after_it_and_in_order() throws IOException {
        write("b.json", DUPLICATE);
        write("a/c.json", DUPLICATE);
        write("notes.txt", "");
        assertThat(tests()).extracting(DynamicTest::getDisplayName).containsExactly("a/c.json", "b.json");
        assertThat(tests().get(1).getTestSourceUri())
                .contains(folder.resolve("b.json").toUri());
    }

    @Test
    void pass_where_the_issues_are_the_expected_ones() throws Throwable {
        write("a.json", DUPLICATE);
        write("a.expected", "PROPERTY_DUPLICATE error /labels 2:29\r\n");
        run(0);
    }

    @Test
    void fail_with_both_texts_where_they_are_not() throws IOException {
        write("a.json", DUPLICATE);
        write("a.expected", "PROPERTY_DUPLICATE error /labels 2:28\n");
        assertThatThrownBy(() -> run(0))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageStartingWith("the issues are not the expected ones; to accept what is found,"
                        + " run the tests with -Dcasereview.rewrite=true")
                .satisfies(failure -> {
                    AssertionFailedError both = (AssertionFailedError) failure;
                    assertThat(both.getExpected().getValue()).isEqualTo("PROPERTY_DUPLICATE error /labels 2:28\n");
                    assertThat(both.getActual().getValue()).isEqualTo("PROPERTY_DUPLICATE error /labels 2:29\n");
                });
    }

    @Test
    void fail_where_nothing_says_what_is_expected() throws IOException {
        write("a.json", DUPLICATE);
        assertThatThrownBy(() -> run(0))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("expected a file beside it that ends in .expected, found none");
        assertThat(folder.resolve("a.expected")).doesNotExist();
    }

    @Test
    void write_what_is_found_where_they_are_told_to() throws Throwable {
        write("a.json", "[");
        System.setProperty(ReviewFileTests.REWRITE, "true");
        run(0);
        assertThat(Files.readString(folder.resolve("a.expected"))).isEqualTo("END_UNEXPECTED error \"\" 1:2\n");
    }

    @Test
    void fail_where_an_expected_file_has_lost_its_review() throws IOException {
        write("a.json", DUPLICATE);
        write("gone.expected", "");
        assertThat(tests()).extracting(DynamicTest::getDisplayName).containsExactly("a.json", "gone.expected");
        assertThatThrownBy(() -> run(1)).hasMessage("expected a .json file beside this .expected file, found none");
    }

    @Test
    void are_refused_where_they_would_test_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReviewFileTests.in(folder))
                .withMessage("folder: expected at least one file that ends in .json, found none");
        assertThatThrownBy(() -> ReviewFileTests.in(folder.resolve("none"))).isInstanceOf(UncheckedIOException.class);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<DynamicTest> tests() {
        return ReviewFileTests.in(folder).toList();
    }

    private void run(int index) throws Throwable {
        tests().get(index).getExecutable().execute();
    }
}
