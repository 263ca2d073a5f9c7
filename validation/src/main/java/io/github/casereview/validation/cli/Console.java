package io.github.casereview.validation.cli;

import io.github.casereview.validation.report.text.Printable;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.Writer;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** What a command reads and where it prints: results to standard output, trouble and progress to standard error. */
final class Console {
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

    /** What was typed is shown, made safe to print, and how it should have been typed. */
    int misused(ParameterException wrong) {
        trouble("casereview: " + Printable.of(String.valueOf(wrong.getMessage())) + "\n"
                + wrong.getCommandLine().getUsageMessage(Ansi.OFF));
        return ExitStatus.NOTHING_DONE;
    }

    int failed() {
        trouble("casereview: the command failed\n");
        return ExitStatus.NOTHING_DONE;
    }

    /** Whether output could not be written; writes what is still held back. */
    boolean isBroken() {
        return out.checkError();
    }
}
