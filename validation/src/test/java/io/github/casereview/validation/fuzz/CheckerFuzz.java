package io.github.casereview.validation.fuzz;

import java.nio.charset.StandardCharsets;

/** The fuzzer's way in with bytes of any kind. */
public final class CheckerFuzz {
    private CheckerFuzz() {}

    /** Called by the fuzzer once, so that the time of the first input is not that of a cold start. */
    public static void fuzzerInitialize() {
        Seeds.reviews().forEach(text -> Promises.hold(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Called by the fuzzer; throws where a promise is broken. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Promises.hold(bytes);
    }
}
