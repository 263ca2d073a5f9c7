package io.github.casereview.json.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.casereview.json.text.Limits;
import io.github.casereview.json.text.SourceText;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands after the limit would be another fault; that it is not told shows that it is not read. */
class LimitsTest {
    private static final Limits STANDARD = Limits.STANDARD;

    @Nested
    class Depth {
        @Test
        void stands_at_the_bracket_that_passes_it() {
            assertThat(Scanned.answer("[".repeat(64) + "]".repeat(64))).isEqualTo("ok");
            assertThat(Scanned.answer("[".repeat(65) + "\u0000")).isEqualTo("DEPTH_EXCEEDED 1:65");
            assertThat(Scanned.answer("{\"a\":".repeat(64) + "\n{}")).isEqualTo("DEPTH_EXCEEDED 2:1");
        }

        @Test
        void is_counted_open_not_in_all() {
            assertThat(Scanned.answer("[" + "[],".repeat(1000) + "[]]")).isEqualTo("ok");
        }

        @ParameterizedTest
        @ValueSource(ints = {1_001, 200_000, 16 * 1_048_576})
        void unclosed_brackets_are_refused_at_the_65th(int brackets) {
            assertThat(Scanned.answer(filled(brackets, '['))).isEqualTo("DEPTH_EXCEEDED 1:65");
        }

