package io.github.casereview.validation.jakarta;

import io.github.casereview.ReviewRecord;
import io.github.casereview.constraint.KeepsToRules;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.json.issue.Stage;
import io.github.casereview.validation.ReviewChecker;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Runs the rules for a Jakarta {@code Validator} and reports each breach as a violation of its own.
 *
 * <p>The rules are those of the {@link ReviewChecker} that the validator holds as its constraint validator payload, or
 * of the standard one. Needs Hibernate Validator, which finds it by itself.
 */
public final class RulesValidator implements ConstraintValidator<KeepsToRules, ReviewRecord> {
    private boolean errorsOnly;

    /** Called by the validation provider. */
    public RulesValidator() {}

    @Override
    public void initialize(KeepsToRules constraint) {
        errorsOnly = constraint.errorsOnly();
    }

    @Override
    public boolean isValid(@Nullable ReviewRecord value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        HibernateConstraintValidatorContext own = context.unwrap(HibernateConstraintValidatorContext.class);
        List<Issue> breaches = checker(own).check(value).issues().stream()
                .filter(this::isAskedFor)
                .toList();
        Violations violations = new Violations(own);
        breaches.forEach(violations::add);
        return breaches.isEmpty();
    }

    private static ReviewChecker checker(HibernateConstraintValidatorContext context) {
        ReviewChecker chosen = context.getConstraintValidatorPayload(ReviewChecker.class);
        return chosen == null ? ReviewChecker.standard() : chosen;
    }

    /** The shape of properties is the matter of other constraints, which both groups bring with them. */
    private boolean isAskedFor(Issue issue) {
        return issue.stage() == Stage.RULE && (!errorsOnly || issue.severity() == Severity.ERROR);
    }
}
