package io.github.casereview.validation.rule.text;

import io.github.casereview.json.issue.Span;
import io.github.casereview.json.shape.Form;
import io.github.casereview.json.shape.Property;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.value.ReviewValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Looks through every text of a record once, and reports what is found in one text as one. */
final class Texts {
    private Texts() {}

    static void each(ReviewIndex review, Function<String, Scan> scans, Breaches breaches) {
        for (Node<ReviewValue> node : review.all(ReviewValue.class)) {
            for (Property property : node.shape().properties()) {
                if (property.form() == Form.STRING && property.reference().isEmpty()) {
                    each(node, property, scans, breaches);
                }
            }
        }
    }

    private static void each(Node<?> node, Property property, Function<String, Scan> scans, Breaches breaches) {
        List<?> texts = property.elements(node.value());
        for (int i = 0; i < texts.size(); i++) {
            String text = (String) texts.get(i);
            if (!isPlain(text)) {
                String path = property.isList() ? property.name() + "/" + i : property.name();
                look(text, scans.apply(text)).map(found -> found.of(node, path)).ifPresent(breaches::add);
            }
        }
    }

    /** Most texts hold nothing but what every keyboard writes. */
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
        Breach of(Node<?> node, String path) {
            String rest = more == 0 ? "" : ", and " + more + " more";
            return Breach.of(node, words + " at " + span.start() + rest)
                    .in(path)
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
