package io.github.casereview.validation.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether somebody watches. */
final class Terminal {
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private Terminal() {}

    /**
     * Whether standard error is a terminal, which only Linux says; elsewhere nobody is thought to watch. The console of
     * Java tells of standard input and output, and not of standard error.
     */
    static boolean isStandardError() {
        try {
            return Files.isSymbolicLink(STANDARD_ERROR)
                    && Files.readSymbolicLink(STANDARD_ERROR).toString().matches("/dev/(pts/.*|tty.*|console)");
        } catch (IOException e) {
            return false;
        }
    }
}
