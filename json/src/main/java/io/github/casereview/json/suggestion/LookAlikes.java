package io.github.casereview.json.suggestion;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Letters of other scripts that look like Latin ones. */
final class LookAlikes {
    /** Each Latin letter, then what looks like it: Cyrillic, Greek, Armenian and the dotless and script forms. */
    private static final Map<Integer, Integer> LATIN = Stream.of(
                    "aаɑα", "bвь", "cсϲ", "dԁ", "eеε", "gɡ", "hһн", "iіιı", "jјϳ", "kкκ", "mм", "nո", "oоοօ", "pрρ",
                    "qԛ", "sѕ", "tтτ", "uυս", "vνѵ", "wԝω", "xхχ", "yуγ", "zᴢ")
            .flatMap(row -> row.codePoints().skip(1).mapToObj(other -> new int[] {other, row.codePointAt(0)}))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

    private LookAlikes() {}

    /** {@return the Latin letter that a code point looks like, or the code point} */
    static int latin(int codePoint) {
        return LATIN.getOrDefault(codePoint, codePoint);
    }
}
