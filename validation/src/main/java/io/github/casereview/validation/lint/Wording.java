package io.github.casereview.validation.lint;

import io.github.casereview.CaseReview;
import io.github.casereview.code.Nation;
import io.github.casereview.json.shape.Property;
import io.github.casereview.json.shape.Shape;
import io.github.casereview.source.Citation;
import io.github.casereview.source.CodedValue;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.lint.term.Edition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whose wording a text is, and under which guidance it was written. */
final class Wording {
    private static final Set<Citation.Voice> OTHERS =
            EnumSet.of(Citation.Voice.CHILD, Citation.Voice.FAMILY, Citation.Voice.COMMUNITY);
    private static final Map<String, Nation> GUIDANCE = Map.of(
            "working-together-", Nation.ENGLAND,
            "scottish-", Nation.SCOTLAND,
            "welsh-susr-guidance-", Nation.WALES,
            "sbni-regulations-", Nation.NORTHERN_IRELAND);

    private final Optional<Edition> given;
    private final Map<Node<?>, List<Edition>> named = new HashMap<>();

    Wording(Optional<Edition> given) {
        this.given = given;
    }

    /** Whether a value says in prose what a child or a family said, or what is printed word for word. */
    boolean isAnothers(Node<?> node) {
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

    /** The guidance that was given, or what the record itself says that it rests on. */
    List<Edition> editions(Node<?> node) {
        if (given.isPresent()) {
            return List.of(given.get());
        }
        return named.computeIfAbsent(
                node.record(), record -> record.value() instanceof CaseReview review ? named(review) : List.of());
    }

    private static List<Edition> named(CaseReview review) {
        List<Edition> editions = new ArrayList<>();
        for (CodedValue basis : review.getBases()) {
            String code = basis.getCode().orElse("");
            GUIDANCE.forEach((start, nation) -> {
                int year = code.length() - 4;
                if (code.startsWith(start) && code.substring(year).matches("[0-9]{4}")) {
                    editions.add(new Edition(nation, Integer.parseInt(code.substring(year))));
                }
            });
        }
        return editions;
    }
}
