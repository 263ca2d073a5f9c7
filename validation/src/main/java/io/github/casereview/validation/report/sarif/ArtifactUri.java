package io.github.casereview.validation.report.sarif;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Turns the path of a file into a URI reference that stays what it is on every system. */
final class ArtifactUri {
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    private ArtifactUri() {}

    /** {@return a relative reference for a relative path, without steps that lead nowhere; else a {@code file:} URI} */
    static String of(String path) {
        String slashed = path.replace('\\', '/');
        if (slashed.matches("[A-Za-z]:/.*")) {
            return "file:///" + slashed.substring(0, 2) + encoded(slashed.substring(2));
        }
        return slashed.startsWith("/") ? "file://" + encoded(slashed) : encoded(shortest(slashed));
    }

    /** {@return whether a reference is relative and stays beneath the folder it is relative to} */
    static boolean isBeneath(String uri) {
        return !uri.startsWith("file:") && !uri.startsWith("../");
    }

    private static String shortest(String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/+", -1)) {
            boolean back =
                    step.equals("..") && !steps.isEmpty() && !steps.getLast().equals("..");
            if (back) {
                steps.removeLast();
            } else if (!step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    private static String encoded(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
            if (PLAIN.indexOf(unit) >= 0) {
                uri.append((char) unit);
            } else {
                uri.append(String.format("%%%02X", unit));
            }
        }
        return uri.toString();
    }
}
