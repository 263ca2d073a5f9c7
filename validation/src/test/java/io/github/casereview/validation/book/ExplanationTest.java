package io.github.casereview.validation.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.issue.Severity;
import io.github.casereview.json.issue.Stage;
import io.github.casereview.validation.book.Catalogue.Entry;
import io.github.casereview.validation.profile.ReleaseStage;
import io.github.casereview.validation.profile.Scope;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplanationTest {
    private static final Entry RETIRED = new Entry(
            "OWN_RULE",
            "A child has no label.",
            Severity.WARNING,
            Stage.RULE,
            "Some guidance 2018",
            "a label for each child",
            "0.1.0",
            "england-2018",
            List.of("error in publication", "info in draft"),
            Optional.of("0.2.0"));

    @Test
    void says_all_that_is_known_of_a_code() {
        assertThat(Explanation.text(RETIRED, Optional.empty())).isEqualTo("""
                OWN_RULE
                  A child has no label.

                  severity  warning
                            error in publication
                            info in draft
                  stage     rule
                  expected  a label for each child
                  source    Some guidance 2018
                  profiles  england-2018
                  since     0.1.0
                  retired   0.2.0
                """);
    }

    @Test
    void shows_what_holds_and_what_breaks_and_what_is_found_there() {
        Example example =
                new Example("as of 2026-11-21", "\"a\": 1", "\"b\": 2,\n\"c\": 3", List.of("/b: one", "/c: two"));
        assertThat(Explanation.text(RETIRED, Optional.of(example))).endsWith("""
                  retired   0.2.0

                  holds
                    "a": 1

                  breaks, as of 2026-11-21
                    "b": 2,
                    "c": 3

                    /b: one
                    /c: two
                """);
        Example plain = new Example("", "\"a\": 1", "\"b\": 2", List.of());
        assertThat(Explanation.text(RETIRED, Optional.of(plain))).contains("\n  breaks\n    \"b\": 2\n");
    }

    @Test
    void a_rule_is_entered_with_all_that_its_definition_says() {
        Definition definition = Definition.warning("a label for each child", (review, breaches) -> {})
                .at(ReleaseStage.EXCHANGE)
                .rated(Severity.ERROR, Scope.all().at(ReleaseStage.PUBLICATION))
                .retired("0.2.0");
        assertThat(Catalogue.entry(Rule.of("OWN_RULE", definition)))
                .isEqualTo(new Entry(
                        "OWN_RULE",
                        "",
                        Severity.WARNING,
                        Stage.RULE,
                        Rule.of("OWN_RULE", definition).source(),
                        "a label for each child",
                        Rule.of("OWN_RULE", definition).since(),
                        "exchange",
                        List.of("error in publication"),
                        Optional.of("0.2.0")));
    }

    @Test
    void in_json_every_code_has_its_members_and_its_profiles_where_it_is_not_of_all() {
        JsonNode rules = JsonMapper.shared().readTree(Catalogue.json()).at("/rules");
        List<Entry> entries = Catalogue.entries();
        assertThat(rules).hasSize(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            JsonNode rule = rules.get(i);
            assertThat(List.of("code", "severity", "stage", "source", "expected", "since"))
                    .extracting(name -> rule.get(name).asString())
                    .containsExactly(
                            entry.code(),
                            entry.severity().word(),
                            entry.stage().word(),
                            entry.source(),
                            entry.expected(),
                            entry.since());
            assertThat(rule.has("profiles")).isEqualTo(!entry.profiles().equals("all"));
            assertThat(rule.path("profiles").asString("all")).isEqualTo(entry.profiles());
        }
        assertThat(rules.findValuesAsString("profiles")).isNotEmpty();
    }

    @Test
    void in_text_every_code_has_a_line() {
        assertThat(Catalogue.text().lines())
                .hasSize(Catalogue.entries().size())
                .contains("ID_DUPLICATE  error  rule  each id once in a record")
                .contains("RULE_FAILED  error  rule  each rule to run to its end");
        assertThat(Catalogue.text()).endsWith("\n");
    }

    @Test
    void only_rules_have_examples() {
        assertThat(Example.of("ID_DUPLICATE")).isPresent();
        assertThat(Example.of("RULE_FAILED")).isEmpty();
        assertThat(Catalogue.explain("NO_SUCH_CODE")).isEmpty();
        assertThat(Catalogue.find("RULE_FAILED").orElseThrow().severity()).isEqualTo(Severity.ERROR);
    }
}
