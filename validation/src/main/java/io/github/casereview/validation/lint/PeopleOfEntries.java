package io.github.casereview.validation.lint;

import io.github.casereview.CaseReview;
import io.github.casereview.chronology.ChronologyEntry;
import io.github.casereview.chronology.Event;
import io.github.casereview.chronology.EventKind;
import io.github.casereview.judgement.Conclusion;
import io.github.casereview.judgement.RiskAssessment;
import io.github.casereview.judgement.Statement;
import io.github.casereview.learning.Finding;
import io.github.casereview.learning.GoodPractice;
import io.github.casereview.learning.LearningPoint;
import io.github.casereview.learning.ReviewItem;
import io.github.casereview.people.Child;
import io.github.casereview.people.Person;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.value.Identified;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Whose lives the entries of a record tell. */
final class PeopleOfEntries {
    private static final Set<EventKind> OF_AGENCIES =
            EnumSet.of(EventKind.INSPECTION, EventKind.AUDIT, EventKind.DISSEMINATION);
    private static final List<Class<?>> OF_PEOPLE = List.of(
            Person.class,
            ChronologyEntry.class,
            RiskAssessment.class,
            Statement.class,
            Conclusion.class,
            Finding.class,
            GoodPractice.class,
            LearningPoint.class);

    private final ReviewIndex review;
    private final Map<Node<?>, Boolean> ofPeople = new HashMap<>();
    private final Map<Node<?>, Boolean> genderUntold = new HashMap<>();
    private final Map<Node<?>, Boolean> genderUntoldSomewhere = new HashMap<>();

    PeopleOfEntries(ReviewIndex review) {
        this.review = review;
    }

    /** Whether an entry tells of people, so that a day in it is a day of their lives. */
    boolean isOfPeople(Node<?> entry) {
        return ofPeople.computeIfAbsent(entry, this::tellsOfPeople);
    }

    private boolean tellsOfPeople(Node<?> entry) {
        Object value = entry.value();
        boolean told = OF_PEOPLE.stream().anyMatch(type -> type.isInstance(value));
        boolean ofAgencies = value instanceof Event event && OF_AGENCIES.contains(event.getKind());
        List<Node<Identified>> about = about(entry);
        return told
                && !ofAgencies
                && (about.isEmpty() || about.stream().anyMatch(each -> each.value() instanceof Person));
    }

    /** Whether an entry tells of a child whose gender the record does not. */
    boolean isGenderUntold(Node<?> entry) {
        return isOfPeople(entry) && genderUntold.computeIfAbsent(entry, this::tellsOfUntold);
    }

    private boolean tellsOfUntold(Node<?> entry) {
        if (entry.value() instanceof Person person) {
            return person instanceof Child child && hasNoGender(child);
        }
        List<Node<Identified>> about = about(entry);
        return about.isEmpty()
                ? genderUntoldSomewhere.computeIfAbsent(entry.record(), PeopleOfEntries::hasUntold)
                : about.stream().flatMap(PeopleOfEntries::child).anyMatch(PeopleOfEntries::hasNoGender);
    }

    private static Stream<Child> child(Node<Identified> node) {
        return node.value() instanceof Child child ? Stream.of(child) : Stream.of();
    }

    private static boolean hasUntold(Node<?> record) {
        return record.value() instanceof CaseReview of
                && of.getChildren().stream().anyMatch(PeopleOfEntries::hasNoGender);
    }

    private static boolean hasNoGender(Child child) {
        return child.getGender()
                .filter(gender ->
                        gender.getCode().isPresent() || gender.getAsWritten().isPresent())
                .isEmpty();
    }

    private List<Node<Identified>> about(Node<?> entry) {
        return ids(entry.value()).stream()
                .flatMap(id -> review.find(entry, id).stream())
                .toList();
    }

    private static List<String> ids(Object value) {
        if (value instanceof ChronologyEntry entry) {
            return entry.getAbout();
        } else if (value instanceof Statement statement) {
            return statement.getAbout();
        } else if (value instanceof RiskAssessment risk) {
            return risk.getAbout();
        } else if (value instanceof Conclusion conclusion) {
            return conclusion.getAbout();
        }
        return value instanceof ReviewItem item ? item.getAbout() : List.of();
    }
}
