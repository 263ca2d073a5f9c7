package io.github.casereview.validation.lint;

import io.github.casereview.json.shape.Property;
import io.github.casereview.json.shape.Shape;
import io.github.casereview.source.Citation;
import io.github.casereview.validation.index.Node;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Whose wording a text is. */
final class Wording {
    private static final Set<Citation.Voice> OTHERS =
            EnumSet.of(Citation.Voice.CHILD, Citation.Voice.FAMILY, Citation.Voice.COMMUNITY);

    private Wording() {}

    /** Whether a value says in prose what a child or a family said, or what is printed word for word. */
    static boolean isAnothers(Node<?> node) {
        return Shape.of(node.value())
                .property("sources")
                .map(sources -> isAnothers(sources, node.value()))
                .orElse(false);
    }

    private static boolean isAnothers(Property sources, Object value) {
        for (Object each : sources.elements(value)) {
            Citation citation = (Citation) each;
            boolean other = citation.getVoice().filter(OTHERS::contains).isPresent();
            if (other || citation.getManner().equals(Optional.of(Citation.Manner.VERBATIM))) {
                return true;
            }
        }
        return false;
    }
}
