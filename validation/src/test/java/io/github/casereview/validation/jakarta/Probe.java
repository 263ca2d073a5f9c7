package io.github.casereview.validation.jakarta;

import io.github.casereview.CaseReview;
import io.github.casereview.constraint.Rules;
import io.github.casereview.people.Child;
import io.github.casereview.source.Label;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What a validator without expression language finds; knows core and the provider alone, and runs in other loaders. */
public final class Probe implements Supplier<List<String>> {
    /** Called through reflection. */
    public Probe() {}

    @Override
    public List<String> get() {
        Validator validator = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        CaseReview review = CaseReview.builder()
                .id("No Id")
                .addLabel(Label.builder().text("Ash").build())
                .addChild(Child.builder().id("ash").build())
                .addChild(Child.builder().id("ash").build())
                .build();
        String module = String.valueOf(CaseReview.class.getModule().getName());
        return List.of(module, found(validator, review), found(validator, review, Rules.Errors.class));
    }

    private static String found(Validator validator, CaseReview review, Class<?>... groups) {
        try {
            return validator.validate(review, groups).stream()
                    .map(violation -> violation.getPropertyPath().toString())
                    .sorted()
                    .toList()
                    .toString();
        } catch (ValidationException e) {
            return e.getClass().getSimpleName();
        }
    }
}
