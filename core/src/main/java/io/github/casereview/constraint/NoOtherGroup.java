package io.github.casereview.constraint;

/** Keeps anyone from extending the groups of the rules; a group that did would check nested reviews twice over. */
final class NoOtherGroup implements Rules, Rules.Errors {
    private NoOtherGroup() {}
}
