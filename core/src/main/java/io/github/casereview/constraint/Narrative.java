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

/** Narrative, the only kind of property that holds prose: not blank. */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Pattern(regexp = Patterns.NOT_BLANK)
@ReportAsSingleViolation
public @interface Narrative {
    String message() default "text that is not blank";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
