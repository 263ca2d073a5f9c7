package io.github.casereview;

import io.github.casereview.chronology.Episode;
import io.github.casereview.chronology.Event;
import io.github.casereview.code.CodedBy;
import io.github.casereview.document.CodeScheme;
import io.github.casereview.document.Document;
import io.github.casereview.document.RelatedReview;
import io.github.casereview.judgement.Conclusion;
import io.github.casereview.judgement.Decision;
import io.github.casereview.judgement.Response;
import io.github.casereview.judgement.RiskAssessment;
import io.github.casereview.judgement.Statement;
import io.github.casereview.learning.Finding;
import io.github.casereview.learning.GoodPractice;
import io.github.casereview.learning.ImprovementAction;
import io.github.casereview.learning.ItemSeries;
import io.github.casereview.learning.LearningPoint;
import io.github.casereview.learning.Question;
import io.github.casereview.learning.Recommendation;
import io.github.casereview.people.Agency;
import io.github.casereview.people.Child;
import io.github.casereview.people.OtherPerson;
import io.github.casereview.people.Party;
import io.github.casereview.source.CodedValue;
import io.github.casereview.source.Label;
import io.github.casereview.source.Tally;
import io.github.casereview.value.Extension;
import io.github.casereview.value.Thing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Everything said about one review, by whichever document. */
@Value.Immutable
public sealed interface CaseReview extends ReviewRecord, WithCaseReview permits ImmutableCaseReview {
    @Override
    String getId();

    @Override
    Optional<String> getSource();

    @Override
    @NotEmpty(message = "at least one")
    List<Label> getLabels();

    /** {@return what sort of review each source calls it} */
    @CodedBy("review-kind")
    List<@Valid CodedValue> getKinds();

    /** {@return the statute or guidance it rests on} */
    @CodedBy("statutory-basis")
    List<@Valid CodedValue> getBases();

    /** {@return the nation whose rules apply} */
    Optional<Jurisdiction> getJurisdiction();

    /** {@return how many children and cases it joins} */
    Optional<Scope> getScope();

    /** {@return the methods used} */
    @CodedBy("methodology")
    List<@Valid CodedValue> getMethods();

    @Override
    List<CodedValue> getThemes();

    /** {@return who commissioned, wrote, sat on the panel, took part} */
    List<@Valid Party> getParties();

    /** {@return the times under review} */
    List<@Valid ReviewPeriod> getPeriods();

    /** {@return the children it is about} */
    List<@Valid Child> getChildren();

    /** {@return everyone else, by role} */
    List<@Valid OtherPerson> getPeople();

    @Override
    List<Agency> getAgencies();

    /** {@return stretches of lives and of practice} */
    List<@Valid Episode> getEpisodes();

    @Override
    List<Event> getEvents();

    /** {@return hazards put on a scale} */
    List<@Valid RiskAssessment> getRiskAssessments();

    @Override
    List<Statement> getStatements();

    /** {@return graded answers} */
    List<@Valid Conclusion> getConclusions();

    /** {@return what was decided} */
    List<@Valid Decision> getDecisions();

    @Override
    List<ItemSeries> getSeries();

    /** {@return what was found} */
    List<@Valid Finding> getFindings();

    /** {@return what was praised} */
    List<@Valid GoodPractice> getGoodPractice();

    /** {@return what is to be learned} */
    List<@Valid LearningPoint> getLearningPoints();

    /** {@return what should be done} */
    List<@Valid Recommendation> getRecommendations();

    /** {@return what is asked} */
    List<@Valid Question> getQuestions();

    @Override
    List<Response> getResponses();

    @Override
    List<ImprovementAction> getActions();

    @Override
    List<Tally> getFigures();

    @Override
    List<Document> getDocuments();

    @Override
    List<RelatedReview> getRelatedReviews();

    @Override
    List<CodeScheme> getSchemes();

    @Override
    List<Extension> getExtensions();

    @Override
    default Thing thing() {
        return Thing.REVIEW;
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
    final class Builder extends ImmutableCaseReview.Builder {
        Builder() {}
    }
}
