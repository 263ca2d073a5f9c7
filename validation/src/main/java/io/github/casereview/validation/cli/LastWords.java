package io.github.casereview.validation.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Says that memory has run out where too little of it is left to make a text; all that it needs is made before. */
final class LastWords {
    private final byte[] words = Console.OUT_OF_MEMORY.getBytes(StandardCharsets.UTF_8);
    private final FileOutputStream err = new FileOutputStream(FileDescriptor.err);
    private final Runtime runtime = Runtime.getRuntime();

    /** Says it and ends the program at once. */
    void say() {
        try {
            err.write(words);
        } catch (IOException e) {
            // nobody listens
        } finally {
            runtime.halt(ExitStatus.NOTHING_DONE);
        }
    }
}
