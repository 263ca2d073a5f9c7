package io.github.casereview.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A short line of words as printed: not blank, at most 500 characters. */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Pattern(regexp = Patterns.NOT_BLANK)
@Size(max = 500)
@ReportAsSingleViolation
public @interface Words {
    String message() default "words that are not blank, at most 500 characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
