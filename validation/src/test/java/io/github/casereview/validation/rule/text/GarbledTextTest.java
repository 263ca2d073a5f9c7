package io.github.casereview.validation.rule.text;

import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.text.TextRule.ENCODING_DAMAGED;
import static io.github.casereview.validation.rule.text.TextRule.INVISIBLE_CHARACTER;

import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

/** Which characters are taken for bytes of UTF-8, at the edges; each text stands after one letter. */
class GarbledTextTest implements RuleTest {
    static Stream<RuleCase> cases() {
        return Stream.of(two(), extended(), three(), four(), others()).flatMap(cases -> cases);
    }

    /** What follows Â and Ã. */
    private static Stream<RuleCase> two() {
        return Stream.of(
                garbled("a no-break space", "\\u00c2\\u00a0", 2),
                garbled("an inverted question mark", "\\u00c2\\u00bf", 2),
                whole("the byte before them", "\\u00c2\\u009f"),
                whole("a capital after it", "\\u00c2\\u00c0"),
                garbled("the first byte", "\\u00c3\\u0080", 2),
                garbled("the first byte, as Windows writes it", "\\u00c3\\u20ac", 2),
                garbled("the last byte", "\\u00c3\\u00bf", 2),
                garbled("the last byte that Windows writes otherwise", "\\u00c3\\u0178", 2),
                whole("a letter", "\\u00c3o"),
                whole("a capital after a tilde", "\\u00c3\\u00c0"),
                whole("nothing after it", "\\u00c3"),
                whole("a letter beyond all bytes", "\\u00c3\\u0100"),
                whole("a blank after it", "\\u00c3 "));
    }

    /** What follows Ä and Å, which may stand before quotation marks and dashes. */
    private static Stream<RuleCase> extended() {
        return Stream.of(
                garbled("the first byte", "\\u00c4\\u0080", 2),
                garbled("the last byte", "\\u00c5\\u00bf", 2),
                whole("a capital after it", "\\u00c5\\u00c0"),
                garbled("the byte before quotation marks", "\\u00c4\\u0090", 2),
                whole("the first quotation mark", "\\u00c4\\u2018"),
                whole("the last of the dashes", "\\u00c5\\u2014"),
                garbled("the byte after the dashes", "\\u00c5\\u02dc", 2),
                whole("a no-break space", "\\u00c4\\u00a0"),
                garbled("the byte after a no-break space", "\\u00c4\\u00a1", 2),
                whole("a quotation mark that opens", "\\u00c4\\u00ab"),
                whole("a quotation mark that closes", "\\u00c4\\u00bb"),
                whole("an ellipsis", "\\u00c5\\u2026"));
    }

    /** What follows â and ï. */
    private static Stream<RuleCase> three() {
        return Stream.of(
                garbled("the first of the dashes", "\\u00e2\\u20ac\\u0080", 3),
                garbled("the last of them", "\\u00e2\\u20ac\\u00bf", 3),
                garbled("a capital, where a byte was lost", "\\u00e2\\u20ac\\u00c0", 2),
                garbled("a euro", "\\u00e2\\u201a\\u00ac", 3),
                garbled("a trade mark", "\\u00e2\\u201e\\u00a2", 3),
                whole("half a euro", "\\u00e2\\u201a\\u00a2"),
                whole("half a trade mark", "\\u00e2\\u201e\\u00ac"),
                whole("the other halves", "\\u00e2\\u00a2\\u00ac"),
                garbled("a byte order mark", "\\u00ef\\u00bb\\u00bf", 3),
                garbled("a lost character", "\\u00ef\\u00bf\\u00bd", 3),
                whole("half a byte order mark", "\\u00ef\\u00bb\\u00bd"),
                whole("half a lost character", "\\u00ef\\u00bf\\u00bf"));
    }

    /** What follows ð. */
    private static Stream<RuleCase> four() {
        return Stream.of(
                garbled("the first bytes", "\\u00f0\\u0178\\u0080\\u0080", 4),
                garbled("the last bytes", "\\u00f0\\u0178\\u00bf\\u00bf", 4),
                garbled("a lost byte", "\\u00f0\\u0178\\u02dcx", 3),
                garbled("a capital in place of the last byte", "\\u00f0\\u0178\\u02dc\\u00c0", 3),
                whole("two lost bytes", "\\u00f0\\u0178x"),
                whole("a capital after the second byte", "\\u00f0\\u0178\\u00c0"),
                whole("a vowel", "\\u00f0a\\u00bf"));
    }

    private static Stream<RuleCase> others() {
        return Stream.of(
                garbled("a symbol beyond the first plane", "\\udb80\\udc00", 2),
                edge(
                        INVISIBLE_CHARACTER,
                        "the last byte of four is not hidden as well",
                        text("\\u00f0\\u009f\\u0098\\u0080")),
                edge(
                                INVISIBLE_CHARACTER,
                                "a control after four bytes is hidden",
                                text("\\u00f0\\u009f\\u0098\\u0080\\u0080").replace("\"text\": ", "\"text\": ►"))
                        .at("/findings/0/text")
                        .over(5, 6));
    }

    private static RuleCase garbled(String sentence, String text, int length) {
        return edge(
                        ENCODING_DAMAGED,
                        sentence + " of " + text.substring(1, 6),
                        text(text).replace("\"text\": ", "\"text\": ►"))
                .at("/findings/0/text")
                .over(1, 1 + length);
    }

    private static RuleCase whole(String sentence, String text) {
        return edge(ENCODING_DAMAGED, sentence + " of " + text.substring(1, 6), text(text));
    }

    private static String text(String text) {
        return "\"findings\": [{\"id\": \"f\", \"text\": \"x" + text + "\"}]\n";
    }
}
