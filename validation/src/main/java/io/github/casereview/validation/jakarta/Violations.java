package io.github.casereview.validation.jakarta;

import io.github.casereview.json.issue.Issue;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** The violations of one record, one for each issue. */
final class Violations {
    /** The message is handed over as a parameter: what stands in a parameter is never read as a template. */
    private static final String PARAMETER = "io.github.casereview.issue";

    private final HibernateConstraintValidatorContext context;
    private final Map<List<String>, Integer> alike = new HashMap<>();

    Violations(HibernateConstraintValidatorContext context) {
        this.context = context;
        context.disableDefaultConstraintViolation();
    }

    /**
     * Adds an issue, with the issue itself as the payload.
     *
     * <p>Violations come as a set. Two issues that only their spans tell apart would be one: their templates differ.
     */
    void add(Issue issue) {
        PropertyPath path = PropertyPath.of(issue.place().pointer());
        int number = alike.merge(List.of(path.pointer(), issue.message()), 1, Integer::sum);
        String parameter = number == 1 ? PARAMETER : PARAMETER + "." + number;
        context.addMessageParameter(parameter, issue.message()).withDynamicPayload(issue);
        ConstraintValidatorContext anyRelease = context; // whose builder of violations has the type that all know
        path.add(anyRelease.buildConstraintViolationWithTemplate("{" + parameter + "}"));
    }
}
