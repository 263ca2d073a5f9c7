package io.github.casereview.constraint;

import io.github.casereview.value.Thing;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The id of something: in the same file, or {@code review-id#item-id} for an item of another review. */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Pattern(regexp = Patterns.REFERENCE)
@ReportAsSingleViolation
public @interface Reference {
    /** {@return the kinds of thing that may be named; empty for anything that has an id} */
    Thing[] value() default {};

    String message() default "the id of something in this file, or review-id#item-id";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
