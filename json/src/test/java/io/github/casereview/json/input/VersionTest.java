package io.github.casereview.json.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionTest {
    @TempDir
    private Path folder;

    @Test
    void is_still_that_of_a_file_that_nobody_touched() throws IOException {
        assertThat(Version.of(file("one")).isStill()).isTrue();
    }

    @Test
    void is_not_that_of_a_file_that_grew_shrank_or_was_overwritten() throws IOException {
        Version version = Version.of(file("one"));
        Files.writeString(version.file(), "more", StandardOpenOption.APPEND);
        assertThat(version.isStill()).isFalse();
        version = Version.of(version.file());
        Files.writeString(version.file(), "o");
        assertThat(version.isStill()).isFalse();
        version = Version.of(version.file());
        Files.writeString(version.file(), "t");
        Files.setLastModifiedTime(version.file(), FileTime.fromMillis(1_000_000));
        assertThat(version.isStill()).isFalse();
    }

    @Test
    void is_still_that_of_a_file_whose_name_was_taken_by_another() throws IOException {
        Version version = Version.of(file("one"));
        Path other = Files.writeString(folder.resolve("b.json"), "other");
        Files.move(other, version.file(), StandardCopyOption.REPLACE_EXISTING);
        assertThat(version.isStill()).isTrue();
        Files.delete(version.file());
        assertThat(version.isStill()).isTrue();
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("a.json"), content);
    }
}
