package io.github.casereview.validation.rule.recommendation;

import io.github.casereview.learning.ReviewItem;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.lint.text.NormalText;
import io.github.casereview.validation.lint.text.Tokens;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds items of one record that say the same: the same words, little words and their order aside. */
final class SameWords {
    /** Fewer words that matter are no sentence. */
    private static final int FEWEST = 3;

    private static final Set<String> LITTLE = Set.of(
            "a", "an", "the", "of", "to", "in", "on", "for", "by", "with", "and", "or", "that", "this", "is", "are",
            "be", "it", "its", "their", "should", "must", "shall", "will", "all", "at", "as", "from");

    private SameWords() {}

    static void look(ReviewIndex review, Breaches breaches) {
        review.records().forEach(record -> look(review.in(record, ReviewItem.class), breaches));
    }

    private static void look(List<Node<ReviewItem>> items, Breaches breaches) {
        Map<Set<String>, Node<ReviewItem>> first = new HashMap<>();
        for (Node<ReviewItem> node : items) {
            String text = node.value().getText().orElse("");
            List<String> words = words(text);
            Set<String> mattering = new TreeSet<>(words);
            mattering.removeAll(LITTLE);
            Node<ReviewItem> before = mattering.size() < FEWEST ? null : first.putIfAbsent(mattering, node);
            if (before != null) {
                boolean same = words.equals(words(before.value().getText().orElse("")));
                breaches.add(Breach.of(node, same ? "the words of one before" : "much the same words as one before")
                        .in("text")
                        .with(before));
            }
        }
    }

    private static List<String> words(String text) {
        Tokens tokens = Tokens.of(NormalText.of(text));
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.isSolid(i)) {
                words.add(tokens.word(i));
            }
        }
        return words;
    }
}
