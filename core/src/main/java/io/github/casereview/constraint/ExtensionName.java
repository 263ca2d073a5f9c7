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

/** The namespaced name of an extension, such as {@code example.org:caseload}. */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Pattern(regexp = Patterns.EXTENSION_NAME)
@Size(max = 256)
@ReportAsSingleViolation
public @interface ExtensionName {
    String message() default "a namespaced name such as example.org:caseload";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
