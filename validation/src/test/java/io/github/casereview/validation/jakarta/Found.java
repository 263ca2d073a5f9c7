package io.github.casereview.validation.jakarta;

import io.github.casereview.ReviewRecord;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.validation.ReviewChecker;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.HibernateValidatorFactory;

/** What a validator and a checker find, in a form that can be compared. */
final class Found {
    /** As an application has it: nothing set, expression language present. */
    private static final HibernateValidatorFactory FACTORY =
            Validation.buildDefaultValidatorFactory().unwrap(HibernateValidatorFactory.class);

    static final Validator PLAIN = FACTORY.getValidator();

    private Found() {}

    /** A validator that runs the rules of another checker. */
    static Validator running(ReviewChecker checker) {
        return FACTORY.usingContext().constraintValidatorPayload(checker).getValidator();
    }

    static List<String> byChecker(ReviewRecord value) {
        return lines(ReviewChecker.standard().check(value).issues());
    }

    static List<String> byValidator(ReviewRecord value, Class<?>... groups) {
        return lines(issues(PLAIN.validate(value, groups)));
    }

    static List<Issue> issues(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> ReviewViolations.issue(violation).orElseThrow())
                .toList();
    }

    static List<String> lines(Collection<Issue> issues) {
        return issues.stream()
                .map(issue -> issue + " " + issue.span() + " " + issue.related() + " " + issue.message())
                .sorted()
                .toList();
    }
}
