package io.github.casereview.json.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.json.issue.Severity;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IssuesTest {
    private final Issues issues = new Issues();

    private static Issue at(int offset) {
        return ReaderCode.VALUE_NULL.at(new Place("", 1, offset), "expected something, found null");
    }

    private void fill(int from, int to) {
        IntStream.range(from, to).forEach(offset -> issues.add(offset, at(offset)));
    }

    @Test
    void the_first_thousand_of_the_text_are_kept_whenever_they_come() {
        fill(1, 1_001);
        issues.add(0, at(0));
        assertThat(issues.inOrder()).hasSize(1_000).first().isEqualTo(at(0));
        assertThat(issues.inOrder()).last().isEqualTo(at(999));
        assertThat(issues.suppressed()).isEqualTo(1);
    }

    @Test
    void nothing_is_past_before_a_thousand_are_kept() {
        assertThat(issues.isPast(7)).isFalse();
        fill(0, 999);
        assertThat(issues.isPast(5_000)).isFalse();
        fill(999, 1_000);
        assertThat(issues.isPast(5_000)).isTrue();
    }

    @Test
    void what_stands_where_the_last_kept_one_stands_is_not_past() {
        fill(0, 1_000);
        assertThat(issues.isPast(999)).isFalse();
        assertThat(issues.isPast(1_000)).isTrue();
    }

    @Test
    void of_two_at_one_place_the_first_to_come_is_first() {
        Issue second = at(5).withSuggestion("second");
        issues.add(5, at(5));
        issues.add(5, second);
        assertThat(issues.inOrder()).containsExactly(at(5), second);
    }

    @Test
    void an_error_that_is_only_counted_is_an_error_still() {
        issues.pass(Severity.WARNING);
        assertThat(issues.hasError()).isFalse();
        issues.pass(Severity.ERROR);
        issues.pass(Severity.WARNING);
        assertThat(issues.hasError()).isTrue();
        assertThat(issues.suppressed()).isEqualTo(3);
    }

    @Test
    void a_warning_is_no_error_and_makes_none_undone() {
        issues.add(0, at(0).withSeverity(Severity.WARNING));
        assertThat(issues.hasError()).isFalse();
        issues.add(1, at(1));
        issues.add(2, at(2).withSeverity(Severity.WARNING));
        assertThat(issues.hasError()).isTrue();
    }
}
