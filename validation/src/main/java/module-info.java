/** Whether reviews are right. Start at {@link io.github.casereview.validation.ReviewChecker}. */
module io.github.casereview.validation {
    requires transitive io.github.casereview.json;
    requires org.hibernate.validator;
    requires static info.picocli;
    requires static transitive org.jspecify;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    exports io.github.casereview.validation;
    exports io.github.casereview.validation.index;
    exports io.github.casereview.validation.lint;
    exports io.github.casereview.validation.lint.privacy;
    exports io.github.casereview.validation.lint.term;
    exports io.github.casereview.validation.report;
    exports io.github.casereview.validation.rule;

    opens io.github.casereview.validation.cli to
            info.picocli;
}
