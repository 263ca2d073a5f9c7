package io.github.casereview.validation.rule.decision;

import io.github.casereview.CaseReview;
import io.github.casereview.Jurisdiction;
import io.github.casereview.code.Nation;
import io.github.casereview.code.NationalCode;
import io.github.casereview.code.OpenCode;
import io.github.casereview.code.Span;
import io.github.casereview.code.judgement.DecisionOutcome;
import io.github.casereview.code.list.DocumentKind;
import io.github.casereview.code.list.ReviewKind;
import io.github.casereview.code.list.StatutoryBasis;
import io.github.casereview.document.Document;
import io.github.casereview.document.Publication.Status;
import io.github.casereview.judgement.Decision;
import io.github.casereview.source.CodedValue;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.process.Dates;
import io.github.casereview.validation.rule.process.ReviewProcess;
import io.github.casereview.validation.rule.process.Told;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares the years in which a kind of review could begin with the time at which a review began. */
final class ReviewKinds {
    private static final DocumentKind[] REPORTS = {
        DocumentKind.OVERVIEW_REPORT,
        DocumentKind.EXECUTIVE_SUMMARY,
        DocumentKind.SERIOUS_CASE_REVIEW,
        DocumentKind.PRACTICE_REVIEW
    };

    private ReviewKinds() {}

    static void kinds(ReviewIndex review, Breaches breaches) {
        ReviewProcess.each(review, process -> look(process, "kinds", breaches, ReviewKind.values()));
    }

    static void bases(ReviewIndex review, Breaches breaches) {
        ReviewProcess.each(review, process -> look(process, "bases", breaches, StatutoryBasis.values()));
    }

    private static <C extends NationalCode & OpenCode> void look(
            ReviewProcess process, String property, Breaches breaches, C[] codes) {
        DateBounds begun = begun(process);
        if (begun.isUnknown() || begun.doubtful() || breaches.isDamaged(process.record(), "decisions")) {
            return;
        }
        Span time = new Span(begun.earliest(), begun.latest());
        for (Node<?> node : process.record().children()) {
            if (node.property().equals(property) && node.value() instanceof CodedValue told) {
                Arrays.stream(codes)
                        .filter(code -> Told.is(told, code))
                        .flatMap(code -> span(code, process.record().value()).stream())
                        .filter(span -> !span.overlaps(time))
                        .forEach(span -> breaches.at(
                                node, "code", "one " + words(span) + ", and a review begun " + begun(time)));
            }
        }
    }

    /** The years in its nation, or in any; none where the nation does not have it. */
    private static Optional<Span> span(NationalCode code, CaseReview review) {
        return review.getJurisdiction()
                .filter(one -> one != Jurisdiction.SEVERAL)
                .map(one -> code.getSpan(Nation.valueOf(one.name())))
                .orElseGet(() -> Optional.of(code.getSpan()));
    }

    /** A review began when it was first decided on, and before any of its reports was done or out. */
    private static DateBounds begun(ReviewProcess process) {
        List<Node<Decision>> held = process.decisions(DecisionOutcome.REVIEW_HELD);
        DateBounds decided = held.isEmpty() ? DateBounds.unknown() : Dates.first(process.times(held));
        List<DateBounds> done = process.documents(REPORTS).stream()
                .flatMap(report -> done(process, report))
                .filter(date -> !date.doubtful())
                .toList();
        return done.isEmpty() ? decided : decided.narrowedBy(Dates.first(done).orEarlier());
    }

    private static Stream<DateBounds> done(ReviewProcess process, Node<Document> report) {
        return Stream.concat(
                Stream.of(process.time(report)),
                process.stations(report, Status.COMPLETED, Status.PUBLISHED).stream()
                        .map(process::start));
    }

    private static String begun(Span time) {
        if (time.from().isPresent() && time.from().equals(time.until())) {
            return "on " + time.from().get();
        }
        return time.from().isEmpty() && time.until().isPresent()
                ? "by " + time.until().get()
                : words(time);
    }

    private static String words(Span span) {
        String from = span.from().map(day -> "from " + day).orElse("");
        String until = span.until().map(day -> "until " + day).orElse("");
        return (from + " " + until).strip();
    }
}
