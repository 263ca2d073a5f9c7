package io.github.casereview.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "/dev/pts/3, true",
        "/dev/tty1, true",
        "/dev/ttyS0, true",
        "/dev/console, true",
        "/dev/null, false",
        "pipe:[4711], false",
        "/tmp/dev/pts/3, false"
    })
    void is_what_a_descriptor_of_linux_leads_to(String target, boolean isTerminal) throws IOException {
        Path descriptor = Files.createSymbolicLink(folder.resolve("1"), Path.of(target));
        assertThat(Terminal.isTerminal(descriptor)).isEqualTo(isTerminal);
        Files.delete(descriptor);
    }

    @Test
    void is_not_told_where_a_system_has_no_such_descriptors() throws IOException {
        assertThat(Terminal.isTerminal(folder.resolve("none"))).isFalse();
        assertThat(Terminal.isTerminal(Files.createFile(folder.resolve("file"))))
                .isFalse();
    }
}
