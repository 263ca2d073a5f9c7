package io.github.casereview.json.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.casereview.json.scan.Located.Arr;
import io.github.casereview.json.scan.Located.Bool;
import io.github.casereview.json.scan.Located.Member;
import io.github.casereview.json.scan.Located.Null;
import io.github.casereview.json.scan.Located.Num;
import io.github.casereview.json.scan.Located.Obj;
import io.github.casereview.json.scan.Located.Str;
import io.github.casereview.json.text.Limits;
import io.github.casereview.json.text.TextFault;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTreeTest {
    private static final Limits SMALL = new Limits(2, 3, 4, 5, 12, 7);

    private final TokenTree tree = new TokenTree(SMALL);

    private interface Tokens {
        void take() throws TextFault;
    }

    private static String fault(Tokens tokens) {
        TextFault fault = catchThrowableOfType(TextFault.class, tokens::take);
        return fault == null ? "none" : fault.code() + " " + fault.offset();
    }

    @Test
    void offsets_are_the_numbers_of_tokens() throws TextFault {
        TokenTree whole = new TokenTree(Limits.STANDARD);
        whole.startObject();
        whole.name("a");
        whole.startArray();
        whole.number("1");
        whole.string("b");
        whole.flag(true);
        whole.flag(false);
        whole.nothing();
        whole.end();
        assertThat(whole.root()).isNull();
        whole.end();
        assertThat(whole.root())
                .isEqualTo(new Obj(
                        0,
                        10,
                        List.of(new Member(
                                1,
                                "a",
                                new Arr(
                                        2,
                                        9,
                                        List.of(
                                                new Num(3, 4, "1"),
                                                new Str(4, 5, "b"),
                                                new Bool(5, 6, true),
                                                new Bool(6, 7, false),
                                                new Null(7, 8)))))));
    }

    @Test
    void a_limit_may_be_reached_and_not_passed_by_a_bracket() throws TextFault {
        tree.startArray();
        tree.startObject();
        tree.end();
        tree.startArray();
        assertThat(fault(tree::startArray)).isEqualTo("DEPTH_EXCEEDED 4");
    }

    @Test
    void a_limit_may_be_reached_and_not_passed_by_a_name() throws TextFault {
        tree.startObject();
        tree.name("abcd");
        tree.nothing();
        assertThat(fault(() -> tree.name("abcde"))).isEqualTo("NAME_TOO_LONG 3");
    }

    @Test
    void a_limit_may_be_reached_and_not_passed_by_a_string() throws TextFault {
        tree.startArray();
        tree.string("abcde");
        assertThat(fault(() -> tree.string("abcdef"))).isEqualTo("STRING_TOO_LONG 2");
    }

    @Test
    void a_limit_may_be_reached_and_not_passed_by_a_number() throws TextFault {
        tree.startArray();
        tree.number("123");
        assertThat(fault(() -> tree.number("1234"))).isEqualTo("NUMBER_TOO_LONG 2");
    }

    @Test
    void a_limit_may_be_reached_and_not_passed_by_all_tokens() throws TextFault {
        tree.startArray();
        for (int i = 0; i < 5; i++) {
            tree.nothing();
        }
        tree.end();
        assertThat(tree.root()).isNotNull();
        assertThat(fault(tree::nothing)).isEqualTo("TOKENS_EXCEEDED 7");
        assertThat(fault(tree::end)).isEqualTo("TOKENS_EXCEEDED 7");
    }

    @Test
    void a_limit_may_be_reached_and_not_passed_by_the_bytes_of_names_and_strings() throws TextFault {
        tree.startObject();
        tree.name("\u00E9\u20AC");
        tree.string("abcde");
        tree.name("ab");
        assertThat(fault(() -> tree.string("a"))).isEqualTo("DOCUMENT_TOO_LARGE 0");
    }

    @Test
    void a_name_and_a_string_need_the_partners_of_surrogates() throws TextFault {
        tree.startObject();
        assertThat(fault(() -> tree.name("a\uDE00"))).isEqualTo("SURROGATE_UNPAIRED 1");
        tree.name("\uD83D\uDE00");
        assertThat(fault(() -> tree.string("\uD83D"))).isEqualTo("SURROGATE_UNPAIRED 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "01", "+1", "1.", ".5", "1e", "NaN", "0x1", "1 "})
    void another_spelling_of_a_number_is_refused(String spelling) {
        assertThat(fault(() -> tree.number(spelling))).isEqualTo("NUMBER_MALFORMED 0");
    }
}
