package io.github.casereview.json.text;

import java.util.Optional;

/** Knows UTF-16 and UTF-32 by their byte order marks or, as JSON begins with ASCII, by where their zeros are. */
final class OtherEncoding {
    private static final int SHORT = 8;

    private OtherEncoding() {}

    /** {@return the name of the encoding, if it is one of these} */
    static Optional<String> of(byte[] bytes) {
        return byMark(bytes).or(() -> byZeros(bytes));
    }

    private static Optional<String> byMark(byte[] bytes) {
        if (starts(bytes, 0x00, 0x00, 0xFE, 0xFF)) {
            return Optional.of("UTF-32BE");
        }
        if (starts(bytes, 0xFF, 0xFE, 0x00, 0x00)) {
            return Optional.of("UTF-32LE");
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return Optional.of("UTF-16BE");
        }
        return starts(bytes, 0xFF, 0xFE) ? Optional.of("UTF-16LE") : Optional.empty();
    }

    private static Optional<String> byZeros(byte[] bytes) {
        if (bytes.length < 2 || (bytes[0] == 0) == (bytes[1] == 0)) {
            return bytes.length >= 4 && starts(bytes, 0, 0, 0) && bytes[3] != 0
                    ? Optional.of("UTF-32BE")
                    : Optional.empty();
        }
        if (bytes.length >= 4 && bytes[0] != 0 && bytes[2] == 0 && bytes[3] == 0) {
            return Optional.of("UTF-32LE");
        }
        int zero = bytes[0] == 0 ? 0 : 1;
        return looksWide(bytes, zero) ? Optional.of(zero == 0 ? "UTF-16BE" : "UTF-16LE") : Optional.empty();
    }

    /** At least half of the high bytes are zero and hardly a low one is; a short text must have whole units. */
    private static boolean looksWide(byte[] bytes, int high) {
        if (bytes.length < SHORT && bytes.length % 2 != 0) {
            return false;
        }
        int units = Math.min(bytes.length, Utf8.HEAD_LENGTH) / 2;
        int zeros = zeros(bytes, high, units);
        return 2 * zeros >= units && zeros > 2 * zeros(bytes, 1 - high, units);
    }

    private static int zeros(byte[] bytes, int from, int units) {
        int zeros = 0;
        for (int unit = 0; unit < units; unit++) {
            zeros += bytes[2 * unit + from] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i == bytes.length || bytes[i] != (byte) mark[i]) {
                return false;
            }
        }
        return true;
    }
}
