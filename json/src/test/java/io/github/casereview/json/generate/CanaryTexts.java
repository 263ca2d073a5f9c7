package io.github.casereview.json.generate;

import java.util.Random;

/** Prose that always holds one and the same word. */
final class CanaryTexts extends Texts {
    private final String canary;

    CanaryTexts(String canary) {
        this.canary = canary;
    }

    @Override
    String prose(Random random, int parts, int longest) {
        super.prose(random, parts, longest);
        return canary;
    }
}
