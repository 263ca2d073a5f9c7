package io.github.casereview.validation.rule.recommendation;

import io.github.casereview.json.issue.Span;
import io.github.casereview.validation.lint.text.NormalText;
import io.github.casereview.validation.lint.text.TokenKind;
import io.github.casereview.validation.lint.text.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds a first verb that can be satisfied without any change: at the beginning, or after the first should or must. */
final class WeakVerb {
    private static final List<List<String>> WEAK = List.of(
            List.of("review"),
            List.of("consider"),
            List.of("ensure"),
            List.of("explore"),
            List.of("note"),
            List.of("reflect"),
            List.of("be", "assured"),
            List.of("be", "satisfied"),
            List.of("be", "aware"),
            List.of("be", "mindful"),
            List.of("be", "reminded"),
            List.of("assure", "itself"),
            List.of("assure", "themselves"),
            List.of("satisfy", "itself"),
            List.of("satisfy", "themselves"),
            List.of("give", "consideration"),
            List.of("seek", "assurance"));

    /** These are nouns as well, unless what follows them is what they are done to. */
    private static final Set<String> NOUNS = Set.of("review", "note");

    private static final Set<String> OBJECTS =
            Set.of("the", "its", "their", "all", "any", "this", "that", "how", "whether", "what", "and", "current");

    private static final Set<String> MODALS = Set.of("should", "must", "shall", "will");
    /** What may stand before a verb. */
    private static final Set<String> BEFORE_VERBS =
            Set.of("to", "also", "now", "further", "jointly", "urgently", "regularly");

    private final Tokens tokens;

    private WeakVerb(String text) {
        this.tokens = Tokens.of(NormalText.of(text));
    }

    static Optional<Span> in(String text) {
        return new WeakVerb(text).find();
    }

    private Optional<Span> find() {
        int at = verb(0);
        Optional<Span> first = isNoun(at) ? Optional.empty() : weak(at);
        return first.isPresent() ? first : weak(afterModal(at));
    }

    /** The place of the verb in the first sentence that has a should or must; the end where there is none. */
    private int afterModal(int from) {
        for (int i = from; i < tokens.count() && !tokens.is(i, '.'); i++) {
            if (tokens.kind(i) == TokenKind.WORD && MODALS.contains(tokens.word(i))) {
                return verb(i + 1);
            }
        }
        return tokens.count();
    }

    private boolean isNoun(int at) {
        return tokens.kind(at) == TokenKind.WORD
                && NOUNS.contains(tokens.word(at))
                && !(tokens.kind(tokens.afterGap(at + 1)) == TokenKind.WORD
                        && OBJECTS.contains(tokens.word(tokens.afterGap(at + 1))));
    }

    /** The next word that is no adverb. */
    private int verb(int from) {
        int at = from;
        while (at < tokens.count()
                && (tokens.kind(at) != TokenKind.WORD || BEFORE_VERBS.contains(tokens.word(at)))
                && !tokens.is(at, '.')) {
            at++;
        }
        return at;
    }

    private Optional<Span> weak(int from) {
        for (List<String> verb : WEAK) {
            int end = end(verb, from);
            if (end > 0) {
                return Optional.of(tokens.span(from, end));
            }
        }
        return Optional.empty();
    }

    /** The end of the words where they stand here, else 0. */
    private int end(List<String> words, int from) {
        int at = from;
        for (String word : words) {
            at = tokens.afterGap(at);
            if (tokens.kind(at) != TokenKind.WORD || !tokens.word(at).equals(word)) {
                return 0;
            }
            at++;
        }
        return at;
    }
}
