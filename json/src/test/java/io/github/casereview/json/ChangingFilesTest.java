package io.github.casereview.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.CaseReview;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that are written to, cut or deleted while, or after, they are read. */
@Timeout(60)
class ChangingFilesTest {
    @TempDir
    private Path folder;

    @Test
    void are_whole_or_refused_and_never_a_mix() throws Exception {
        Path file = Files.writeString(folder.resolve("a.json"), review('a'));
        AtomicBoolean done = new AtomicBoolean();
        Thread writer = new Thread(() -> rewrite(file, done));
        writer.start();
        try {
            for (int i = 0; i < 200; i++) {
                ReadResult<CaseReview> result = ReviewJson.reader().read(file);
                assertThat(result.issues())
                        .allSatisfy(issue -> assertThat(issue.stage()).isIn(Stage.IO, Stage.SYNTAX));
                result.value().ifPresent(ChangingFilesTest::assertUnmixed);
            }
        } finally {
            done.set(true);
            writer.join();
        }
    }

    @Test
    void are_told_of_as_they_were_read() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), review('a'));
        ReadResult<CaseReview> result = ReviewJson.reader().withValues().read(file);
        Files.delete(file);
        assertThat(result.excerpt("/id")).contains("\"a/1\"");
        assertThat(result.place("/labels").line()).isEqualTo(3);
    }

    @Test
    void that_were_cut_end_too_soon() throws IOException {
        String text = review('a');
        Path file = Files.writeString(folder.resolve("a.json"), text.substring(0, text.length() - 3));
        assertThat(ReviewJson.reader().read(file).issues())
                .extracting(Issue::code)
                .containsExactly("END_UNEXPECTED");
    }

    /** A text of several buffers, all of one letter. */
    private static String review(char letter) {
        String label = "    { \"text\": \"" + String.valueOf(letter).repeat(200) + "\" }";
        return "{ \"schemaVersion\": \"case-review/1-draft\",\n  \"id\": \"" + letter + "/1\",\n  \"labels\": [\n"
                + (label + ",\n").repeat(300) + label + "\n  ]\n}\n";
    }

    private static void assertUnmixed(CaseReview review) {
        assertThat(review.getLabels())
                .hasSize(301)
                .extracting(label -> label.getText().substring(0, 1))
                .containsOnly(review.getId().substring(0, 1));
    }

    private static void rewrite(Path file, AtomicBoolean done) {
        try {
            for (int i = 0; !done.get(); i++) {
                Files.writeString(file, review(i % 2 == 0 ? 'b' : 'a'));
                Thread.sleep(8 + i % 5);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
