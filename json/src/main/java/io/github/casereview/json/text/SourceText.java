package io.github.casereview.json.text;

import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.ReaderCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A decoded text, with the line and column of each of its offsets.
 *
 * <p>There is always a text: where decoding fails it is the part before the fault, so that every fault has its place.
 */
public final class SourceText {
    /** The bytes at the beginning that are enough to know another format or encoding. */
    public static final int HEAD = Utf8.HEAD_LENGTH;

    private static final char MARK = '\uFEFF';

    private final String text;
    private final long size;
    private final boolean marked;
    private final @Nullable TextFault fault;
    private final boolean cut;
    private final Lines lines;
    private final int linesBefore;

    private SourceText(String text, long size, boolean marked, @Nullable TextFault fault, boolean cut) {
        this(text, size, marked, fault, cut, 0);
    }

    private SourceText(
            String text, long size, boolean marked, @Nullable TextFault fault, boolean cut, int linesBefore) {
        this.text = text;
        this.size = size;
        this.marked = marked;
        this.fault = fault;
        this.cut = cut;
        this.lines = new Lines(text);
        this.linesBefore = linesBefore;
    }

    /** {@return the text of these bytes, within the standard limits} */
    public static SourceText decode(byte[] bytes) {
        return decode(bytes, Limits.STANDARD);
    }

    /**
     * Decodes bytes as strict UTF-8; one byte order mark is allowed and not part of the text.
     *
     * <p>Other formats, other encodings and too many bytes are found first, from the size and the first bytes alone, and
     * stand at 1:1; nothing is decoded then.
     *
     * @return the text, with the fault of its decoding if there is one
     */
    public static SourceText decode(byte[] bytes, Limits limits) {
        TextFault refused = refusal(bytes, bytes.length, limits);
        if (refused != null) {
            return new SourceText("", 0, false, refused, false);
        }
        boolean marked = Utf8.startsWithMark(bytes);
        Utf8.Decoded decoded = Utf8.decode(bytes, marked ? Utf8.MARK_LENGTH : 0);
        return new SourceText(decoded.text(), bytes.length, marked, decoded.fault(), decoded.cut());
    }

    /** {@return what is to be said of more bytes than the standard limit, of which only the first are at hand} */
    public static SourceText tooLarge(byte[] head, int linesBefore) {
        TextFault refused = refusal(head, Limits.STANDARD.documentBytes() + 1L, Limits.STANDARD);
        return new SourceText("", 0, false, refused, false, linesBefore);
    }

    /**
     * Decodes one of many texts that stand in a file below each other, within the standard limits; a byte order mark is
     * allowed before the first only.
     *
     * @return the text, its places counted from the beginning of the file
     */
    public static SourceText decode(byte[] bytes, int linesBefore) {
        boolean within =
                linesBefore > 0 && Utf8.startsWithMark(bytes) && bytes.length <= Limits.STANDARD.documentBytes();
        SourceText text = within ? unmarked(bytes) : decode(bytes);
        return new SourceText(text.text, text.size, text.marked, text.fault, text.cut, linesBefore);
    }

    private static SourceText unmarked(byte[] bytes) {
        Utf8.Decoded decoded = Utf8.decode(bytes, 0);
        return new SourceText(decoded.text(), bytes.length, false, decoded.fault(), decoded.cut());
    }

    /** {@return the text of a string, within the standard limits, as if its UTF-8 bytes were decoded} */
    public static SourceText of(String text) {
        return of(text, Limits.STANDARD);
    }

    /** {@return the text of a string, as if its UTF-8 bytes were decoded; a surrogate without its partner is a fault} */
    public static SourceText of(String text, Limits limits) {
        byte[] head = Utf8.head(text);
        long size = text.length() > limits.documentBytes() ? text.length() : Utf8.length(text);
        TextFault refused = refusal(head, size, limits);
        if (refused != null) {
            return new SourceText("", 0, false, refused, false);
        }
        boolean marked = !text.isEmpty() && text.charAt(0) == MARK;
        String content = marked ? text.substring(1) : text;
        int unpaired = Surrogates.firstUnpaired(content);
        return unpaired < 0
                ? new SourceText(content, size, marked, null, false)
                : new SourceText(content.substring(0, unpaired), size, marked, Surrogates.fault(unpaired), false);
    }

    private static @Nullable TextFault refusal(byte[] head, long size, Limits limits) {
        Optional<String> format = BinaryGuess.of(head);
        if (format.isPresent()) {
            return TextGuess.fault(format.get());
        }
        Optional<String> encoding = OtherEncoding.of(head);
        if (encoding.isPresent()) {
            return new TextFault(ReaderCode.ENCODING_OTHER, 0, "expected text in UTF-8, found " + encoding.get());
        }
        return size > limits.documentBytes() ? Passed.documentBytes(limits) : null;
    }

    /** {@return the text, without its byte order mark; where decoding failed, what stands before the fault} */
    public String text() {
        return text;
    }

    /** {@return whether a byte order mark stood before the text} */
    public boolean hasByteOrderMark() {
        return marked;
    }

    /** {@return the size in UTF-8 bytes, byte order mark included; 0 if nothing was decoded} */
    public long size() {
        return size;
    }

    /** {@return what stopped the decoding, if anything did} */
    public Optional<TextFault> fault() {
        return Optional.ofNullable(fault);
    }

    /** {@return the line and column of an offset of this text; the end of the text is a place too} */
    public Place place(String pointer, int offset) {
        return new Place(pointer, linesBefore + lines.line(offset), lines.column(offset));
    }

    /** {@return the fault that comes first: that of the scanner or, if it met only the end, that of the decoding} */
    public TextFault first(TextFault scanned) {
        boolean metEnd = scanned.code() == ReaderCode.END_UNEXPECTED || scanned.code() == ReaderCode.INPUT_EMPTY;
        boolean saysMore = cut && scanned.code() == ReaderCode.END_UNEXPECTED;
        return fault != null && metEnd && !saysMore ? fault : scanned;
    }
}
