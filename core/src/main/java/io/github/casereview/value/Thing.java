package io.github.casereview.value;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of thing that have an id. */
public enum Thing {
    CHILD("Child"),
    PERSON("OtherPerson"),
    AGENCY("Agency"),
    EVENT("Event"),
    EPISODE("Episode"),
    STATEMENT("Statement"),
    CONCLUSION("Conclusion"),
    RISK_ASSESSMENT("RiskAssessment"),
    DECISION("Decision"),
    RESPONSE("Response"),
    SERIES("ItemSeries"),
    FINDING("Finding"),
    GOOD_PRACTICE("GoodPractice"),
    LEARNING_POINT("LearningPoint"),
    RECOMMENDATION("Recommendation"),
    QUESTION("Question"),
    ACTION("ImprovementAction"),
    DOCUMENT("Document"),
    RELATED_REVIEW("RelatedReview"),
    SCHEME("CodeScheme"),
    REVIEW("CaseReview"),
    COLLECTION("ReviewCollection");

    private final String typeName;

    Thing(String typeName) {
        this.typeName = typeName;
    }

    /** {@return the kind that a type of the model, or its implementation, is} */
    public static Optional<Thing> of(Class<?> type) {
        String name = type.getSimpleName().replaceFirst("^Immutable", "");
        return Arrays.stream(values())
                .filter(thing -> thing.typeName.equals(name))
                .findFirst();
    }

    /** {@return the kind in words, such as {@code learning point}} */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
