/** Whether reviews are right. Start at {@link io.github.casereview.validation.ReviewChecker}. */
module io.github.casereview.validation {
    requires transitive io.github.casereview.json;
    requires org.hibernate.validator;
    requires static info.picocli;
    requires static org.assertj.core;
    requires static org.junit.jupiter.api;
    requires static transitive org.jspecify;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    exports io.github.casereview.validation;
    exports io.github.casereview.validation.assertj;
    exports io.github.casereview.validation.book;
    exports io.github.casereview.validation.calendar;
    exports io.github.casereview.validation.index;
    exports io.github.casereview.validation.jakarta;
    exports io.github.casereview.validation.junit;
    exports io.github.casereview.validation.lint;
    exports io.github.casereview.validation.lint.privacy;
    exports io.github.casereview.validation.lint.term;
    exports io.github.casereview.validation.profile;
    exports io.github.casereview.validation.report;
    exports io.github.casereview.validation.report.sarif;
    exports io.github.casereview.validation.rule;
    exports io.github.casereview.validation.rule.account;
    exports io.github.casereview.validation.rule.care;
    exports io.github.casereview.validation.rule.deadline;
    exports io.github.casereview.validation.rule.decision;
    exports io.github.casereview.validation.rule.delivery;
    exports io.github.casereview.validation.rule.family;
    exports io.github.casereview.validation.rule.identity;
    exports io.github.casereview.validation.rule.incident;
    exports io.github.casereview.validation.rule.learning;
    exports io.github.casereview.validation.rule.outcome;
    exports io.github.casereview.validation.rule.publication;
    exports io.github.casereview.validation.rule.recommendation;
    exports io.github.casereview.validation.rule.text;
    exports io.github.casereview.validation.rule.time;
    exports io.github.casereview.validation.rule.upkeep;
    exports io.github.casereview.validation.rule.value;
    exports io.github.casereview.validation.rule.wording;
    exports io.github.casereview.validation.sample;
    exports io.github.casereview.validation.waiver;

    provides jakarta.validation.ConstraintValidator with
            io.github.casereview.validation.jakarta.RulesValidator;

    opens io.github.casereview.validation.cli to
            info.picocli;
}
