package io.github.casereview.validation.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.validation.rule.Rule;
import io.github.casereview.validation.rule.RuleCase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleBookTest {
    static List<Class<? extends Rule>> subjects() {
        return RuleBook.subjects();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void every_rule_has_a_case_that_holds_one_that_breaks_and_one_at_the_edge(Class<? extends Rule> subject) {
        List<RuleCase> cases = RuleCases.of(subject).all();
        List<String> missing = new ArrayList<>();
        for (Rule rule : subject.getEnumConstants()) {
            for (RuleCase.Kind kind : RuleCase.Kind.values()) {
                if (cases.stream().noneMatch(each -> each.rule() == rule && each.kind() == kind)) {
                    missing.add(rule.code() + " has no case of kind " + kind);
                }
            }
        }
        assertThat(missing).as("missing in %sTest", subject.getName()).isEmpty();
    }

    @Test
    void codes_are_in_upper_snake_and_used_once() {
        List<String> codes =
                Catalogue.entries().stream().map(Catalogue.Entry::code).toList();
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("[A-Z]+(_[A-Z]+)*"));
    }

    @Test
    void what_is_expected_holds_no_place_for_a_value() {
        assertThat(RuleBook.rules()).extracting(Rule::expected).noneMatch(text -> text.matches(".*[{}%$<>\"].*"));
    }

    @Test
    void what_is_expected_reads_as_part_of_a_sentence() {
        assertThat(RuleBook.rules())
                .extracting(Rule::expected)
                .allMatch(text -> text.matches("[a-z].*[a-z0-9]"), "lower case, no full stop");
    }

    @Test
    void every_code_can_be_explained() {
        assertThat(RuleBook.rules())
                .allSatisfy(rule -> assertThat(Catalogue.explain(rule.code()))
                        .hasValueSatisfying(text -> assertThat(text)
                                .contains(rule.code(), rule.severity().word(), rule.expected())));
    }
}
