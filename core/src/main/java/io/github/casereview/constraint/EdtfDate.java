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

/** A date in the EDTF subset of this library; a day must exist in the calendar. */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CalendarDays.class)
@Pattern(regexp = Patterns.EDTF)
@ReportAsSingleViolation
public @interface EdtfDate {
    String message() default "an EDTF date such as 2015, 2015-02, 2015-04-01, 2018-23, 200X or [2013..2015]";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
