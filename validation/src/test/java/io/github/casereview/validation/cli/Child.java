package io.github.casereview.validation.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** A process whose output is taken while it runs, so that neither side waits for the other for ever. */
final class Child {
    private final Process process;
    private final CompletableFuture<String> out;
    private final CompletableFuture<String> err;

    private Child(Process process) {
        this.process = process;
        this.out = drained(process.getInputStream());
        this.err = drained(process.getErrorStream());
    }

    static Child start(ProcessBuilder builder) throws IOException {
        return new Child(builder.start());
    }

    /** Its standard input, closed by {@link #ran()}. */
    OutputStream in() {
        return process.getOutputStream();
    }

    /** Waits for its end. */
    Ran ran() throws IOException, InterruptedException {
        process.getOutputStream().close();
        return new Ran(process.waitFor(), out.join(), err.join());
    }

    private static CompletableFuture<String> drained(InputStream stream) {
        CompletableFuture<String> text = new CompletableFuture<>();
        Thread reader = new Thread(() -> text.complete(all(stream)), "drain");
        reader.setDaemon(true);
        reader.start();
        return text;
    }

    private static String all(InputStream stream) {
        try {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
