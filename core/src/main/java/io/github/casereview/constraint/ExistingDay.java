package io.github.casereview.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks that a day exists, so that 30 February does not pass. */
public final class ExistingDay implements ConstraintValidator<CalendarDay, CharSequence> {
    /** Called by the validation provider. */
    public ExistingDay() {}

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || CalendarDays.exist(value);
    }
}
