package io.github.casereview.validation.cli;

import io.github.casereview.validation.cli.option.Misuse;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.Writer;
import picocli.CommandLine.ParameterException;

/** What a command reads and where it prints: results to standard output, trouble and progress to standard error. */
final class Console {
    static final String OUT_OF_MEMORY =
            "casereview: out of memory; give it more, as in java -Xmx2g -jar casereview.jar, or use fewer --threads\n";
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean watched;
    private final boolean inColour;
    private boolean progressShows;

    /** Progress shows only if somebody watches: standard error is a terminal. */
    Console(InputStream in, PrintStream out, PrintStream err, boolean watched) {
        this(in, out, err, watched, false);
    }

    /** Results are in colour only if standard output is a terminal and nobody asked for plain text. */
    Console(InputStream in, PrintStream out, PrintStream err, boolean watched, boolean inColour) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.watched = watched;
        this.inColour = inColour;
    }

    InputStream in() {
        return in;
    }

    boolean isInColour() {
        return inColour;
    }

    void print(String text) {
        clearProgress();
        out.print(text);
    }

    void trouble(String text) {
        out.flush();
        clearProgress();
        err.print(text);
        err.flush();
    }

    /** Shows how far a long run is, in place of what it showed before. */
    void progress(String text) {
        if (watched) {
            out.flush();
            err.print(CLEAR_LINE + text);
            err.flush();
            progressShows = true;
        }
    }

    void clearProgress() {
        if (progressShows) {
            err.print(CLEAR_LINE);
            err.flush();
            progressShows = false;
        }
    }

    /** Prints what is written to it; closing it does nothing. */
    Writer writer() {
        return new Writer() {
            @Override
            public void write(char[] from, int offset, int length) {
                print(new String(from, offset, length));
            }

            @Override
            public void flush() {
                out.flush();
            }

            @Override
            public void close() {
                out.flush();
            }
        };
    }

    /** What was typed is shown, made safe to print, and where it says how it should have been typed. */
    int misused(ParameterException wrong) {
        trouble(Misuse.told(wrong));
        return ExitStatus.NOTHING_DONE;
    }

    /** A command that ended early says so in words; what came of it, if memory ran out, may be any failure. */
    int failed(Throwable failure) {
        trouble(isOfMemory(failure) ? OUT_OF_MEMORY : "casereview: the command failed\n");
        return ExitStatus.NOTHING_DONE;
    }

    private static boolean isOfMemory(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError || (cause instanceof LinkageError unready && isOfMemory(unready))) {
                return true;
            }
        }
        return false;
    }

    /** Memory that ran out while a class was made ready is told in words, if at all, whenever the class is used. */
    private static boolean isOfMemory(LinkageError unready) {
        String told = String.valueOf(unready.getMessage());
        boolean untold = told.startsWith("Could not initialize class") && unready.getCause() == null;
        return untold || told.contains("java.lang.OutOfMemoryError");
    }

    /** What came of a command whose output was not taken; a reader that has seen enough needs no explanation. */
    int unheard(boolean byReader) {
        if (!byReader) {
            trouble("casereview: the output could not be written\n");
        }
        return ExitStatus.NOTHING_DONE;
    }

    /** Whether output could not be written; writes what is still held back. */
    boolean isBroken() {
        return out.checkError();
    }
}
