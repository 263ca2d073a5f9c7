package io.github.casereview.validation.sample;

import io.github.casereview.CaseReview;
import io.github.casereview.ReviewCollection;
import io.github.casereview.document.Document;
import io.github.casereview.people.Age;
import io.github.casereview.people.Agency;
import io.github.casereview.people.Child;
import io.github.casereview.people.Party;
import io.github.casereview.people.Role;
import io.github.casereview.source.CodedValue;
import io.github.casereview.source.Label;
import io.github.casereview.uncertain.date.UncertainDate;
import java.time.Year;

/**
 * Builders of valid reviews, each at a level of detail at which reviews are told; everything in them is invented.
 *
 * <p>What is built has no issue at all, so that a test that adds a fault finds that fault alone.
 */
public final class SampleReviews {
    private static final String DOCUMENT_KIND = "document-kind";

    private SampleReviews() {}

    /** {@return the least that a review is: an id, a name, and something learned} */
    public static CaseReview.Builder smallest() {
        return smallest("northshire/child-a", "Child A");
    }

    private static CaseReview.Builder smallest(String id, String label) {
        return named(id, label)
                .addLearningPoint(SampleLearning.point("lp-1", "Ask each child what a day at home is like.")
                        .build());
    }

    private static CaseReview.Builder named(String id, String label) {
        return CaseReview.builder().id(id).addLabel(Label.of(label, Label.Kind.LETTER));
    }

    /** {@return a review as a catalogue lists it: names, a publisher, and what was learned, without lists or numbers} */
    public static CaseReview.Builder catalogueEntry() {
        return smallest()
                .source("entry")
                .addKind(CodedValue.of("serious-case-review"))
                .addAgency(SampleLearning.board())
                .addDocument(document("entry", "repository-entry"));
    }

    /**
     * {@return a review as its own report tells it: a child, two agencies, printed lists, and a chain from a finding to a
     * completed action}
     *
     * <p>Learning point 1 rests on the finding and leads to recommendation 1, which is accepted and done; learning point 2
     * leads straight to what was done.
     */
    public static CaseReview.Builder overviewReport() {
        CaseReview.Builder review = named("northshire/child-a", "Child A")
                .source("report")
                .addKind(CodedValue.of("serious-case-review"))
                .addChild(child())
                .addAgency(SampleLearning.board())
                .addAgency(Agency.unnamed("school", "the school"))
                .addDocument(document("report", "overview-report"));
        return SampleLearning.addTo(review);
    }

    /** {@return a publication that holds two reviews} */
    public static ReviewCollection.Builder collection() {
        return ReviewCollection.builder()
                .id("northshire/listing")
                .source("listing")
                .addLabel(Label.of("Reviews of the year", Label.Kind.TITLE))
                .addAgency(SampleLearning.board())
                .addReview(smallest().build())
                .addReview(smallest("northshire/child-b", "Child B").build())
                .addDocument(document("listing", "repository-listing"));
    }

    private static Child child() {
        return Child.builder()
                .id("child-a")
                .addLabel(Label.of("Child A", Label.Kind.LETTER))
                .addAge(Age.years(7))
                .build();
    }

    private static Document document(String id, String kind) {
        return Document.builder()
                .id(id)
                .kind(CodedValue.of(kind, DOCUMENT_KIND))
                .dated(UncertainDate.of(Year.of(2015)))
                .addParty(Party.of(Role.PUBLISHER, "board"))
                .build();
    }
}
