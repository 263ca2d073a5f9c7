package io.github.casereview.validation.lint.privacy;

import java.util.Random;

/** Ways in which an identifier escapes a plain search: invisible characters, wide forms, other separators. */
final class Disguise {
    private static final String INVISIBLE = "\u200B\u200C\u200D\u2060\uFEFF\u00AD";

    private final Random random;

    Disguise(Random random) {
        this.random = random;
    }

    String of(String identifier, int way, PrivacyKind kind) {
        return switch (way) {
            case 1 -> invisible(identifier);
            case 2 -> wide(identifier);
            case 3 -> split(identifier, kind);
            default -> identifier;
        };
    }

    private String invisible(String identifier) {
        StringBuilder hidden = new StringBuilder();
        for (int i = 0; i < identifier.length(); i++) {
            hidden.append(identifier.charAt(i));
            if (i + 1 < identifier.length() && random.nextInt(3) == 0) {
                hidden.append(INVISIBLE.charAt(random.nextInt(INVISIBLE.length())));
            }
        }
        return hidden.toString();
    }

    private static String wide(String identifier) {
        StringBuilder wide = new StringBuilder();
        identifier.chars().forEach(unit -> wide.append((char) (unit > ' ' && unit < 0x7F ? unit + 0xFEE0 : unit)));
        return wide.toString();
    }

    private String split(String identifier, PrivacyKind kind) {
        return switch (kind) {
            case PHONE, NHS_NUMBER, NATIONAL_INSURANCE_NUMBER, POSTCODE ->
                String.join(pick(" ", ".", "-", " - ", "\u00A0", "\u2011"), groups(identifier.replace(" ", "")));
            case EMAIL ->
                identifier
                        .replace("@", pick(" @ ", " (at) ", "[at]", " [AT] "))
                        .replace(".", pick(".", " . ", "(dot)", " [dot] "));
            case WEB_ADDRESS -> identifier.replace("http", "hxxp").replace(".", "[.]");
            case IP_ADDRESS -> identifier.replace(".", pick("[.]", " . ", "(dot)"));
            case FORBIDDEN_TERM -> identifier.replace(" ", pick("\u00A0", "-", "  ", "\n"));
            default -> identifier.replace(" ", pick("\u00A0", "  ", "\n", "\u2009"));
        };
    }

    /** Every character alone, or stretches of two to four. */
    private String[] groups(String identifier) {
        boolean alone = random.nextBoolean();
        StringBuilder parts = new StringBuilder();
        for (int at = 0; at < identifier.length(); ) {
            int end = Math.min(identifier.length(), at + (alone ? 1 : 2 + random.nextInt(3)));
            parts.append(identifier, at, end).append('|');
            at = end;
        }
        return parts.toString().split("\\|");
    }

    private String pick(String... options) {
        return options[random.nextInt(options.length)];
    }
}
