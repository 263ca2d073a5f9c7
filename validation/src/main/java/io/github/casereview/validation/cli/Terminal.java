package io.github.casereview.validation.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/** Tells whether somebody watches, and whether they see colour. */
final class Terminal {
    private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private Terminal() {}

    /**
     * Whether standard error is a terminal, which only Linux says; elsewhere nobody is thought to watch. The console of
     * Java tells of standard input and output, and not of standard error.
     */
    static boolean isStandardError() {
        return isTerminal(STANDARD_ERROR);
    }

    /** Whether standard output is a terminal; where the system does not say, Java's console does. */
    static boolean isStandardOutput() {
        return Files.isSymbolicLink(STANDARD_OUTPUT) ? isTerminal(STANDARD_OUTPUT) : Ansi.AUTO.enabled();
    }

    /** Whether standard output leads to another program, which may stop reading when it has seen enough. */
    static boolean isStandardOutputPiped() {
        return leadsTo(STANDARD_OUTPUT, "(pipe|socket):.*");
    }

    /** Whether the environment lets a terminal show colour: see no-color.org. */
    static boolean showsColour(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(environment.get("TERM"));
    }

    /** Whether a descriptor, as Linux shows it, leads to a terminal. */
    static boolean isTerminal(Path stream) {
        return leadsTo(stream, "/dev/(pts/.*|tty.*|console)");
    }

    private static boolean leadsTo(Path stream, String names) {
        try {
            return Files.isSymbolicLink(stream)
                    && Files.readSymbolicLink(stream).toString().matches(names);
        } catch (IOException e) {
            return false;
        }
    }
}
