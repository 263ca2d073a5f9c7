package io.github.casereview.validation.rule.process;

import io.github.casereview.ReviewRecord;
import io.github.casereview.source.Citation;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.value.Identified;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the documents that tell something: those that it cites, else the one that speaks in its record. */
public final class Tellers {
    private Tellers() {}

    /** {@return what the sources of an entry name; empty where nothing speaks in its record} */
    public static List<Node<Identified>> of(ReviewIndex review, Node<?> entry) {
        List<String> cited = entry.children().stream()
                .filter(child -> child.property().equals("sources") && child.value() instanceof Citation)
                .flatMap(child -> ((Citation) child.value()).getDocument().stream())
                .toList();
        List<String> ids = cited.isEmpty() ? source(entry).stream().toList() : cited;
        return ids.stream().flatMap(id -> review.find(entry, id).stream()).toList();
    }

    private static Optional<String> source(Node<?> from) {
        Node<? extends ReviewRecord> record = from.record();
        @Nullable Node<?> around = record.parent();
        Optional<String> own = record.value().getSource();
        return own.isPresent() || around == null ? own : source(around);
    }
}
