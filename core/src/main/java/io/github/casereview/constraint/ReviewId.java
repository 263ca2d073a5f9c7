package io.github.casereview.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The id of a review or a collection, scoped by the body that holds it, such as {@code knowsley/child-q-and-s}. */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Pattern(regexp = Patterns.REVIEW_ID)
@ReportAsSingleViolation
public @interface ReviewId {
    String message() default "an id of lower-case letters, digits and hyphens in up to four parts with slashes between";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
