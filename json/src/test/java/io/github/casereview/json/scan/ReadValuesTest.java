package io.github.casereview.json.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.scan.Located.Arr;
import io.github.casereview.json.scan.Located.Bool;
import io.github.casereview.json.scan.Located.Member;
import io.github.casereview.json.scan.Located.Null;
import io.github.casereview.json.scan.Located.Num;
import io.github.casereview.json.scan.Located.Obj;
import io.github.casereview.json.scan.Located.Str;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadValuesTest {
    private static final String REVIEW =
            "{\"title\":\"Child \u00E9\",\"deaths\":[{\"age\":4,\"known\":true}],\"none\":null}";

    @Test
    void every_kind_with_its_offsets() {
        assertThat(Scanned.read("[1, \"b\",true ,false,null]\n"))
                .isEqualTo(new Arr(
                        0,
                        25,
                        List.of(
                                new Num(1, 2, "1"),
                                new Str(4, 7, "b"),
                                new Bool(8, 12, true),
                                new Bool(14, 19, false),
                                new Null(20, 24))));
    }

    @Test
    void members_stand_at_their_names() {
        assertThat(Scanned.read(" {\"a\" : 1,\"c\":{} }"))
                .isEqualTo(new Obj(
                        1,
                        18,
                        List.of(
                                new Member(2, "a", new Num(8, 9, "1")),
                                new Member(10, "c", new Obj(14, 16, List.of())))));
    }

    @Test
    void repeated_names_are_kept() {
        assertThat(((Obj) Scanned.read("{\"a\":1,\"\\u0061\":2}")).members())
                .extracting(Member::name)
                .containsExactly("a", "a");
    }

    @Test
    void escapes_are_decoded() {
        assertThat(string("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0000\\u00e9\\u00E9\\uD83D\\uDE00x\""))
                .isEqualTo("\"\\/\b\f\n\r\t\0\u00E9\u00E9\uD83D\uDE00x");
    }

    @Test
    void what_needs_no_escape_stands_for_itself() {
        String plain =
                "\u007F\u0085\u00A0\u2028\u2029\uFEFF\uFFFE\uFFFF\uFFFD\u202E\uD83D\uDE00e\u0301//'#<!-- {} [] , :";
        assertThat(string("\"" + plain + "\"")).isEqualTo(plain);
    }

    @Test
    void numbers_keep_their_spelling() {
        assertThat(((Arr) Scanned.read("[0,-0,1.0,1e2,1E+2,-12.50e-03,100]")).items())
                .extracting(item -> ((Num) item).spelling())
                .containsExactly("0", "-0", "1.0", "1e2", "1E+2", "-12.50e-03", "100");
    }

    /** H48: however it is laid out, it says the same. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\r\n", "\r", "\t", " \t\r\n "})
    void layout_changes_no_content(String blank) {
        String spaced = blank + REVIEW.replaceAll("([{}\\[\\]:,])", blank + "$1" + blank) + blank;
        assertThat(Flat.of(Scanned.read(spaced))).isEqualTo(Flat.of(Scanned.read(REVIEW)));
    }

    @Test
    void all_escaped_changes_no_content() {
        StringBuilder escaped = new StringBuilder();
        "title/\u00E9\uD83D\uDE00".chars().forEach(c -> escaped.append(String.format("\\u%04x", c)));
        assertThat(string("\"" + escaped + "\"")).isEqualTo("title/\u00E9\uD83D\uDE00");
    }

    @Test
    void blank_lines_and_blanks_are_read_with_the_right_lines() {
        assertThat(Scanned.answer("\n".repeat(10_000) + REVIEW)).isEqualTo("ok");
        assertThat(Scanned.answer("\r\n".repeat(10_000) + "  [1,]"))
                .isEqualTo("CHARACTER_UNEXPECTED 10001:6 opened 10001:3");
        assertThat(Scanned.answer("[" + " ".repeat(1 << 20) + "1]")).isEqualTo("ok");
        assertThat(Scanned.answer("[\r\t1\r\t,,\r]")).isEqualTo("CHARACTER_UNEXPECTED 3:3");
    }

    private static String string(String text) {
        return ((Str) Scanned.read(text)).value();
    }
}
