package io.github.casereview.validation.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes standard input, unless it was closed: the Java runtime then has a file of its own in its place. */
public final class StandardInput {
    private static final Path DESCRIPTOR = Path.of("/proc/self/fd/0");

    private StandardInput() {}

    /** {@return standard input; where it was closed, a stream that is} */
    public static InputStream stream() {
        return stream(DESCRIPTOR);
    }

    /** Standard input, unless its descriptor, as Linux shows it, leads to a file of the runtime. */
    static InputStream stream(Path descriptor) {
        try {
            return isTakenByTheRuntime(descriptor) ? closed() : System.in;
        } catch (IOException e) {
            return System.in;
        }
    }

    private static InputStream closed() throws IOException {
        InputStream stream = InputStream.nullInputStream();
        stream.close();
        return stream;
    }

    private static boolean isTakenByTheRuntime(Path descriptor) throws IOException {
        return Files.isSymbolicLink(descriptor)
                && Files.readSymbolicLink(descriptor)
                        .startsWith(Path.of(System.getProperty("java.home")).toRealPath());
    }
}
