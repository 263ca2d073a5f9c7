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

/** One day of the calendar, for what this library decides by: never a date that a source gives. */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ExistingDay.class)
@Pattern(regexp = Patterns.CALENDAR_DAY)
@ReportAsSingleViolation
public @interface CalendarDay {
    String message() default "a day of the calendar such as 2026-03-31";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
