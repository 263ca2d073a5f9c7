package io.github.casereview.validation.cli;

import java.io.PrintStream;

/** Where a command prints: results to standard output, trouble to standard error. */
final class Console {
    private final PrintStream out;
    private final PrintStream err;

    Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    void print(String text) {
        out.print(text);
        out.flush();
    }

    void trouble(String text) {
        err.print(text);
        err.flush();
    }

    int failed() {
        trouble("casereview: the command failed\n");
        return ExitStatus.NOTHING_DONE;
    }

    /** Whether the output could not be written. */
    boolean isBroken() {
        return out.checkError();
    }
}
