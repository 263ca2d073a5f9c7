package io.github.casereview.validation.lint.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented identifiers in invented sentences; the same ones on every run. */
final class Planted {
    private static final int EACH = 200;

    private final PrivacyKind kind;
    private final Identifiers invented;
    private final Disguise disguise;
    private final Random random;

    private Planted(PrivacyKind kind) {
        this.kind = kind;
        this.random = new Random(kind.ordinal() + 1L);
        this.invented = new Identifiers(random);
        this.disguise = new Disguise(random);
    }

    /** A text with one identifier at a known place. */
    record Case(PrivacyKind kind, String text, int start, int end) {}

    static List<Case> of(PrivacyKind kind) {
        Planted planted = new Planted(kind);
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            cases.add(planted.one(i));
        }
        return cases;
    }

    private Case one(int number) {
        String identifier = disguise.of(invented.next(kind), number % 4, kind);
        String before = pick("The worker wrote down ", "On the form stood ", "Notes: ", "It was said that ", "");
        String context = kind == PrivacyKind.BIRTH_DATE ? pick("born on ", "DOB ", "D.O.B.: ", "date of birth ") : "";
        String after = pick(" and went on.", ". Nobody asked.", ", as agreed", "; then the visit ended", "");
        String start = before + context;
        return new Case(kind, start + identifier + after, start.length(), start.length() + identifier.length());
    }

    private String pick(String... options) {
        return options[random.nextInt(options.length)];
    }
}
