package io.github.casereview.validation.docs;

import io.github.casereview.CaseReview;
import io.github.casereview.constraint.Rules;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.people.Child;
import io.github.casereview.validation.ReviewChecker;
import io.github.casereview.validation.jakarta.ReviewViolations;
import io.github.casereview.validation.sample.SampleReviews;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.GroupSequence;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.io.PrintStream;
import org.hibernate.validator.HibernateValidatorFactory;

/** The code of {@code validation/docs/jakarta.md}, compiled; {@link DocsTest} compares text and output. */
final class JakartaSample {
    private static final CaseReview REVIEW = SampleReviews.smallest()
            .addChild(Child.builder().id("a").build())
            .addChild(Child.builder().id("a").build())
            .build();

    private JakartaSample() {}

    static void violations(PrintStream out) {
        CaseReview review = REVIEW;
        // sample: violations
        Validator validator = Validation.buildDefaultValidatorFactory().getValidator();
        for (ConstraintViolation<CaseReview> violation : validator.validate(review, Rules.class)) {
            out.println(violation.getPropertyPath() + ": " + violation.getMessage());
        }
        // end
    }

    static void issues(PrintStream out) {
        CaseReview review = REVIEW;
        Validator validator = Validation.buildDefaultValidatorFactory().getValidator();
        // sample: issues
        validator.validate(review, Rules.class).stream()
                .flatMap(violation -> ReviewViolations.issue(violation).stream())
                .map(issue -> issue.code() + " " + issue.severity())
                .forEach(out::println);
        // end
    }

    // sample: sequence
    @GroupSequence({Default.class, Rules.Errors.class})
    interface PropertiesThenRules {}
    // end

    static void checker(PrintStream out) {
        CaseReview review = REVIEW;
        ValidatorFactory factory = Validation.buildDefaultValidatorFactory();
        // sample: checker
        ReviewChecker checker = ReviewChecker.standard().rating("ID_DUPLICATE", Severity.WARNING);
        Validator lenient = factory.unwrap(HibernateValidatorFactory.class)
                .usingContext()
                .constraintValidatorPayload(checker)
                .getValidator();
        out.println(lenient.validate(review, Rules.Errors.class).size());
        // end
    }
}
