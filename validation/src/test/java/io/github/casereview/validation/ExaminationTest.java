package io.github.casereview.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.CaseReview;
import io.github.casereview.ReviewRecord;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.learning.Finding;
import io.github.casereview.people.Child;
import io.github.casereview.source.Label;
import io.github.casereview.validation.book.RuleBook;
import io.github.casereview.validation.profile.CheckSettings;
import io.github.casereview.validation.rule.Check;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;
import io.github.casereview.validation.rule.identity.IdentityRule;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExaminationTest {
    private static final CaseReview TWICE = CaseReview.builder()
            .id("north/ash")
            .addLabel(Label.builder().text("Ash").build())
            .addChild(Child.builder().id("oak").build())
            .addFinding(Finding.builder().id("oak").build())
            .build();

    private record Made(String name, Definition definition) implements Rule {}

    @Test
    void a_rule_that_throws_is_an_issue_and_the_others_run() {
        Rule throwing = new Made("THROWING", Definition.info("anything", (review, breaches) -> {
            throw new IllegalStateException("oak");
        }));
        List<Issue> issues =
                examine(TWICE, List.of(throwing, IdentityRule.ID_DUPLICATE)).issues();
        assertThat(issues).extracting(Issue::code).containsExactly("RULE_FAILED", "ID_DUPLICATE");
        assertThat(issues.get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(issues.get(0).message()).isEqualTo("expected the rule THROWING to run, found that it failed");
    }

    @Test
    void a_rule_that_runs_out_of_stack_is_an_issue() {
        Check endless = new Check() {
            @Override
            public void look(
                    io.github.casereview.validation.index.ReviewIndex review,
                    io.github.casereview.validation.rule.Breaches breaches) {
                look(review, breaches);
            }
        };
        assertThat(examine(TWICE, List.of(new Made("ENDLESS", Definition.info("anything", endless))))
                        .issues())
                .extracting(Issue::code)
                .containsExactly("RULE_FAILED");
    }

    @Test
    void a_value_built_in_memory_has_its_issues_in_document_order() {
        Rule late = new Made(
                "LATE",
                Definition.info("no child", Check.each(Child.class, (node, breaches) -> breaches.at(node, "one"))));
        assertThat(examine(TWICE, List.of(IdentityRule.ID_DUPLICATE, late)).issues())
                .extracting(issue -> issue.place().pointer())
                .containsExactly("/children/0", "/findings/0/id");
    }

    @Test
    void a_thousand_issues_are_listed_and_the_others_counted() {
        CaseReview.Builder many = CaseReview.builder().from(TWICE);
        IntStream.range(0, 1_500)
                .forEach(i -> many.addChild(Child.builder().id("oak").build()));
        Report report = examine(many.build(), List.of(IdentityRule.ID_DUPLICATE));
        assertThat(report.issues()).hasSize(1_000);
        assertThat(report.suppressed()).isEqualTo(501);
    }

    private static Report examine(ReviewRecord value, List<Rule> rules) {
        Examination examination = new Examination(new MemoryPlaces(List.of()), CheckSettings.standard());
        examination.run(rules, value);
        return examination.report(0);
    }

    @Test
    void all_rules_run_over_an_empty_review() {
        CaseReview empty = CaseReview.builder()
                .id("north/ash")
                .addLabel(Label.builder().text("Ash").build())
                .build();
        assertThat(examine(empty, RuleBook.rules()).issues()).isEmpty();
    }
}
