package io.github.casereview.validation;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.json.shape.StringConstraint;
import io.github.casereview.value.Root;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Checks the Jakarta constraints of values built in memory, without expression language and in one language. */
final class ConstraintCheck {
    private final Validator validator;

    private ConstraintCheck(Validator validator) {
        this.validator = validator;
    }

    /** Made once, when a value built in memory is first checked: the provider takes half a second to start. */
    private static final class Standard {
        static final ConstraintCheck CHECK = new ConstraintCheck(validator());

        private static Validator validator() {
            return Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .ignoreXmlConfiguration()
                    .messageInterpolator(
                            new ParameterMessageInterpolator(java.util.Set.of(Locale.UK), Locale.UK, false))
                    .buildValidatorFactory()
                    .getValidator();
        }
    }

    static ConstraintCheck standard() {
        return Standard.CHECK;
    }

    List<Issue> check(Root value) {
        return validator.validate(value).stream()
                .map(ConstraintCheck::issue)
                .sorted(Comparator.comparing((Issue issue) -> issue.place().pointer()))
                .toList();
    }

    private static Issue issue(ConstraintViolation<?> violation) {
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        String message = "expected " + violation.getMessage() + ", found another value";
        return code(constraint).at(Place.of(PropertyPointer.of(violation.getPropertyPath())), message);
    }

    private static ReaderCode code(Annotation constraint) {
        if (constraint instanceof PositiveOrZero) {
            return ReaderCode.NUMBER_OUT_OF_RANGE;
        } else if (constraint instanceof NotEmpty) {
            return ReaderCode.PROPERTY_MISSING;
        }
        return StringConstraint.of(constraint)
                .map(StringConstraint::code)
                .orElseThrow(() -> new IllegalStateException("a constraint without a code"));
    }
}
