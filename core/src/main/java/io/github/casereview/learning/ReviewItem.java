package io.github.casereview.learning;

import io.github.casereview.code.CodedBy;
import io.github.casereview.constraint.Id;
import io.github.casereview.constraint.Narrative;
import io.github.casereview.constraint.Reference;
import io.github.casereview.constraint.Words;
import io.github.casereview.people.Party;
import io.github.casereview.source.Citation;
import io.github.casereview.source.CodedValue;
import io.github.casereview.source.Extension;
import io.github.casereview.value.Identified;
import io.github.casereview.value.Thing;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/** What every item of learning and improvement shares; it has no date of its own. */
public sealed interface ReviewItem extends Identified
        permits Finding, GoodPractice, LearningPoint, Recommendation, Question, ImprovementAction {
    /** {@return the id} */
    @Override
    @Id
    String getId();

    /** {@return the number as printed} */
    Optional<@Words String> getNumber();

    /** {@return the list it stands in; left out when there is one list of its kind} */
    Optional<@Reference(Thing.SERIES) String> getSeries();

    /** {@return the item it is a part of} */
    Optional<
                    @Reference({
                        Thing.FINDING,
                        Thing.GOOD_PRACTICE,
                        Thing.LEARNING_POINT,
                        Thing.RECOMMENDATION,
                        Thing.QUESTION,
                        Thing.ACTION
                    })
                    String>
            getPartOf();

    /** {@return its heading} */
    Optional<@Words String> getTitle();

    /** {@return what it says} */
    Optional<@Narrative String> getText();

    /** {@return whom or what it is about} */
    List<@Reference String> getAbout();

    /** {@return the items it rests on, where the source says so} */
    List<
                    @Reference({
                        Thing.FINDING,
                        Thing.GOOD_PRACTICE,
                        Thing.LEARNING_POINT,
                        Thing.RECOMMENDATION,
                        Thing.QUESTION,
                        Thing.ACTION
                    })
                    String>
            getDerivedFrom();

    /** {@return who has which part in it} */
    List<@Valid Party> getParties();

    /** {@return what it touches} */
    @CodedBy({"theme", "nspcc-keyword", "cin-factor"})
    List<@Valid CodedValue> getThemes();

    /** {@return where it is said} */
    List<@Valid Citation> getSources();

    /** {@return what partners add} */
    List<@Valid Extension> getExtensions();
}
