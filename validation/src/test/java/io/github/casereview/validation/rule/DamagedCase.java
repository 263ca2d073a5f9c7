package io.github.casereview.validation.rule;

/**
 * A review that breaks a rule, and a slip in it after which nothing is left to say so.
 *
 * @param whole the review without the slip
 * @param from what stands there
 * @param to what stands there instead, and cannot be read
 */
public record DamagedCase(RuleCase whole, String from, String to) {
    /** A case in which one passage is replaced by another. */
    public static DamagedCase of(RuleCase whole, String from, String to) {
        return new DamagedCase(whole, from, to);
    }

    String text() {
        return whole.text().replace(from, to);
    }

    @Override
    public String toString() {
        return whole + ", but not where it cannot be read";
    }
}
