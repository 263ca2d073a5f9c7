package io.github.casereview.json.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files that are made from the code and committed, so that a change to them is seen. */
final class Golden {
    private static final String SWITCH = "golden.rewrite";

    private Golden() {}

    /** Whether the files are to be written anew. */
    static boolean isRewriting() {
        return Boolean.getBoolean(SWITCH);
    }

    /** Compares what is made now with what is committed, or writes it. */
    static void compare(Path file, String made) {
        if (isRewriting()) {
            write(file, made);
        }
        String committed = Files.exists(file) ? read(file) : "";
        if (!committed.equals(made)) {
            throw new AssertionError(file + " is out of date" + firstDifference(committed, made)
                    + "\nto write it anew: mvn test -D" + SWITCH + "=true");
        }
    }

    private static String firstDifference(String committed, String made) {
        List<String> was = committed.lines().toList();
        List<String> is = made.lines().toList();
        int line = 0;
        while (line < Math.min(was.size(), is.size()) && was.get(line).equals(is.get(line))) {
            line++;
        }
        return " from line " + (line + 1) + "\n  committed: " + at(was, line) + "\n  made now:  " + at(is, line);
    }

    private static String at(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index).strip() : "(end)";
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String made) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
