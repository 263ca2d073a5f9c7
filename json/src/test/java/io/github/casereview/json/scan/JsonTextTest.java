package io.github.casereview.json.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":[1.50,-0e1,true,false,null,\"\"],\"b\":{},\"c\":[]}",
                "[[1],[2,3],{\"x\":1,\"x\":2}]",
                "\"\\\"\\\\\\n\\r\\t\\b\\f\\u0000\\u001f /\u007F\u00E9\uD83D\uDE00\"",
                "[]",
                "{}",
                "null"
            })
    void what_is_on_one_line_already_stays_as_it_is(String text) {
        assertThat(JsonText.of(Scanned.read(text))).isEqualTo(text);
    }

    @Test
    void layout_and_needless_escapes_are_left_out() {
        assertThat(JsonText.of(Scanned.read("{ \"\\u0061\" :\n[ \"\\/\" , \"\\u00e9\\u0020\" ] }")))
                .isEqualTo("{\"a\":[\"/\",\"\u00E9 \"]}");
    }
}
