package io.github.casereview.validation.lint;

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
        for (Node<?> child : node.children()) {
            if (child.value() instanceof Citation citation
                    && child.property().equals("sources")
                    && isAnothers(citation)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnothers(Citation citation) {
        return citation.getVoice().filter(OTHERS::contains).isPresent()
                || citation.getManner().equals(Optional.of(Citation.Manner.VERBATIM));
    }
}
