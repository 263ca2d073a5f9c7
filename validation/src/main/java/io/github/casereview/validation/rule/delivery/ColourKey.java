package io.github.casereview.validation.rule.delivery;

import io.github.casereview.code.learning.ProgressStatus;
import io.github.casereview.learning.ProgressReport;
import io.github.casereview.source.CodedValue;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.rule.Breaches;
import java.util.Locale;
import java.util.Set;

/** Looks for colours of which nobody says what they stand for. */
final class ColourKey {
    private static final Set<String> COLOURS = Set.of(
            ProgressStatus.RED.getCode(),
            ProgressStatus.AMBER.getCode(),
            ProgressStatus.GREEN.getCode(),
            ProgressStatus.BLUE.getCode(),
            "yellow");

    private ColourKey() {}

    static void look(Node<ProgressReport> node, Breaches breaches) {
        node.value().getStatus().filter(ColourKey::isBare).ifPresent(status -> {
            boolean told = node.value().getDelivery().isPresent();
            breaches.at(node, "status", told ? "none" : "none, nor how far it is");
        });
    }

    /** The colours of this library's list have no meaning of their own. */
    private static boolean isBare(CodedValue status) {
        boolean ofOurs = status.getScheme()
                .filter(name -> !name.equals(ProgressStatus.GREEN.getScheme()))
                .isEmpty();
        String colour = status.getCode().or(status::getAsWritten).orElse("");
        return ofOurs && COLOURS.contains(colour.strip().toLowerCase(Locale.ROOT));
    }
}
