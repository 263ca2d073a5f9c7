package io.github.casereview;

import io.github.casereview.chronology.Event;
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
import io.github.casereview.value.Thing;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A publication that holds or points to several reviews. */
@Value.Immutable
public sealed interface ReviewCollection extends ReviewRecord, WithReviewCollection permits ImmutableReviewCollection {
    @Override
    String getId();

    @Override
    Optional<String> getSource();

    @Override
    List<Label> getLabels();

    @Override
    List<CodedValue> getThemes();

    @Override
    List<ItemSeries> getSeries();

    @Override
    List<Tally> getFigures();

    @Override
    List<Agency> getAgencies();

    @Override
    List<Event> getEvents();

    @Override
    List<Statement> getStatements();

    @Override
    List<Response> getResponses();

    @Override
    List<ImprovementAction> getActions();

    @Override
    List<Document> getDocuments();

    /** {@return the reviews, each at the publication's own level of detail} */
    List<@Valid CaseReview> getReviews();

    @Override
    List<RelatedReview> getRelatedReviews();

    @Override
    List<CodeScheme> getSchemes();

    @Override
    List<Extension> getExtensions();

    @Override
    default Thing thing() {
        return Thing.COLLECTION;
    }

    @Override
    default String summary() {
        return ReviewRecord.super.summary();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a value of this type; {@code build()} names every required attribute that is not set. */
    final class Builder extends ImmutableReviewCollection.Builder {
        Builder() {}
    }
}
