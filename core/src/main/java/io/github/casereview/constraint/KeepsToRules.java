package io.github.casereview.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record keeps to the rules of the validation module, which brings what checks this.
 *
 * <p>It belongs to the groups {@link Rules} and {@link Rules.Errors} only. Without the validation module, asking for
 * one of them fails; the default group needs nothing.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(KeepsToRules.List.class)
@Constraint(validatedBy = {})
public @interface KeepsToRules {
    /** {@return whether warnings and infos are passed over} */
    boolean errorsOnly() default false;

    String message() default "what the rules ask for";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Several on one type, each in a group of its own. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /** {@return each of them} */
        KeepsToRules[] value();
    }
}
