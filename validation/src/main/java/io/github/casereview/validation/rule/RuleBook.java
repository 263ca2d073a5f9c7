package io.github.casereview.validation.rule;

import java.util.List;
import java.util.stream.Stream;

/** The enums of rules: a new subject is listed here, a new rule needs no listing. */
public final class RuleBook {
    private static final List<Class<? extends Enum<? extends Rule>>> SUBJECTS =
            List.of(IdentityRule.class, PrivacyRule.class, TerminologyRule.class);

    private RuleBook() {}

    /** {@return all rules, subject by subject} */
    public static List<Rule> rules() {
        return SUBJECTS.stream()
                .flatMap(subject -> Stream.of(subject.getEnumConstants()))
                .map(Rule.class::cast)
                .toList();
    }
}
