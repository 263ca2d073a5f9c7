package io.github.casereview.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Stage;
import io.github.casereview.validation.ReviewChecker;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The test of rules that keep silent about what could not be read: it has a static method {@code damaged()}. */
public interface DamagedTest {
    @ParameterizedTest
    @MethodSource("damaged")
    default void a_rule_is_silent_where_it_rests_on_what_could_not_be_read(DamagedCase given) {
        String code = given.whole().rule().code();
        ReviewChecker checker = given.whole().checker(ReviewChecker.standard());
        List<Issue> whole = checker.check(given.whole().text()).issues();
        assertThat(whole).extracting(Issue::stage).containsOnly(Stage.RULE);
        assertThat(whole).extracting(Issue::code).contains(code);
        List<Issue> damaged = checker.check(given.text()).issues();
        assertThat(damaged).extracting(Issue::stage).contains(Stage.STRUCTURE);
        assertThat(damaged).extracting(Issue::code).doesNotContain(code);
    }
}
