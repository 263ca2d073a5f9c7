package io.github.casereview.validation.jakarta;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import io.github.casereview.validation.constraint.BrokenConstraint;
import io.github.casereview.validation.constraint.PropertyPointer;
import io.github.casereview.value.ReviewValue;
import jakarta.validation.ConstraintViolation;
import java.util.Optional;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/** What the violations of a Jakarta {@code Validator} say of reviews. */
public final class ReviewViolations {
    private ReviewViolations() {}

    /**
     * {@return the issue with its code and severity; empty for a violation that no review caused}
     *
     * <p>Pointers start at what was validated: at the record, or at the object of yours that holds it.
     *
     * @param violation of a rule, or of the shape of a property
     */
    public static Optional<Issue> issue(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> detailed = violation.unwrap(HibernateConstraintViolation.class);
        Issue breach = detailed.getDynamicPayload(Issue.class);
        if (breach != null) {
            return Optional.of(from(start(breach, violation), breach));
        }
        return violation.getLeafBean() instanceof ReviewValue ? BrokenConstraint.issue(violation) : Optional.empty();
    }

    /** The pointer of the record that the issue's own pointer starts at. */
    private static String start(Issue breach, ConstraintViolation<?> violation) {
        String whole = PropertyPointer.of(violation.getPropertyPath());
        String inside = PropertyPath.of(breach.place().pointer()).pointer();
        return whole.endsWith(inside) ? whole.substring(0, whole.length() - inside.length()) : "";
    }

    private static Issue from(String start, Issue breach) {
        return breach.withPlace(Place.of(start + breach.place().pointer()))
                .withRelated(breach.related().stream()
                        .map(place -> Place.of(start + place.pointer()))
                        .toList());
    }
}
