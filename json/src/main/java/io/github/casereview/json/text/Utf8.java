package io.github.casereview.json.text;

import io.github.casereview.json.issue.ReaderCode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Decodes UTF-8 strictly: nothing is replaced, nothing is left out. */
public final class Utf8 {
    /** The bytes of a byte order mark. */
    static final int MARK_LENGTH = 3;

    /** The bytes that are enough to know another format or encoding. */
    static final int HEAD_LENGTH = 64;

    /** What the quick way of decoding puts in the place of anything that is not UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    /** What could be decoded, and the fault after it; cut if the last character lacks bytes. */
    record Decoded(String text, @Nullable TextFault fault, boolean cut) {}

    /** {@return whether the bytes begin with a byte order mark} */
    static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= MARK_LENGTH
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
    }

    /** {@return the first bytes of a string} */
    static byte[] head(String text) {
        return text.substring(0, Math.min(text.length(), HEAD_LENGTH)).getBytes(StandardCharsets.UTF_8);
    }

    /** {@return the bytes of a string; a surrogate without its partner counts as three} */
    public static long length(String text) {
        long length = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x800) {
                length += 2;
            } else if (c >= 0x80) {
                length++;
            }
            if (Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1))) {
                length -= 2;
            }
        }
        return length;
    }

    /** {@return the text of the bytes from an index on} */
    static Decoded decode(byte[] bytes, int from) {
        String fast = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        return fast.indexOf(REPLACEMENT) < 0 ? new Decoded(fast, null, false) : exactly(bytes, from);
    }

    /** Text with a replacement character: it stands there in the bytes, or for what is wrong with them. */
    private static Decoded exactly(byte[] bytes, int from) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, false);
        String text = out.flip().toString();
        if (result.isError()) {
            String found = "found " + Windows1252.describe(bytes, in.position());
            return new Decoded(text, invalid(text.length(), found), false);
        }
        return in.hasRemaining()
                ? new Decoded(text, invalid(text.length(), "found a last character that is cut off"), true)
                : new Decoded(text, null, false);
    }

    private static TextFault invalid(int offset, String found) {
        return new TextFault(ReaderCode.ENCODING_INVALID, offset, "expected text in UTF-8, " + found);
    }
}
