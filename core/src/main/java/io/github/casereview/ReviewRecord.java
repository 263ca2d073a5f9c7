package io.github.casereview;

import io.github.casereview.chronology.Event;
import io.github.casereview.code.CodedBy;
import io.github.casereview.constraint.Reference;
import io.github.casereview.constraint.ReviewId;
import io.github.casereview.document.CodeScheme;
import io.github.casereview.document.Document;
import io.github.casereview.document.RelatedReview;
import io.github.casereview.judgement.Response;
import io.github.casereview.judgement.Statement;
import io.github.casereview.learning.ImprovementAction;
import io.github.casereview.learning.ItemSeries;
import io.github.casereview.people.Agency;
import io.github.casereview.source.CodedValue;
import io.github.casereview.source.Extension;
import io.github.casereview.source.Label;
import io.github.casereview.source.Tally;
import io.github.casereview.value.Holder;
import io.github.casereview.value.Identified;
import io.github.casereview.value.Root;
import io.github.casereview.value.Thing;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a file about reviews can hold at its root. */
public sealed interface ReviewRecord extends Holder, Root permits CaseReview, ReviewCollection {
    /** {@return the id, scoped by the body that holds the review} */
    @Override
    @ReviewId
    String getId();

    /** {@return the document that speaks wherever no other is cited} */
    Optional<@Reference(Thing.DOCUMENT) String> getSource();

    /** {@return the names used} */
    List<@Valid Label> getLabels();

    /** {@return what it touches} */
    @CodedBy({"theme", "nspcc-keyword", "cin-factor"})
    List<@Valid CodedValue> getThemes();

    /** {@return organisations, boards, panels and teams} */
    List<@Valid Agency> getAgencies();

    /** {@return what happened at points in time} */
    List<@Valid Event> getEvents();

    /** {@return what was said} */
    List<@Valid Statement> getStatements();

    /** {@return the lists as printed} */
    List<@Valid ItemSeries> getSeries();

    /** {@return who agreed to what} */
    List<@Valid Response> getResponses();

    /** {@return what was done or is to be done} */
    List<@Valid ImprovementAction> getActions();

    /** {@return counts} */
    List<@Valid Tally> getFigures();

    /** {@return the documents it speaks of} */
    List<@Valid Document> getDocuments();

    /** {@return other reviews it points to} */
    List<@Valid RelatedReview> getRelatedReviews();

    /** {@return code lists that its documents print} */
    List<@Valid CodeScheme> getSchemes();

    /** {@return what partners add} */
    List<@Valid Extension> getExtensions();

    /** {@return everything in it that has an id, in its own order; of the reviews it holds, the reviews alone} */
    @Override
    default List<Identified> contents() {
        return Contents.of(this);
    }

    /**
     * Whatever has an id, the record itself included.
     *
     * @param id the id
     * @return the first that has it
     */
    default Optional<Identified> find(String id) {
        return Stream.concat(Stream.of(this), contents().stream())
                .filter(thing -> thing.getId().equals(id))
                .findFirst();
    }

    /**
     * An organisation, board, panel or team.
     *
     * @param id its id
     * @return the agency
     */
    default Optional<Agency> agency(String id) {
        return getAgencies().stream()
                .filter(agency -> agency.getId().equals(id))
                .findFirst();
    }
}
