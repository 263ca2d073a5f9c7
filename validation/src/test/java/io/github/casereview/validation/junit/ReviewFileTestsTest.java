package io.github.casereview.validation.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.casereview.validation.ReviewChecker;
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

    private static final String UNRESOLVED = """
            {"schemaVersion": "case-review/1-draft", "id": "north/a", "labels": [{"text": "A"}],
             "learningPoints": [{"id": "lp-1", "text": "Listen.", "about": ["b"]}]}
            """;
    private static final String WAIVERS = """
            {"schemaVersion": "waivers/1-draft", "waivers": [
              {"code": "REFERENCE_UNRESOLVED", "review": "north/a", "reason": "Kept.", "decidedBy": "editor"},
              {"code": "ID_DUPLICATE", "review": "north/a", "reason": "Kept.", "decidedBy": "editor"},
              {"code": "NO_SUCH_RULE", "review": "north/a", "reason": "Kept.", "decidedBy": "editor"}]}
            """;

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

    @Test
    void check_waivers_as_waivers_and_let_nothing_stand_for_them() throws Throwable {
        write("a.json", UNRESOLVED);
        write("a.expected", "REFERENCE_UNRESOLVED error /learningPoints/0/about/0 2:65\n");
        write("w.json", WAIVERS);
        write("w.expected", "WAIVER_CODE_UNKNOWN error /waivers/2/code 4:12\n");
        assertThat(tests()).extracting(DynamicTest::getDisplayName).containsExactly("a.json", "w.json");
        run(0);
        run(1);
    }

    @Test
    void go_by_waivers_that_are_named_and_test_them_last_against_all_reviews() throws Throwable {
        write("z.json", UNRESOLVED);
        write("z.expected", "");
        write("w.json", WAIVERS);
        write("w.expected", "WAIVER_UNUSED warning /waivers/1 3:3\nWAIVER_CODE_UNKNOWN error /waivers/2/code 4:12\n");
        List<DynamicTest> tests = tests(folder.resolve("w.json"));
        assertThat(tests).extracting(DynamicTest::getDisplayName).containsExactly("z.json", "w.json");
        tests.get(1).getExecutable().execute();
        tests.get(0).getExecutable().execute();
    }

    @Test
    void go_by_waivers_that_lie_elsewhere(@TempDir Path elsewhere) throws Throwable {
        write("a.json", UNRESOLVED);
        write("a.expected", "");
        Path waivers = Files.writeString(elsewhere.resolve("ours.json"), WAIVERS);
        Files.writeString(elsewhere.resolve("ours.expected"), "");
        List<DynamicTest> tests = tests(waivers);
        assertThat(tests).extracting(DynamicTest::getDisplayName).containsExactly("a.json", "ours.json");
        tests.get(0).getExecutable().execute();
        assertThatThrownBy(() -> tests.get(1).getExecutable().execute()).isInstanceOf(AssertionFailedError.class);
    }

    @Test
    void need_a_review_beside_the_waivers_and_waivers_with_an_expected_file() throws IOException {
        write("w.json", WAIVERS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tests(folder.resolve("w.json")))
                .withMessage("folder: expected at least one file that ends in .json, found none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tests(folder.resolve("w.txt")))
                .withMessage("waivers: expected a file that ends in .json, found another");
    }

    private List<DynamicTest> tests(Path waivers) {
        return ReviewFileTests.in(folder, ReviewChecker.standard(), waivers).toList();
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
