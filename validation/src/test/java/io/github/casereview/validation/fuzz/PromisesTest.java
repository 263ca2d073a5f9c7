package io.github.casereview.validation.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.casereview.json.ReviewJson;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.validation.Report;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A fuzzer that cannot find anything finds nothing: each promise is broken here once. */
class PromisesTest {
    private static final String TEXT = "{\"id\": \"Elsewhere Road\"}\n";

    @Test
    void a_second_issue_beside_a_fault_of_syntax_is_found() {
        Issue fault = ReaderCode.INPUT_EMPTY.at(at(1, 1), "expected a JSON object, found nothing");
        assertThatCode(() -> Promises.alone(List.of(fault), 0)).doesNotThrowAnyException();
        assertBroken(() -> Promises.alone(List.of(fault, fault), 0), "a fault of syntax is the only issue");
        assertBroken(() -> Promises.alone(List.of(fault), 1), "a fault of syntax is the only issue");
    }

    @Test
    void an_issue_that_the_report_lacks_is_found() {
        assertBroken(
                () -> Promises.complete(ReviewJson.reader().read(TEXT), new Report("", List.of(), 0)),
                "all that the reader found is in the report");
    }

    @Test
    void two_ways_in_that_differ_are_found() {
        assertBroken(
                () -> WaysIn.same(
                        ReviewJson.reader().read("[]"), ReviewJson.reader().read("{}"), "a file"),
                "bytes and a file are read alike");
    }

    @Test
    void a_place_outside_the_text_is_found() {
        assertBroken(() -> PlacesWithin.check(TEXT, List.of(issue(3, 1))), "a line is one of the text");
        assertBroken(() -> PlacesWithin.check(TEXT, List.of(issue(1, 26))), "a column is one of its line");
        assertBroken(() -> PlacesWithin.check(TEXT, List.of(issue(1, 6))), "a place is where a token begins");
        assertBroken(() -> PlacesWithin.check(TEXT, List.of(issue(1, 8), issue(1, 2))), "issues are in document order");
        assertThatCode(() -> PlacesWithin.check(TEXT, List.of(issue(1, 2), issue(1, 8))))
                .doesNotThrowAnyException();
    }

    @Test
    void a_value_in_a_message_is_found_and_a_word_of_ours_is_not() {
        assertBroken(() -> Silence.check(TEXT, told(TEXT), PromisesTest::told), "no message repeats a value");
        Report ours = told("an elsewhere, Elsewhere Road");
        assertThatCode(() -> Silence.check(TEXT, ours, text -> ours)).doesNotThrowAnyException();
    }

    @Test
    void a_mark_before_a_later_line_is_a_character_of_that_line_and_not_a_broken_promise() {
        String mark = "\u00EF\u00BB\u00BF";
        for (String line : List.of("{}", "\u0001", "PK\u0003\u0004", "<p>", "")) {
            byte[] lines = ("{}\n" + mark + line + "\n{}").getBytes(StandardCharsets.ISO_8859_1);
            assertThatCode(() -> LinesApart.check(lines)).doesNotThrowAnyException();
        }
    }

    private static Report told(String text) {
        return new Report("", List.of(ReaderCode.ID_MALFORMED.at(at(1, 8), "expected an id, found " + text)), 0);
    }

    private static Issue issue(int line, int column) {
        return ReaderCode.ID_MALFORMED.at(at(line, column), "expected an id, found another string");
    }

    private static Place at(int line, int column) {
        return new Place("", line, column);
    }

    private static void assertBroken(org.assertj.core.api.ThrowableAssert.ThrowingCallable check, String promise) {
        assertThatThrownBy(check).isInstanceOf(AssertionError.class).hasMessage("broken: " + promise);
    }
}
