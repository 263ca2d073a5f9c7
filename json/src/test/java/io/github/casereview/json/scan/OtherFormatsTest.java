package io.github.casereview.json.scan;

import static io.github.casereview.json.scan.Scanned.raw;
import static io.github.casereview.json.scan.Scanned.row;
import static io.github.casereview.json.scan.Scanned.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.text.Limits;
import io.github.casereview.json.text.SourceText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OtherFormatsTest {
    @TestFactory
    Stream<DynamicTest> names_what_it_looks_like() {
        return Stream.of(
                guess("<!DOCTYPE html>\n<html>", "HTML"),
                guess("\n<HTML><body>", "HTML"),
                guess("<?xml version=\"1.0\"?><!DOCTYPE a SYSTEM \"file:///x\"><a/>", "XML"),
                guess("<review/>", "XML"),
                guess("---\ntitle: x\n", "YAML"),
                guess("title: x\nyear: 2016\n", "YAML"),
                guess("nodes:\n  - a\n", "YAML"),
                guess("- a\n- b\n", "YAML"),
                guess("%YAML 1.2\n", "YAML"),
                guess("id,name\n1,x\n", "CSV"),
                guess("Review id;Date of death\n", "CSV"),
                guess("id\tname\n", "CSV"),
                guess("\"id\",\"name\"\n\"1\",\"x\"\n", "CSV"),
                guess("2016,x\n", "CSV"),
                guess("true,1\n", "CSV"),
                guess("\u001F\u008B\b\0\0\0\0\0", "gzip"),
                guess("PK\u0003\u0004\u0014\0", "zip"),
                guess("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n", "PDF"),
                guess("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1", "Office"),
                guess("{\\rtf1\\ansi x}", "RTF"),
                guess("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n", "LFS pointer"),
                guess("<<<<<<< HEAD\n{}\n=======\n[]\n>>>>>>> x\n", "merge markers"),
                guess("callback({\"a\":1});", "JSONP"),
                guess("a.b.c({})", "JSONP"),
                guess(")]}',\n{\"a\":1}", "prefix against script inclusion"),
                guess("while(1);[]", "prefix against script inclusion"),
                guess("for(;;);{}", "prefix against script inclusion"),
                guess("'a'", "single quotes"),
                guess("// x\n{}", "comments are not JSON"),
                guess("/* x */ {}", "comments are not JSON"),
                guess("# x\n{}", "comments are not JSON"),
                guess("Dear all, please see below.", "plain text"),
                guess("J\u0012\u0003\u00FF\u00FE\0x", "binary data"));
    }

    private static DynamicTest guess(String latin1, String format) {
        byte[] bytes = latin1.getBytes(StandardCharsets.ISO_8859_1);
        return DynamicTest.dynamicTest("H08 " + format, () -> {
            assertThat(Scanned.answer(bytes)).isEqualTo("NOT_JSON 1:1");
            assertThat(Scanned.fault(SourceText.decode(bytes), Limits.STANDARD))
                    .hasMessageStartingWith("expected a JSON object, found what looks like ")
                    .hasMessageContaining(format);
        });
    }

    @TestFactory
    Stream<DynamicTest> a_guess_never_refuses_json() {
        return table(
                row("tabs after a literal", "null\t\t", "ok"),
                row("quotes and commas", "\"id,name\"", "ok"),
                row("all of it in a string", "\"<html> title: x, callback(1)\"", "ok"),
                row("minus", "-1", "ok"));
    }

    @Test
    void random_bytes_get_an_answer_near_their_beginning() {
        IntStream.range(0, 500).forEach(seed -> {
            byte[] bytes = new byte[200];
            new Random(seed).nextBytes(bytes);
            assertThat(Scanned.answer(bytes)).matches("[A-Z_]+ \\d+:\\d+( opened \\d+:\\d+)?");
        });
    }

    @TestFactory
    Stream<DynamicTest> other_encodings_are_named() {
        return Stream.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")
                .flatMap(name -> Stream.of(
                                "1", "{}", "{\"a\":1}", "\n[\"\u0416\u0416\u0416\"]", "{\"a\":\"\uD83D\uDE00\"}")
                        .flatMap(text -> Stream.of(text, "\uFEFF" + text).map(marked -> encoding(name, marked))));
    }

    private static DynamicTest encoding(String name, String text) {
        byte[] bytes = text.getBytes(Charset.forName(name));
        return DynamicTest.dynamicTest("H11 " + name + " " + text, () -> {
            assertThat(Scanned.answer(bytes)).isEqualTo("ENCODING_OTHER 1:1");
            assertThat(Scanned.fault(SourceText.decode(bytes), Limits.STANDARD))
                    .hasMessage("expected text in UTF-8, found " + name);
        });
    }

    @TestFactory
    Stream<DynamicTest> a_zero_alone_is_no_encoding() {
        return table(
                raw("NUL after a brace", "{\0\"a\":1}", "CHARACTER_UNEXPECTED 1:2"),
                raw("NUL in an array", "[\0]", "CHARACTER_UNEXPECTED 1:2"),
                raw("NUL first", "\0{}", "CHARACTER_UNEXPECTED 1:1"),
                raw("only NULs", "\0\0\0\0\0\0", "CHARACTER_UNEXPECTED 1:1"),
                raw("trailing NULs", "{}\0\0", "CONTENT_AFTER_END 1:3"));
    }
}
