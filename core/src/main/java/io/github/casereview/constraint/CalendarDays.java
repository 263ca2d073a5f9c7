package io.github.casereview.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks that every full date in an EDTF date exists, so that 30 February does not pass. */
public final class CalendarDays implements ConstraintValidator<EdtfDate, CharSequence> {
    private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

    /** Called by the validation provider. */
    public CalendarDays() {}

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || exist(value);
    }

    /** Whether every full date in a text exists. */
    static boolean exist(CharSequence value) {
        Matcher days = DAY.matcher(value);
        while (days.find()) {
            if (!exists(days)) {
                return false;
            }
        }
        return true;
    }

    private static boolean exists(Matcher day) {
        try {
            LocalDate.of(number(day, 1), number(day, 2), number(day, 3));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static int number(Matcher day, int group) {
        return Integer.parseInt(day.group(group));
    }
}
