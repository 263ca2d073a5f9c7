package io.github.casereview.validation.lint.text.term;

import io.github.casereview.json.issue.Span;
import io.github.casereview.validation.lint.text.NormalText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds any of many phrases in one pass: whole words, whatever their case, a space meaning any gap or hyphen. */
public final class PhraseMatcher {
    private final PhraseTree tree = new PhraseTree();
    private final int phrases;

    /** A matcher for phrases, each known by its index. */
    public PhraseMatcher(Collection<String> phrases) {
        this.phrases = phrases.size();
        int index = 0;
        for (String phrase : phrases) {
            tree.add(folded(phrase), index++);
        }
        tree.link();
    }

    private static String folded(String phrase) {
        Joined joined = new Joined(NormalText.of(phrase));
        StringBuilder folded = new StringBuilder();
        while (joined.next()) {
            folded.append(joined.unit());
        }
        return folded.toString().stripTrailing();
    }

    /**
     * One phrase at one place.
     *
     * @param phrase the index of the phrase
     * @param span where it stands
     */
    public record Match(int phrase, Span span) {}

    /** {@return the phrases that a text holds, the longest wherever two overlap, in order} */
    public List<Match> find(NormalText text) {
        List<Match> found = new ArrayList<>();
        if (phrases == 0) {
            return found;
        }
        Joined joined = new Joined(text);
        int node = PhraseTree.ROOT;
        while (joined.next()) {
            node = tree.step(node, joined.unit());
            for (int at = tree.ending(node); at > 0; at = tree.shorter(at)) {
                joined.match(tree.length(at)).ifPresent(new Keeper(found, tree.phrase(at)));
            }
        }
        return found;
    }

    /** Keeps the longest of those that overlap; they come ordered by their ends. */
    private record Keeper(List<Match> found, int phrase) implements java.util.function.Consumer<Span> {
        @Override
        public void accept(Span span) {
            while (!found.isEmpty() && last().start() >= span.start()) {
                if (last().end() - last().start() >= span.end() - span.start()) {
                    return;
                }
                found.remove(found.size() - 1);
            }
            if (found.isEmpty() || last().end() <= span.start()) {
                found.add(new Match(phrase, span));
            }
        }

        private Span last() {
            return found.get(found.size() - 1).span();
        }
    }

    /** {@return the number of phrases; never the phrases} */
    @Override
    public String toString() {
        return "PhraseMatcher{" + phrases + "}";
    }
}
