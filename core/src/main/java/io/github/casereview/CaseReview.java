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
import io.github.casereview.learning.ReviewItem;
import io.github.casereview.people.Agency;
import io.github.casereview.people.Child;
import io.github.casereview.people.OtherPerson;
import io.github.casereview.people.Party;
import io.github.casereview.people.Role;
import io.github.casereview.source.CodedValue;
import io.github.casereview.source.Extension;
import io.github.casereview.source.Label;
import io.github.casereview.source.Tally;
import io.github.casereview.uncertain.quantity.Count;
import io.github.casereview.value.Identified;
import io.github.casereview.value.Thing;
import io.github.casereview.view.OtherAccount;
import io.github.casereview.view.Timeline;
import io.github.casereview.view.Trace;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /**
     * A child the review is about.
     *
     * @param id the child's id
     * @return the child
     */
    default Optional<Child> child(String id) {
        return getChildren().stream().filter(child -> child.getId().equals(id)).findFirst();
    }

    /** {@return how many children the review is about, the members of groups counted as far as they are told} */
    default Count countChildren() {
        return getChildren().stream()
                .map(child -> child.getCount().orElse(Count.of(1)))
                .reduce(Count.of(0), Count::plus);
    }

    /** {@return findings, good practice, learning points, recommendations, questions and actions, in this order} */
    default List<ReviewItem> items() {
        return contents().stream()
                .filter(ReviewItem.class::isInstance)
                .map(ReviewItem.class::cast)
                .toList();
    }

    /**
     * A learning point by the number that readers cite.
     *
     * @param number as printed
     * @return the first with this number
     */
    default Optional<LearningPoint> learningPoint(String number) {
        return getLearningPoints().stream()
                .filter(point -> point.getNumber().filter(number::equals).isPresent())
                .findFirst();
    }

    /**
     * A recommendation by the number that readers cite.
     *
     * @param number as printed
     * @return the first with this number
     */
    default Optional<Recommendation> recommendation(String number) {
        return getRecommendations().stream()
                .filter(point -> point.getNumber().filter(number::equals).isPresent())
                .findFirst();
    }

    /**
     * The items in which someone has a part.
     *
     * @param who the id of an agency, a child or another person
     * @param role the part
     * @return the items, in the order of the record
     */
    default List<ReviewItem> itemsWith(String who, Role role) {
        return items().stream()
                .filter(item -> item.getParties().stream()
                        .anyMatch(party -> party.getRole() == role
                                && party.getWho().filter(who::equals).isPresent()))
                .toList();
    }

    /**
     * All that concerns someone, however indirectly: what is about them or has them as a party, and what is
     * about that, a part of it, another account of it, or limits or replaces it.
     *
     * @param id the id of a child, a person or a thing
     * @return the things, in the order of the record
     */
    default List<Identified> concerning(String id) {
        return trace().concerning(id);
    }

    /** {@return what happened, in time order and with relative dates resolved} */
    default Timeline timeline() {
        return Timeline.of(this);
    }

    /** {@return what came of what} */
    default Trace trace() {
        return Trace.of(this);
    }

    /** {@return all that the review tells more than once, compared; times under review come last} */
    default List<OtherAccount> otherAccounts() {
        return otherAccounts(timeline());
    }

    /**
     * All that the review tells more than once, compared; times under review come last.
     *
     * @param timeline by which dates are resolved, such as that of the review within a collection
     * @return the accounts
     */
    default List<OtherAccount> otherAccounts(Timeline timeline) {
        Stream<OtherAccount> named = OtherAccount.in(this, timeline).stream();
        return Stream.concat(named, new PeriodTellings(this, timeline).all()).toList();
    }

    /**
     * The other tellings of something, compared with it.
     *
     * @param id the id of an entry, a judgement, a decision or a list
     * @return the accounts that name it, in the order of the record
     */
    default List<OtherAccount> otherAccounts(String id) {
        return otherAccounts().stream()
                .filter(account -> account.originals().stream()
                        .anyMatch(original -> original instanceof Identified thing
                                && thing.getId().equals(id)))
                .toList();
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
