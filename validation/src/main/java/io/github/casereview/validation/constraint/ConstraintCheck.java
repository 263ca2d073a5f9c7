package io.github.casereview.validation.constraint;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.value.Root;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Checks the Jakarta constraints of values built in memory, without expression language and in one language. */
public final class ConstraintCheck {
    private final Validator validator;

    private ConstraintCheck(Validator validator) {
        this.validator = validator;
    }

    /** Made once, when a value built in memory is first checked: the provider takes half a second to start. */
    private static final class Standard {
        static final ConstraintCheck CHECK = new ConstraintCheck(validator());

        private static Validator validator() {
            return Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .ignoreXmlConfiguration()
                    .messageInterpolator(
                            new ParameterMessageInterpolator(java.util.Set.of(Locale.UK), Locale.UK, false))
                    .buildValidatorFactory()
                    .getValidator();
        }
    }

    /** {@return the check, made once} */
    public static ConstraintCheck standard() {
        return Standard.CHECK;
    }

    /** {@return what is broken in a record, by pointer} */
    public List<Issue> check(Root value) {
        return validator.validate(value).stream()
                .map(violation -> BrokenConstraint.issue(violation)
                        .orElseThrow(() -> new IllegalStateException("a constraint without a code")))
                .sorted(Comparator.comparing((Issue issue) -> issue.place().pointer()))
                .toList();
    }
}
