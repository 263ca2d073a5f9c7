package io.github.casereview.json.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Knows other file formats by their first bytes. */
final class BinaryGuess {
    private static final List<Sign> SIGNS = List.of(
            new Sign("\u001F\u008B", "gzip"),
            new Sign("PK\u0003\u0004", "a zip archive, as Word and Excel files are"),
            new Sign("PK\u0005\u0006", "a zip archive"),
            new Sign("%PDF-", "PDF"),
            new Sign("\u00D0\u00CF\u0011\u00E0", "an old Office file"),
            new Sign("\u0089PNG", "PNG"),
            new Sign("\u00FF\u00D8\u00FF", "JPEG"),
            new Sign("7z\u00BC\u00AF", "a 7z archive"),
            new Sign("\u00FD7zXZ", "xz"),
            new Sign("BZh", "bzip2"),
            new Sign("(\u00B5/\u00FD", "Zstandard"));

    private BinaryGuess() {}

    /** First bytes, written as the characters of Latin-1, and the name of the format. */
    private record Sign(String start, String format) {
        boolean begins(byte[] bytes) {
            byte[] sign = start.getBytes(StandardCharsets.ISO_8859_1);
            return bytes.length >= sign.length && Arrays.equals(bytes, 0, sign.length, sign, 0, sign.length);
        }
    }

    /** {@return the name of the format, if it is one that is known} */
    static Optional<String> of(byte[] bytes) {
        return SIGNS.stream()
                .filter(sign -> sign.begins(bytes))
                .map(Sign::format)
                .findFirst();
    }
}
