package io.github.casereview.json.shape;

import io.github.casereview.constraint.CalendarDay;
import io.github.casereview.constraint.EdtfDate;
import io.github.casereview.constraint.ExtensionName;
import io.github.casereview.constraint.Id;
import io.github.casereview.constraint.IsoLength;
import io.github.casereview.constraint.IssueCode;
import io.github.casereview.constraint.Narrative;
import io.github.casereview.constraint.Reference;
import io.github.casereview.constraint.ReviewId;
import io.github.casereview.constraint.Words;
import io.github.casereview.json.issue.ReaderCode;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A Jakarta constraint on a string, compiled from the same annotation that a validator reads. */
public final class StringConstraint {
    private static final String ANYTHING = "[\\s\\S]*";
    private static final Map<Class<? extends Annotation>, ReaderCode> CODES = Map.of(
            IssueCode.class, ReaderCode.ISSUE_CODE_MALFORMED,
            CalendarDay.class, ReaderCode.DATE_MALFORMED,
            Id.class, ReaderCode.ID_MALFORMED,
            ReviewId.class, ReaderCode.ID_MALFORMED,
            Reference.class, ReaderCode.REFERENCE_MALFORMED,
            Words.class, ReaderCode.WORDS_MALFORMED,
            Narrative.class, ReaderCode.TEXT_BLANK,
            EdtfDate.class, ReaderCode.DATE_MALFORMED,
            IsoLength.class, ReaderCode.LENGTH_MALFORMED,
            ExtensionName.class, ReaderCode.EXTENSION_NAME_MALFORMED);

    private final Class<? extends Annotation> type;
    private final ReaderCode code;
    private final String expected;
    private final Optional<String> pattern;
    private final Optional<Integer> maximum;
    private final Predicate<String> test;

    private StringConstraint(Annotation constraint) {
        this.type = constraint.annotationType();
        this.code = Optional.ofNullable(CODES.get(type))
                .orElseThrow(() -> new IllegalStateException("no code for constraint " + type.getSimpleName()));
        this.expected = (String) attribute(constraint, "message");
        this.pattern = Optional.ofNullable(type.getAnnotation(Pattern.class)).map(Pattern::regexp);
        this.maximum = Optional.ofNullable(type.getAnnotation(Size.class)).map(Size::max);
        this.test = compile(constraint);
    }

    /** {@return the compiled form of an annotation, if it is a constraint of this library} */
    public static Optional<StringConstraint> of(Annotation annotation) {
        boolean ours = annotation.annotationType().isAnnotationPresent(Constraint.class)
                && annotation.annotationType().getPackage() == Id.class.getPackage();
        return ours ? Optional.of(new StringConstraint(annotation)) : Optional.empty();
    }

    /** {@return the annotation that says it} */
    public Class<? extends Annotation> type() {
        return type;
    }

    /** {@return the code of the issue that a breach is} */
    public ReaderCode code() {
        return code;
    }

    /** {@return what the constraint asks for, in words} */
    public String expected() {
        return expected;
    }

    /** {@return the pattern that the whole string must match} */
    public Optional<String> pattern() {
        return pattern;
    }

    /** {@return the greatest length in UTF-16 units} */
    public Optional<Integer> maximum() {
        return maximum;
    }

    /** {@return whether a string keeps the constraint} */
    public boolean holds(String value) {
        return test.test(value);
    }

    private Predicate<String> compile(Annotation constraint) {
        List<Predicate<String>> tests = new ArrayList<>();
        maximum.ifPresent(most -> tests.add(value -> value.length() <= most));
        pattern.map(StringConstraint::patternTest).ifPresent(tests::add);
        for (Class<? extends ConstraintValidator<?, ?>> validator :
                constraint.annotationType().getAnnotation(Constraint.class).validatedBy()) {
            tests.add(validatorTest(validator));
        }
        return tests.stream().reduce(value -> true, Predicate::and);
    }

    /** Where a pattern takes anything before and after some part, it is enough to find that part. */
    private static Predicate<String> patternTest(String pattern) {
        boolean inside = pattern.startsWith(ANYTHING)
                && pattern.endsWith(ANYTHING)
                && pattern.length() > 2 * ANYTHING.length()
                && pattern.indexOf('|') < 0;
        if (!inside) {
            java.util.regex.Pattern whole = java.util.regex.Pattern.compile(pattern);
            return value -> whole.matcher(value).matches();
        }
        java.util.regex.Pattern part = java.util.regex.Pattern.compile(
                pattern.substring(ANYTHING.length(), pattern.length() - ANYTHING.length()));
        return value -> part.matcher(value).find();
    }

    private static Predicate<String> validatorTest(Class<? extends ConstraintValidator<?, ?>> type) {
        @SuppressWarnings("unchecked")
        ConstraintValidator<?, CharSequence> validator = (ConstraintValidator<?, CharSequence>) create(type);
        return value -> validator.isValid(value, null);
    }

    private static ConstraintValidator<?, ?> create(Class<? extends ConstraintValidator<?, ?>> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("validator " + type.getSimpleName() + " cannot be made", e);
        }
    }

    private static Object attribute(Annotation annotation, String name) {
        try {
            return annotation.annotationType().getMethod(name).invoke(annotation);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("no attribute " + name, e);
        }
    }
}
