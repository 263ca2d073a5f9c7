package io.github.casereview.validation;

import io.github.casereview.validation.book.Catalogue;
import io.github.casereview.validation.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules that a checker runs: those of this library, and the caller's own. */
record RuleSet(List<Rule> rules) {
    RuleSet {
        rules = List.copyOf(rules);
    }

    boolean has(String code) {
        return rules.stream().anyMatch(rule -> rule.code().equals(code));
    }

    /** A code, if a rule has it. */
    String known(String code) {
        if (!has(code)) {
            throw new IllegalArgumentException("expected the code of a rule");
        }
        return code;
    }

    Set<String> codes() {
        return rules.stream().map(Rule::code).collect(Collectors.toSet());
    }

    RuleSet plus(Rule... own) {
        RuleSet all = this;
        for (Rule rule : own) {
            all = all.plus(rule);
        }
        return all;
    }

    private RuleSet plus(Rule rule) {
        if (has(rule.code()) || Catalogue.find(rule.code()).isPresent()) {
            throw new IllegalArgumentException("expected a code that is not taken");
        }
        List<Rule> more = new ArrayList<>(rules);
        more.add(rule);
        return new RuleSet(more);
    }
}
