package io.github.casereview.validation.book;

import io.github.casereview.validation.ReviewChecker;
import io.github.casereview.validation.rule.Rule;
import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;

/** The cases that the test of a subject gives, found by the name of the test. */
public record RuleCases(ReviewChecker checker, List<RuleCase> all) {
    /** {@return the cases of a subject} */
    @SuppressWarnings("unchecked")
    public static RuleCases of(Class<? extends Rule> subject) {
        try {
            Class<?> test = Class.forName(subject.getName() + "Test");
            Method cases = test.getDeclaredMethod("cases");
            cases.setAccessible(true);
            Constructor<?> make = test.getDeclaredConstructor();
            make.setAccessible(true);
            return new RuleCases(
                    ((RuleTest) make.newInstance()).checker(), ((Stream<RuleCase>) cases.invoke(null)).toList());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(subject.getName() + " has no test with cases", e);
        }
    }

    /** The first case of a kind. */
    RuleCase first(Rule rule, RuleCase.Kind kind) {
        return all.stream()
                .filter(each -> each.rule() == rule && each.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule.code() + " has no case of kind " + kind));
    }
}
