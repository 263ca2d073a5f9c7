package io.github.casereview.constraint;

import jakarta.validation.groups.Default;

/**
 * The group of everything there is to check: the shape of every property, then every rule.
 *
 * <p>Errors, warnings and infos all become violations. What is wanted where a violation refuses something, such as the
 * body of a web request, is {@link Errors}. Neither group can be extended: a review in a collection is checked together
 * with the collection, and for that its group is told by name. To put them beside groups of your own, name them in a
 * {@code GroupSequence}, or ask for several groups at once.
 */
public sealed interface Rules extends Default permits Rules.NoOther {
    /** The group of what is wrong: the shape of every property, and the rules whose breach is an error. */
    sealed interface Errors extends Default permits Rules.NoOther {}

    /** Keeps anyone from extending the groups: one that did would have nested reviews checked twice over. */
    final class NoOther implements Rules, Errors {
        private NoOther() {}
    }
}
