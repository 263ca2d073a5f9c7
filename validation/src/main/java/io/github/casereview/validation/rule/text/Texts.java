package io.github.casereview.validation.rule.text;

import io.github.casereview.json.issue.Span;
import io.github.casereview.validation.index.Leaf;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Looks through every text of a record once, and reports what is found in one text as one. */
final class Texts {
    private Texts() {}

    static void each(ReviewIndex review, Function<String, Scan> scans, Breaches breaches) {
        for (Leaf leaf : review.once(Unusual.class, Unusual::of).leaves()) {
            look(leaf.text(), scans.apply(leaf.text()))
                    .map(found -> found.of(leaf))
                    .ifPresent(breaches::add);
        }
    }

    /** Most texts hold nothing but what every keyboard writes; here are the others, found once for all rules. */
    private record Unusual(List<Leaf> leaves) {
        static Unusual of(ReviewIndex review) {
            return new Unusual(review.leaves().stream()
                    .filter(leaf -> leaf.property().reference().isEmpty() && !isPlain(leaf.text()))
                    .toList());
        }
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' || c >= 0x7f) && c != '\n' && c != '\t' && c != '\r') {
                return false;
            }
        }
        return true;
    }

    /** What was found first in a text, and how often more. */
    private record Found(String words, Span span, int more) {
        Breach of(Leaf leaf) {
            String rest = more == 0 ? "" : ", and " + more + " more";
            return Breach.of(leaf.node(), words + " at " + span.start() + rest)
                    .in(leaf.path())
                    .over(span);
        }
    }

    private static Optional<Found> look(String text, Scan scan) {
        Span first = null;
        int times = 0;
        int at = 0;
        while (at < text.length()) {
            int length = scan.at(at);
            if (length > 0) {
                first = first == null ? new Span(at, at + length) : first;
                times++;
            }
            at += length > 0 ? length : Character.charCount(text.codePointAt(at));
        }
        return first == null ? Optional.empty() : Optional.of(new Found(scan.words(first.start()), first, times - 1));
    }
}
