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

/** An id within one file, such as {@code q-missing-2}. */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Pattern(regexp = Patterns.ID)
@ReportAsSingleViolation
public @interface Id {
    String message() default "an id of lower-case letters, digits and hyphens, at most 64 characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
