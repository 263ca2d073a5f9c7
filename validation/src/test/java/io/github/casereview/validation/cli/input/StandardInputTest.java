package io.github.casereview.validation.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandardInputTest {
    @TempDir
    private Path folder;

    @Test
    void that_was_closed_is_a_closed_stream_and_no_file_of_the_runtime() throws IOException {
        Path runtime = Path.of(System.getProperty("java.home")).toRealPath();
        InputStream stream = at(runtime.resolve("lib/modules"));
        assertThatThrownBy(stream::read).isInstanceOf(IOException.class);
    }

    @Test
    void is_what_it_is_wherever_else_it_comes_from() throws IOException {
        assertThat(at(Path.of("/dev/null"))).isSameAs(System.in);
        assertThat(StandardInput.stream(folder.resolve("none"))).isSameAs(System.in);
        assertThat(StandardInput.stream(Files.createFile(folder.resolve("file"))))
                .isSameAs(System.in);
    }

    @Test
    void is_remembered_as_far_as_it_was_read() throws IOException {
        RememberedInput input = new RememberedInput(new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5}));
        assertThat(input.read()).isEqualTo(1);
        assertThat(input.read(new byte[9], 2, 3)).isEqualTo(3);
        assertThat(input.bytes()).containsExactly(1, 2, 3, 4);
        assertThat(input.read(new byte[9])).isEqualTo(1);
        assertThat(input.read()).isEqualTo(-1);
        assertThat(input.read(new byte[9])).isEqualTo(-1);
        assertThat(input.bytes()).containsExactly(1, 2, 3, 4, 5);
        assertThat(input.markSupported()).isFalse();
    }

    private InputStream at(Path target) throws IOException {
        Path descriptor = Files.createSymbolicLink(folder.resolve("0"), target);
        InputStream stream = StandardInput.stream(descriptor);
        Files.delete(descriptor);
        return stream;
    }
}
