package io.github.casereview;

import io.github.casereview.value.Identified;
import java.util.ArrayList;
import java.util.List;

/** Everything in a record that has an id, in the order of the record. */
final class Contents {
    private Contents() {}

    static List<Identified> of(ReviewRecord root) {
        List<Identified> contents = new ArrayList<>();
        if (root instanceof CaseReview review) {
            addPeople(review, contents);
            contents.addAll(review.getAgencies());
            addChronology(review, contents);
            addLearning(review, contents);
        } else {
            contents.addAll(root.getSeries());
            contents.addAll(root.getAgencies());
            contents.addAll(root.getEvents());
            contents.addAll(root.getStatements());
            contents.addAll(root.getResponses());
            contents.addAll(root.getActions());
        }
        contents.addAll(root.getDocuments());
        if (root instanceof ReviewCollection collection) {
            contents.addAll(collection.getReviews());
        }
        contents.addAll(root.getRelatedReviews());
        contents.addAll(root.getSchemes());
        return List.copyOf(contents);
    }

    private static void addPeople(CaseReview review, List<Identified> contents) {
        contents.addAll(review.getChildren());
        contents.addAll(review.getPeople());
    }

    private static void addChronology(CaseReview review, List<Identified> contents) {
        contents.addAll(review.getEpisodes());
        contents.addAll(review.getEvents());
        contents.addAll(review.getRiskAssessments());
        contents.addAll(review.getStatements());
        contents.addAll(review.getConclusions());
        contents.addAll(review.getDecisions());
    }

    private static void addLearning(CaseReview review, List<Identified> contents) {
        contents.addAll(review.getSeries());
        contents.addAll(review.getFindings());
        contents.addAll(review.getGoodPractice());
        contents.addAll(review.getLearningPoints());
        contents.addAll(review.getRecommendations());
        contents.addAll(review.getQuestions());
        contents.addAll(review.getResponses());
        contents.addAll(review.getActions());
    }
}
