package io.github.casereview.validation.lint.text.term;

import io.github.casereview.json.issue.Span;
import io.github.casereview.validation.lint.text.NormalText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds terms in one pass however they are split: letter by letter, over lines, run together, with an ending. */
public final class TermMatcher {
    private final PhraseTree tree = new PhraseTree();
    private final List<BitSet> gaps = new ArrayList<>();

    /** A matcher for terms. */
    public TermMatcher(Collection<String> terms) {
        Map<String, Integer> known = new HashMap<>();
        for (String term : terms) {
            Packed packed = Packed.of(NormalText.of(term));
            String key = packed.units();
            int index = known.computeIfAbsent(key, each -> {
                gaps.add(new BitSet());
                return gaps.size() - 1;
            });
            gaps.get(index).or(packed.gaps());
            tree.add(key, index);
        }
        tree.link();
    }

    /** {@return where a text holds a term, the longest wherever two overlap, in order} */
    public List<Span> find(NormalText text) {
        List<Span> found = new ArrayList<>();
        if (gaps.isEmpty()) {
            return found;
        }
        Packed packed = Packed.of(text);
        int node = PhraseTree.ROOT;
        for (int i = 0; i < packed.length(); i++) {
            node = tree.step(node, packed.at(i));
            for (int at = tree.ending(node); at > 0; at = tree.shorter(at)) {
                int from = i + 1 - tree.length(at);
                if (isTerm(packed, from, i + 1, gaps.get(tree.phrase(at)))) {
                    keep(found, text.span(packed.place(from), packed.place(i) + 1));
                }
            }
        }
        return found;
    }

    private static boolean isTerm(Packed packed, int from, int to, BitSet gaps) {
        return packed.begins(from) && packed.ends(to) && new Splits(packed, from, to, gaps).areOfOneTerm();
    }

    /** Keeps the longest of those that overlap; they come ordered by their ends. */
    private static void keep(List<Span> found, Span span) {
        while (!found.isEmpty() && last(found).start() >= span.start()) {
            if (size(last(found)) >= size(span)) {
                return;
            }
            found.remove(found.size() - 1);
        }
        if (found.isEmpty() || last(found).end() <= span.start()) {
            found.add(span);
        }
    }

    private static Span last(List<Span> found) {
        return found.get(found.size() - 1);
    }

    private static int size(Span span) {
        return span.end() - span.start();
    }

    /** {@return the number of terms; never the terms} */
    @Override
    public String toString() {
        return "TermMatcher{" + gaps.size() + "}";
    }
}
