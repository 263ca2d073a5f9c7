package io.github.casereview.validation.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The release of this library that runs, as reports name it. */
public final class Release {
    private static final String VERSION = read();

    private Release() {}

    /** {@return the version of the artifact, such as {@code 0.1.0}} */
    public static String version() {
        return VERSION;
    }

    private static String read() {
        try (InputStream text = Release.class.getResourceAsStream("release.txt")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
