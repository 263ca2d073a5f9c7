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

/** A length in ISO 8601, either by the clock or by the calendar. */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Pattern(regexp = Patterns.ISO_LENGTH)
@ReportAsSingleViolation
public @interface IsoLength {
    String message() default "a length such as PT42H45M or P10D, clock and calendar units not mixed";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
