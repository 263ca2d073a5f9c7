package io.github.casereview.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.ReviewJson;
import io.github.casereview.json.ReviewSchema;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.ReaderCode;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** All that the reader refuses and no JSON Schema can: each by its code. */
class OutsideTheProofTest {
    private static final Verdicts VERDICTS = new Verdicts(ReviewSchema.CASE_REVIEW);

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("1.0 for 1", ReaderCode.NUMBER_NOT_WHOLE, count("1.0")),
                Arguments.of("1e2 for 100", ReaderCode.NUMBER_NOT_WHOLE, count("1e2")),
                Arguments.of("-0 for 0", ReaderCode.NUMBER_NOT_WHOLE, count("-0")),
                Arguments.of(
                        "a name twice",
                        ReaderCode.PROPERTY_DUPLICATE,
                        review("\"jurisdiction\": \"wales\", \"jurisdiction\": \"wales\"")),
                Arguments.of("half a surrogate pair", ReaderCode.SURROGATE_UNPAIRED, label("\\ud83d")),
                Arguments.of("30 February", ReaderCode.DATE_MALFORMED, date("2015-02-30")),
                Arguments.of("29 February of a common year", ReaderCode.DATE_MALFORMED, date("2015-02-29")),
                Arguments.of("31 April in a range", ReaderCode.DATE_MALFORMED, date("[2015-04-31..]")),
                Arguments.of(
                        "251 characters of two units", ReaderCode.WORDS_MALFORMED, label("\ud83d\udc64".repeat(251))),
                Arguments.of("65 levels", ReaderCode.DEPTH_EXCEEDED, extension("[".repeat(63) + "]".repeat(63))),
                Arguments.of("129 digits", ReaderCode.NUMBER_TOO_LONG, extension("1".repeat(129))),
                Arguments.of("a long name", ReaderCode.NAME_TOO_LONG, extension("{\"" + "x".repeat(257) + "\": 1}")),
                Arguments.of(
                        "a long string", ReaderCode.STRING_TOO_LONG, extension("\"" + "x".repeat(1_048_577) + "\"")),
                Arguments.of(
                        "a large document",
                        ReaderCode.DOCUMENT_TOO_LARGE,
                        review("\"source\": \"a\"" + " ".repeat(16_777_216))),
                Arguments.of(
                        "many tokens", ReaderCode.TOKENS_EXCEEDED, extension("[" + "1,".repeat(2_000_000) + "1]")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void is_refused_by_the_reader_alone(String what, ReaderCode code, String document) {
        assertThat(ReviewJson.reader().read(document).issues())
                .extracting(Issue::code)
                .containsExactly(code.name());
        JsonNode json = Nodes.asEnginesDo(document);
        assertThat(VERDICTS.draft202012(json)).isTrue();
        assertThat(VERDICTS.draft07(json)).isTrue();
    }

    private static String review(String members) {
        return "{\"schemaVersion\": \"case-review/1-draft\", \"id\": \"a\", \"labels\": [{\"text\": \"A\"}], " + members
                + "}";
    }

    private static String label(String text) {
        return "{\"schemaVersion\": \"case-review/1-draft\", \"id\": \"a\", \"labels\": [{\"text\": \"" + text
                + "\"}]}";
    }

    private static String count(String number) {
        return review("\"figures\": [{\"of\": {\"code\": \"review\"}, \"count\": {\"value\": " + number + "}}]");
    }

    private static String date(String edtf) {
        return review("\"documents\": [{\"id\": \"d\", \"kind\": {\"code\": \"leaflet\"}, \"dated\": {\"edtf\": \""
                + edtf + "\"}}]");
    }

    private static String extension(String value) {
        return review("\"extensions\": {\"example.org:x\": " + value + "}");
    }
}
