package io.github.casereview.json.text;

import io.github.casereview.json.issue.ReaderCode;
import java.util.List;
import java.util.Optional;

/** Knows other text formats by how they begin. */
public final class TextGuess {
    private static final int HEAD_LENGTH = 512;
    private static final String PREFIX = "JSON behind a prefix against script inclusion";
    private static final String COMMENT = "a comment; comments are not JSON";

    private static final List<Sign> SIGNS = List.of(
            new Sign("<!doctype html", "HTML"),
            new Sign("<html", "HTML"),
            new Sign("<<<<<<<", "a file with merge markers"),
            new Sign("<", "XML"),
            new Sign("version https://git-lfs.", "a Git LFS pointer"),
            new Sign("{\\rtf", "RTF"),
            new Sign(")]}'", PREFIX),
            new Sign("while(1)", PREFIX),
            new Sign("while (1)", PREFIX),
            new Sign("for(;;)", PREFIX),
            new Sign("for (;;)", PREFIX),
            new Sign("//", COMMENT),
            new Sign("/*", COMMENT),
            new Sign("#", COMMENT),
            new Sign("'", "text in single quotes; JSON takes double quotes"),
            new Sign("---", "YAML"),
            new Sign("- ", "YAML"),
            new Sign("%YAML", "YAML"));

    private TextGuess() {}

    /** How a format begins, in lower or upper case, and its name. */
    private record Sign(String start, String format) {
        boolean begins(String head) {
            return head.regionMatches(true, 0, start, 0, start.length());
        }
    }

    /** {@return the fault of a text that is in another format; it is the whole text's, so it stands at 1:1} */
    public static TextFault fault(String format) {
        return new TextFault(ReaderCode.NOT_JSON, 0, "expected a JSON object, found what looks like " + format);
    }

    /** {@return the name of the format of a text that begins at an offset, if it is one that is known} */
    public static Optional<String> of(String text, int start) {
        String head = text.substring(start, Math.min(text.length(), start + HEAD_LENGTH));
        return SIGNS.stream()
                .filter(sign -> sign.begins(head))
                .map(Sign::format)
                .findFirst()
                .or(() -> Character.isLetter(head.codePointAt(0)) ? byFirstLine(head) : Optional.empty())
                .or(() -> looksBinary(head) ? Optional.of("binary data") : Optional.empty());
    }

    private static Optional<String> byFirstLine(String head) {
        String line = head.lines().findFirst().orElse(head);
        int word = 1;
        while (Characters.continuesWord(line, word) || line.startsWith(".", word)) {
            word++;
        }
        if (line.startsWith("(", word)) {
            return Optional.of("JSONP");
        }
        if (line.startsWith(": ", word) || line.substring(word).equals(":")) {
            return Optional.of("YAML");
        }
        return hasColumns(line) ? Optional.of("CSV") : Optional.empty();
    }

    /** Unlike in prose, no blank stands after the separator. */
    private static boolean hasColumns(String line) {
        for (int i = 0; i + 1 < line.length(); i++) {
            if (",;\t".indexOf(line.charAt(i)) >= 0 && line.charAt(i + 1) > ' ') {
                return true;
            }
        }
        return false;
    }

    private static boolean looksBinary(String head) {
        char first = head.charAt(0);
        boolean namesItself = first < ' ' || "{[\"".indexOf(first) >= 0;
        return !namesItself && head.chars().anyMatch(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0);
    }
}
