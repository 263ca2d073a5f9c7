package io.github.casereview.json.scan;

import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.json.text.Characters;
import io.github.casereview.json.text.TextFault;
import io.github.casereview.json.text.TextGuess;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code true}, {@code false} or {@code null}, and says what stands there instead of a value. */
final class LiteralScan {
    private static final List<String> LITERALS = List.of("true", "false", "null");
    private static final List<String> ALIKE = List.of("true", "false", "null", "none", "nil", "undefined");

    private LiteralScan() {}

    static Located read(Cursor in, @Nullable Open around) throws TextFault {
        int start = in.at();
        for (String literal : LITERALS) {
            int end = start + literal.length();
            if (in.text().startsWith(literal, start) && !Characters.continuesWord(in.text(), end)) {
                in.moveTo(end);
                return literal.equals("null")
                        ? new Located.Null(start, end)
                        : new Located.Bool(start, end, literal.equals("true"));
            }
        }
        throw fault(in, around);
    }

    private static TextFault fault(Cursor in, @Nullable Open around) {
        int opened = around == null ? -1 : around.start();
        if (in.atEnd()) {
            return in.end(expected(around), opened);
        }
        if (around != null && isCut(in.text(), in.at())) {
            return in.end("the rest of true, false or null", opened);
        }
        if (looksLikeNumber(in.text(), in.at())) {
            return NumberScan.malformed(in.text(), in.at());
        }
        if (!startsWord(in.peek())) {
            return in.unexpected(expected(around), opened);
        }
        return around == null && !looksLikeLiteral(in.text(), in.at())
                ? TextGuess.fault("plain text")
                : new TextFault(
                        ReaderCode.LITERAL_MALFORMED,
                        in.at(),
                        "expected a value, true, false or null in lower case, found another word");
    }

    private static String expected(@Nullable Open around) {
        return around != null && around.closer() == ']' && around.isEmpty()
                ? "a value or a closing bracket"
                : "a value";
    }

    /** The end of the text cuts a literal that was right so far. */
    private static boolean isCut(String text, int start) {
        return LITERALS.stream()
                .anyMatch(literal ->
                        text.length() - start < literal.length() && literal.startsWith(text.substring(start)));
    }

    private static boolean looksLikeNumber(String text, int start) {
        int first = text.codePointAt(start);
        boolean sign = (first == '+' || first == '.')
                && start + 1 < text.length()
                && (Characters.isDigit(text.charAt(start + 1)) || text.charAt(start + 1) == '.');
        return sign
                || Character.isDigit(first)
                || text.startsWith("NaN", start)
                || text.startsWith("Infinity", start)
                || text.startsWith("+Infinity", start);
    }

    private static boolean startsWord(int c) {
        return Characters.isLetter(c) || c == '_' || c == '$';
    }

    /** A literal of JSON or of another language, in any case, or a part of one. */
    private static boolean looksLikeLiteral(String text, int start) {
        int end = start;
        while (end - start <= 10 && Characters.continuesWord(text, end)) {
            end++;
        }
        int length = end - start;
        return ALIKE.stream()
                .anyMatch(literal -> text.regionMatches(true, start, literal, 0, Math.min(length, literal.length())));
    }
}