        @Test
        void needs_no_stack() throws InterruptedException {
            Limits deep = new Limits(200_000, 128, 256, 1_000, 16 * 1_048_576, 2_000_000);
            String open = "[".repeat(100_000);
            assertThat(onSmallStack(open, STANDARD)).isEqualTo("DEPTH_EXCEEDED 1:65");
            assertThat(onSmallStack(open, deep)).isEqualTo("END_UNEXPECTED 1:100001 opened 1:100000");
            assertThat(onSmallStack(open + "]".repeat(100_000), deep)).isEqualTo("ok");
            assertThat(onSmallStack("{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000), deep))
                    .isEqualTo("ok");
        }

        private String onSmallStack(String text, Limits limits) throws InterruptedException {
            AtomicReference<String> answer = new AtomicReference<>("none");
            Thread thread = new Thread(
                    null, () -> answer.set(Scanned.answer(SourceText.of(text), limits)), "small", 256 * 1024);
            thread.start();
            thread.join();
            return answer.get();
        }
    }

    @Nested
    class Numbers {
        @Test
        void stand_at_their_first_character() {
            assertThat(Scanned.answer("[" + "1".repeat(128) + "]")).isEqualTo("ok");
            assertThat(Scanned.answer("[" + "1".repeat(129) + "]")).isEqualTo("NUMBER_TOO_LONG 1:2");
            assertThat(Scanned.answer("[-0." + "1".repeat(126) + "]")).isEqualTo("NUMBER_TOO_LONG 1:2");
            assertThat(Scanned.answer("[1e" + "1".repeat(127) + "]")).isEqualTo("NUMBER_TOO_LONG 1:2");
        }

        @ParameterizedTest
        @ValueSource(ints = {1_001, 100_000})
        void are_not_read_on(int digits) {
            assertThat(Scanned.answer("[\n" + "1".repeat(digits) + "x")).isEqualTo("NUMBER_TOO_LONG 2:1");
        }

        @Test
        void are_not_computed() {
            assertThat(Scanned.read("1e999999999")).isEqualTo(new Located.Num(0, 11, "1e999999999"));
            assertThat(Scanned.read("-1E-999999999")).isEqualTo(new Located.Num(0, 13, "-1E-999999999"));
            assertThat(Scanned.read("9007199254740993")).isEqualTo(new Located.Num(0, 16, "9007199254740993"));
        }
    }

    @Nested
    class NamesAndStrings {
        @Test
        void names_stand_at_their_opening_quote() {
            assertThat(Scanned.answer("{\"" + "n".repeat(256) + "\":1}")).isEqualTo("ok");
            assertThat(Scanned.answer("{\"" + "n".repeat(257) + "\0")).isEqualTo("NAME_TOO_LONG 1:2");
            assertThat(Scanned.answer("{\"a\":1,\"" + "n".repeat(60_000) + "\":1}"))
                    .isEqualTo("NAME_TOO_LONG 1:8");
        }

        @Test
        void strings_stand_at_their_opening_quote() {
            int most = STANDARD.stringLength();
            assertThat(Scanned.answer("[\"" + "s".repeat(most) + "\"]")).isEqualTo("ok");
            assertThat(Scanned.answer("[\n\"" + "s".repeat(most + 1) + "\0")).isEqualTo("STRING_TOO_LONG 2:1");
        }

        @Test
        void count_what_is_decoded() {
            assertThat(Scanned.answer("{\"" + "\\u00e9".repeat(256) + "\":1}")).isEqualTo("ok");
            assertThat(Scanned.answer("{\"" + "\\n".repeat(257) + "\\x")).isEqualTo("NAME_TOO_LONG 1:2");
            assertThat(Scanned.answer("{\"" + "\\ud83d\\ude00".repeat(128) + "\":1}"))
                    .isEqualTo("ok");
            assertThat(Scanned.answer("{\"n" + "\\ud83d\\ude00".repeat(128) + "\":1}"))
                    .isEqualTo("NAME_TOO_LONG 1:2");
        }
    }

    @Nested
    class Document {
        @Test
        void is_refused_before_it_is_decoded() {
            byte[] bytes = filled(STANDARD.documentBytes() + 1, ' ');
            bytes[1] = (byte) 0xFF;
            assertThat(Scanned.answer(bytes)).isEqualTo("DOCUMENT_TOO_LARGE 1:1");
            assertThat(SourceText.decode(bytes).text()).isEmpty();
        }

        @Test
        void may_fill_its_limit() {
            byte[] bytes = filled(STANDARD.documentBytes(), ' ');
            bytes[0] = '[';
            bytes[bytes.length - 1] = ']';
            assertThat(Scanned.answer(bytes)).isEqualTo("ok");
        }

        @Test
        void counts_the_utf_8_bytes_of_a_string() {
            Limits ten = new Limits(64, 128, 256, 1_000, 10, 100);
            assertThat(Scanned.answer(SourceText.of("[\"\u00E9\u20AC1\"]"), ten))
                    .isEqualTo("ok");
            assertThat(Scanned.answer(SourceText.of("[\"\uD83D\uDE0012\"]"), ten))
                    .isEqualTo("ok");
            assertThat(Scanned.answer(SourceText.of("[\"\u00E9\u20AC12\"]"), ten))
                    .isEqualTo("DOCUMENT_TOO_LARGE 1:1");
            assertThat(Scanned.answer(SourceText.of("\uFEFF[\"1234\"]"), ten)).isEqualTo("DOCUMENT_TOO_LARGE 1:1");
        }

        @Test
        void another_format_is_named_whatever_its_size() {
            byte[] bytes = filled(STANDARD.documentBytes() + 1, ' ');
            System.arraycopy(new byte[] {'%', 'P', 'D', 'F', '-'}, 0, bytes, 0, 5);
            assertThat(Scanned.answer(bytes)).isEqualTo("NOT_JSON 1:1");
        }
    }

    @Nested
    class Tokens {
        private final Limits five = new Limits(64, 128, 256, 1_000, 1_000, 5);

        @Test
        void are_brackets_names_and_values() {
            assertThat(Scanned.answer(SourceText.of("{\"a\":[]}"), five)).isEqualTo("ok");
            assertThat(Scanned.answer(SourceText.of("{\"a\":[1]}"), five)).isEqualTo("TOKENS_EXCEEDED 1:9");
            assertThat(Scanned.answer(SourceText.of("[1,true,\"\",null \0"), five))
                    .isEqualTo("CHARACTER_UNEXPECTED 1:17");
            assertThat(Scanned.answer(SourceText.of("[1,true,\"\",null,\n12x"), five))
                    .isEqualTo("TOKENS_EXCEEDED 2:1");
            assertThat(Scanned.answer(SourceText.of("[1,true,\"\",null"), five))
                    .isEqualTo("END_UNEXPECTED 1:16 opened 1:1");
        }

        @Test
        void a_million_elements_are_read() {
            assertThat(Scanned.answer("[" + "null,".repeat(999_999) + "null]")).isEqualTo("ok");
        }

        @Test
        void two_million_are_the_limit() {
            String most = "[" + "1,".repeat(1_999_997) + "1]";
            assertThat(Scanned.answer(most)).isEqualTo("ok");
            assertThat(Scanned.answer("[1," + most.substring(1))).isEqualTo("TOKENS_EXCEEDED 1:3999999");
        }
    }

    @Test
    void names_of_one_hash_are_kept_in_order() {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < 4_096; i++) {
            text.append(i == 0 ? "\"" : ",\"");
            for (int bit = 0; bit < 12; bit++) {
                text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            text.append("\":1");
        }
        assertThat(((Located.Obj) Scanned.read(text.append('}').toString())).members())
                .hasSize(4_096)
                .extracting(member -> member.name().hashCode())
                .containsOnly("Aa".repeat(12).hashCode());
    }

    @Test
    void are_at_least_one() {
        assertThatThrownBy(() -> new Limits(0, 1, 1, 1, 1, 1)).hasMessage("depth must be at least 1, was 0");
    }

    @Test
    void are_told_by_number() {
        assertThat(Scanned.fault(SourceText.of("[".repeat(65)), STANDARD))
                .hasMessage("expected at most 64 levels, found a deeper one");
        assertThat(Scanned.fault(SourceText.decode(filled(17 << 20, '[')), STANDARD))
                .hasMessage("expected a document of at most 16 MiB, found a larger one");
    }

    private static byte[] filled(int length, char c) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) c);
        return bytes;
    }
}
