package io.github.casereview.validation.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The comments on the constants of an enum, as they stand in its source. */
final class Comments {
    private static final String CONSTANT = "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+\\s+)*%s\\b";

    private final String source;
    private final Class<?> type;

    private Comments(Class<?> type, String source) {
        this.type = type;
        this.source = source;
    }

    /** Reads the source of a top-level enum of {@code json} or {@code validation}. */
    static Comments of(Class<?> type) {
        String file = "src/main/java/" + type.getName().replace('.', '/') + ".java";
        Path here = Path.of(file);
        try {
            return new Comments(type, Files.readString(Files.exists(here) ? here : Path.of("../json", file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole comment on a constant, its tags replaced by their words. */
    String on(String constant) {
        Matcher found =
                Pattern.compile(CONSTANT.formatted(constant), Pattern.DOTALL).matcher(source);
        if (!found.find()) {
            throw new AssertionError(type.getSimpleName() + "." + constant + " has no comment that says what it means");
        }
        return found.group(1)
                .replaceAll("(?m)^\\s*\\*", " ")
                .replaceAll("\\{@(?:code|link) #?([^}]*)}", "$1")
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
