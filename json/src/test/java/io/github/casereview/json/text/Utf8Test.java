package io.github.casereview.json.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {
    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "\u007F", "\u0080", "\u07FF", "\u0800", "\uFFFF", "\uD83D\uDE00", "a\uD83D\uDE00\u00E9"
            })
    void counts_as_many_bytes_as_encoding_gives(String text) {
        assertThat(Utf8.length(text)).isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void a_surrogate_without_its_partner_counts_as_three() {
        assertThat(Utf8.length("\uDC00")).isEqualTo(3);
        assertThat(Utf8.length("\uD800")).isEqualTo(3);
        assertThat(Utf8.length("a\uDC00")).isEqualTo(4);
        assertThat(Utf8.length("\uDC00\uD800")).isEqualTo(6);
    }

    @Test
    void a_limit_that_is_no_whole_number_of_mebibytes_is_told_in_bytes() {
        assertThat(Passed.documentBytes(new Limits(1, 1, 1, 1, 1_500_000, 1)))
                .hasMessage("expected a document of at most 1,500,000 bytes, found a larger one");
        assertThat(Passed.documentBytes(new Limits(1, 1, 1, 1, 2 << 20, 1)))
                .hasMessage("expected a document of at most 2 MiB, found a larger one");
    }
}
