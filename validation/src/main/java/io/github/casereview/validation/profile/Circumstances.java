package io.github.casereview.validation.profile;

import io.github.casereview.CaseReview;
import io.github.casereview.ReviewRecord;
import io.github.casereview.code.Nation;
import io.github.casereview.code.list.DocumentKind;
import io.github.casereview.code.list.StatutoryBasis;
import io.github.casereview.document.Document;
import io.github.casereview.validation.index.Coding;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one record is held to: what the profile says, and for the rest what the record says of itself.
 *
 * @param editions the guidance it was written under; none is {@code base}
 * @param level how much its kind of document can be expected to say, where that is told
 * @param stage how far it is on its way to the public
 * @param nations those whose review it can be, by what it tells; none where it does not tell
 */
public record Circumstances(List<Edition> editions, Optional<Level> level, ReleaseStage stage, Set<Nation> nations) {
    /** Keeps its own copies. */
    public Circumstances {
        editions = List.copyOf(editions);
        nations = Set.copyOf(nations);
    }

    /** {@return the circumstances of the record that a value belongs to} */
    public static Circumstances of(ReviewIndex review, Node<?> node) {
        return review.once(Known.class, Known::new).of(node.record());
    }

    /** {@return what a profile asks for alone, as of a document that says nothing of itself} */
    public static Circumstances asked(Profile profile) {
        return new Circumstances(
                profile.edition().map(List::of).orElse(List.of()),
                profile.kind().map(Level::of),
                profile.stage(),
                profile.edition().map(Edition::nation).map(Set::of).orElse(Set.of()));
    }

    /** The records of one run, each looked at once. */
    private static final class Known {
        private final ReviewIndex review;
        private final Profile profile;
        private final Map<Node<?>, Circumstances> known = new HashMap<>();

        Known(ReviewIndex review) {
            this.review = review;
            this.profile = CheckSettings.of(review).profile();
        }

        Circumstances of(Node<? extends ReviewRecord> record) {
            return known.computeIfAbsent(
                    record,
                    any -> new Circumstances(editions(record), level(record), profile.stage(), nations(record)));
        }

        private Set<Nation> nations(Node<? extends ReviewRecord> record) {
            Optional<Nation> asked = profile.edition().map(Edition::nation);
            return record.value() instanceof CaseReview caseReview
                    ? Nations.of(caseReview, asked)
                    : asked.map(Set::of).orElse(Set.of());
        }

        private List<Edition> editions(Node<? extends ReviewRecord> record) {
            return profile.edition()
                    .map(List::of)
                    .orElseGet(() -> record.value() instanceof CaseReview caseReview ? named(caseReview) : List.of());
        }

        private Optional<Level> level(Node<? extends ReviewRecord> record) {
            return profile.kind().or(() -> kind(record)).map(Level::of);
        }

        /** The kind of the document that speaks in a record, or in the collection around it. */
        private Optional<DocumentKind> kind(Node<?> record) {
            Node<? extends ReviewRecord> in = record.record();
            Optional<DocumentKind> own = in.value()
                    .getSource()
                    .flatMap(id -> review.find(in, id))
                    .flatMap(
                            found -> found.value() instanceof Document document ? document.getKind() : Optional.empty())
                    .flatMap(Level::kind);
            @Nullable Node<?> around = in.parent();
            return own.isPresent() || around == null ? own : kind(around);
        }
    }

    private static List<Edition> named(CaseReview review) {
        return review.getBases().stream()
                .flatMap(basis -> Coding.of(Optional.of(basis), List.of(StatutoryBasis.values())).stream())
                .flatMap(basis -> Edition.of(basis).stream())
                .distinct()
                .toList();
    }
}
