package io.github.casereview.json.generate;

import io.github.casereview.json.shape.Property;
import io.github.casereview.json.shape.StringConstraint;
import java.util.Random;

/** Strings that keep the constraint of their property. */
class Texts {
    private static final int LONGEST_WORDS = 500;

    /** {@return a string for a property; references and the ids of things are made elsewhere} */
    String text(Property property, Random random) {
        StringConstraint constraint = property.constraint()
                .orElseThrow(() -> new IllegalStateException(property.name() + " has no constraint"));
        String text = text(constraint, random);
        if (!constraint.holds(text)) {
            throw new IllegalStateException("no string is made that keeps the constraint of " + property.name());
        }
        return text;
    }

    private String text(StringConstraint constraint, Random random) {
        return switch (constraint.code()) {
            case ID_MALFORMED -> ids(constraint, random);
            case DATE_MALFORMED -> constraint.holds("2015") ? Dates.date(random) : Dates.day(random);
            case ISSUE_CODE_MALFORMED -> issueCode(random);
            case LENGTH_MALFORMED -> Lengths.length(random);
            case WORDS_MALFORMED -> prose(random, random.nextInt(30) == 0 ? LONGEST_WORDS : 12, LONGEST_WORDS);
            case TEXT_BLANK -> prose(random, random.nextInt(30) == 0 ? 3_000 : 40, Integer.MAX_VALUE);
            default -> throw new IllegalStateException("no string is made for " + constraint.code());
        };
    }

    /** One part, or up to four where the constraint allows slashes. */
    private static String ids(StringConstraint constraint, Random random) {
        StringBuilder id = new StringBuilder(id(random));
        for (int more = constraint.holds("a/b") ? random.nextInt(4) : 0; more > 0; more--) {
            id.append('/').append(id(random));
        }
        return id.toString();
    }

    private static String id(Random random) {
        StringBuilder id = new StringBuilder();
        id.append("abcz0189".charAt(random.nextInt(8)));
        for (int more = random.nextInt(8) == 0 ? 63 : random.nextInt(5); more > 0; more--) {
            id.append("abcxyz0189--".charAt(random.nextInt(12)));
        }
        return id.toString();
    }

    private static String issueCode(Random random) {
        StringBuilder code = new StringBuilder();
        for (int parts = 1 + random.nextInt(4); parts > 0; parts--) {
            code.append(code.isEmpty() ? "" : "_").append("AEQZ".charAt(random.nextInt(4)));
            for (int more = random.nextInt(15); more > 0; more--) {
                code.append("ABXYZ019".charAt(random.nextInt(8)));
            }
        }
        return code.toString();
    }

    /** {@return some prose that is not blank} */
    String prose(Random random, int parts, int longest) {
        Alphabet alphabet = Alphabet.values()[random.nextInt(Alphabet.values().length)];
        StringBuilder text = new StringBuilder();
        for (int more = 1 + random.nextInt(parts); more > 0; more--) {
            String part = (random.nextInt(4) == 0 ? Alphabet.ENGLISH : alphabet).pick(random);
            if (text.length() + part.length() < longest) {
                text.append(part);
            }
        }
        return text.insert(random.nextBoolean() ? 0 : text.length(), 'v').toString();
    }
}
