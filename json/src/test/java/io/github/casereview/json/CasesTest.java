package io.github.casereview.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.Cases.Case;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CasesTest {

    static List<Case> cases() throws IOException {
        return Cases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void has_the_outcome_beside_it(Case each) throws IOException {
        ReadResult<?> result = reader(each).read(each.file());
        List<String> found = lines(result);
        if (Boolean.getBoolean(Cases.REWRITE)) {
            each.rewrite(found);
        }
        assertThat(found)
                .as(
                        "%s; to rewrite all: mvn test -pl json -am -Dtest=CasesTest -Dsurefire.failIfNoSpecifiedTests=false -D%s=true",
                        each, Cases.REWRITE)
                .isEqualTo(each.expected());
        boolean error = result.issues().stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
        assertThat(result.value().isPresent()).isNotEqualTo(error);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void has_one_outcome_by_every_way_in(Case each) {
        ReviewReader<?> reader = reader(each);
        List<Issue> issues = reader.read(each.file()).issues();
        byte[] bytes = each.bytes();
        assertThat(reader.read(bytes).issues()).isEqualTo(issues);
        assertThat(reader.read(new ByteArrayInputStream(bytes)).issues()).isEqualTo(issues);
        assertThat(reader.read(new TricklingStream(bytes)).issues()).isEqualTo(issues);
        text(bytes).ifPresent(text -> {
            assertThat(reader.read(text).issues()).isEqualTo(issues);
            assertThat(reader.read(new StringReader(text)).issues()).isEqualTo(issues);
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void messages_say_what_was_expected_and_then_what_was_found(Case each) {
        assertThat(reader(each).read(each.file()).issues()).allSatisfy(issue -> {
            assertThat(issue.message())
                    .startsWith("expected ")
                    .contains(", found ")
                    .doesNotEndWith(".");
            assertThat(issue.value()).isEmpty();
        });
    }

    @Test
    void there_are_enough_of_them() throws IOException {
        assertThat(Cases.all()).hasSizeGreaterThan(300);
    }

    private static ReviewReader<?> reader(Case each) {
        return each.isOfWaivers() ? ReviewJson.waiversReader() : ReviewJson.recordReader();
    }

    private static List<String> lines(ReadResult<?> result) {
        return result.issues().stream().map(IssueLine::place).toList();
    }

    /** The text of the bytes, where they are strict UTF-8. */
    private static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
