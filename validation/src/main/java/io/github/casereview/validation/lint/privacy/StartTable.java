package io.github.casereview.validation.lint.privacy;

import io.github.casereview.validation.lint.detect.Start;
import io.github.casereview.validation.lint.detect.Starts;
import io.github.casereview.validation.lint.text.TokenKind;
import io.github.casereview.validation.lint.text.Tokens;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which kinds can begin at a token: one look at a table in place of one question to each detector. Sets are bits. */
final class StartTable {
    private static final StartTable ALL = new StartTable();

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<Character, Integer> marks = new HashMap<>();
    private final Map<Start, Integer> others = new EnumMap<>(Start.class);

    private StartTable() {
        for (PrivacyKind kind : PrivacyKind.values()) {
            kind.detector().ifPresent(detector -> add(detector.starts(), bit(kind)));
        }
    }

    private void add(Starts starts, int bit) {
        starts.words().forEach(word -> words.merge(word, bit, StartTable::union));
        starts.marks().chars().forEach(mark -> marks.merge((char) mark, bit, StartTable::union));
        starts.others().forEach(start -> others.merge(start, bit, StartTable::union));
    }

    private static int union(int some, int others) {
        return some | others;
    }

    private static int bit(PrivacyKind kind) {
        return 1 << kind.ordinal();
    }

    static int bits(Set<PrivacyKind> kinds) {
        int bits = 0;
        for (PrivacyKind kind : kinds) {
            bits |= bit(kind);
        }
        return bits;
    }

    /** Those of some kinds that can begin at a token. */
    static int at(Tokens tokens, int index, int kinds) {
        return ALL.find(tokens, index, kinds);
    }

    private int find(Tokens tokens, int index, int kinds) {
        if (tokens.kind(index) == TokenKind.MARK) {
            return kinds & marks.getOrDefault(tokens.mark(index), 0);
        }
        int found = kinds & words.getOrDefault(tokens.word(index), 0);
        for (Map.Entry<Start, Integer> other : others.entrySet()) {
            int more = other.getValue() & kinds & ~found;
            found |= more != 0 && other.getKey().is(tokens, index) ? more : 0;
        }
        return found;
    }
}
