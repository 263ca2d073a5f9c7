/** What reviews are: the immutable domain types of serious case reviews. Start at {@link io.github.casereview.CaseReview}. */
module io.github.casereview {
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires static java.compiler;

    exports io.github.casereview;
    exports io.github.casereview.chronology;
    exports io.github.casereview.code;
    exports io.github.casereview.code.census;
    exports io.github.casereview.code.chronology;
    exports io.github.casereview.code.judgement;
    exports io.github.casereview.code.learning;
    exports io.github.casereview.code.list;
    exports io.github.casereview.code.people;
    exports io.github.casereview.constraint;
    exports io.github.casereview.document;
    exports io.github.casereview.judgement;
    exports io.github.casereview.learning;
    exports io.github.casereview.people;
    exports io.github.casereview.source;
    exports io.github.casereview.uncertain;
    exports io.github.casereview.uncertain.date;
    exports io.github.casereview.uncertain.quantity;
    exports io.github.casereview.value;
    exports io.github.casereview.view;
    exports io.github.casereview.waiver;
}
