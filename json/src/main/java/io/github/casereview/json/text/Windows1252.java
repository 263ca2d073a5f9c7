package io.github.casereview.json.text;

/** Tells from a byte that is not UTF-8 whether the text is probably in Windows-1252 or Latin-1. */
final class Windows1252 {
    private static final int FIRST_LETTER = 0xA0;
    private static final int LAST_LIKELY = 0xFD;

    private Windows1252() {}

    /** {@return what a byte that is not UTF-8 looks like; a lone one is probably a letter of an older encoding} */
    static String describe(byte[] bytes, int index) {
        int unsigned = Byte.toUnsignedInt(bytes[index]);
        boolean alone = index + 1 == bytes.length || !continues(bytes[index + 1]);
        if (!alone || unsigned > LAST_LIKELY) {
            return "a byte that is not";
        }
        return unsigned < FIRST_LETTER ? "what looks like Windows-1252" : "what looks like Windows-1252 or Latin-1";
    }

    private static boolean continues(byte b) {
        return (b & 0xC0) == 0x80;
    }
}
