package io.github.casereview.json.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.issue.Place;
import io.github.casereview.json.text.Limits;
import io.github.casereview.json.text.SourceText;
import io.github.casereview.json.text.TextFault;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** What scanning answers, in one line: {@code ok}, or code, place and the place of what is open. */
final class Scanned {
    private Scanned() {}

    /** A text, or its bytes, and the answer that it must get. */
    record Row(String title, byte[] bytes, String text, String answer) {}

    static Row row(String title, String text, String answer) {
        return new Row(title, text.getBytes(StandardCharsets.UTF_8), text, answer);
    }

    /** A row whose bytes are written as the characters of Latin-1. */
    static Row raw(String title, String latin1, String answer) {
        return new Row(title, latin1.getBytes(StandardCharsets.ISO_8859_1), "", answer);
    }

    /** {@return one test a row; where the bytes are those of a text, the text must get the same answer} */
    static Stream<DynamicTest> table(Row... rows) {
        return Stream.of(rows)
                .map(row -> DynamicTest.dynamicTest(row.title() + " " + plain(row), () -> {
                    assertThat(answer(row.bytes())).isEqualTo(row.answer());
                    if (!row.text().isEmpty()) {
                        assertThat(answer(row.text())).isEqualTo(row.answer());
                    }
                }));
    }

    private static String plain(Row row) {
        String latin1 = new String(row.bytes(), StandardCharsets.ISO_8859_1);
        return latin1.substring(0, Math.min(40, latin1.length())).replaceAll("[^ -~]", "?");
    }

    static String answer(byte[] bytes) {
        return answer(SourceText.decode(bytes), Limits.STANDARD);
    }

    static String answer(String text) {
        return answer(SourceText.of(text), Limits.STANDARD);
    }

    static String answer(SourceText text, Limits limits) {
        try {
            JsonScanner.scan(text, limits);
            return "ok";
        } catch (TextFault fault) {
            String opened = fault.opened().isPresent()
                    ? " opened " + lineAndColumn(text, fault.opened().getAsInt())
                    : "";
            return fault.code() + " " + lineAndColumn(text, fault.offset()) + opened;
        }
    }

    private static String lineAndColumn(SourceText text, int offset) {
        Place place = text.place("", offset);
        return place.line() + ":" + place.column();
    }

    static Located read(String text) {
        try {
            return JsonScanner.scan(SourceText.of(text), Limits.STANDARD);
        } catch (TextFault fault) {
            throw new AssertionError(fault.code() + " at " + fault.offset(), fault);
        }
    }

    static TextFault fault(SourceText text, Limits limits) {
        try {
            JsonScanner.scan(text, limits);
        } catch (TextFault fault) {
            return fault;
        }
        throw new AssertionError("no fault");
    }
}
