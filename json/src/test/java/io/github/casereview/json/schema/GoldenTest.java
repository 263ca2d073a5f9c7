package io.github.casereview.json.schema;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {
    @TempDir
    private Path folder;

    @Test
    void says_where_the_files_part_and_how_to_write_them_anew() throws IOException {
        assumeThat(Golden.isRewriting()).isFalse();
        Path file = Files.writeString(folder.resolve("a.txt"), "one\ntwo\n");
        assertThatCode(() -> Golden.compare(file, "one\ntwo\n")).doesNotThrowAnyException();
        assertThatThrownBy(() -> Golden.compare(file, "one\nthree\n"))
                .hasMessage(file + " is out of date from line 2\n  committed: two\n  made now:  three\n"
                        + "to write it anew: mvn test -Dgolden.rewrite=true");
    }
}
