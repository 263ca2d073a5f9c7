package io.github.casereview.validation.constraint;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.json.shape.StringConstraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import java.util.Optional;

/** Turns the violation of a property's constraint into the issue that the reader would report. */
public final class BrokenConstraint {
    private BrokenConstraint() {}

    /** {@return the issue; empty where the constraint is none of those that the model carries} */
    public static Optional<Issue> issue(ConstraintViolation<?> violation) {
        String message = "expected " + violation.getMessage() + ", found another value";
        Place place = Place.of(PropertyPointer.of(violation.getPropertyPath()));
        return code(violation.getConstraintDescriptor().getAnnotation()).map(code -> code.at(place, message));
    }

    private static Optional<ReaderCode> code(Annotation constraint) {
        if (constraint instanceof PositiveOrZero) {
            return Optional.of(ReaderCode.NUMBER_OUT_OF_RANGE);
        } else if (constraint instanceof NotEmpty) {
            return Optional.of(ReaderCode.PROPERTY_MISSING);
        }
        return StringConstraint.of(constraint).map(StringConstraint::code);
    }
}
