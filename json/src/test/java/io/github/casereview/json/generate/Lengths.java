package io.github.casereview.json.generate;

import java.util.Random;

/** ISO 8601 lengths, by the calendar or by the clock. */
final class Lengths {
    private Lengths() {}

    static String length(Random random) {
        boolean clock = random.nextBoolean();
        String units = clock ? "HMS" : "YMWD";
        StringBuilder length = new StringBuilder(clock ? "PT" : "P");
        int certain = random.nextInt(units.length());
        for (int i = 0; i < units.length(); i++) {
            if (i == certain || random.nextInt(4) == 0) {
                length.append(amount(random)).append(units.charAt(i));
            }
        }
        return length.toString();
    }

    private static String amount(Random random) {
        return random.nextInt(10) == 0 ? "999999" : Integer.toString(random.nextInt(60));
    }
}
