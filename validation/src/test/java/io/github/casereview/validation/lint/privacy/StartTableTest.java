package io.github.casereview.validation.lint.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.validation.lint.text.NormalText;
import io.github.casereview.validation.lint.text.Tokens;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StartTableTest {
    private static final List<String> PIECES = List.of(
            ("ab AB 12 2014 0161 496 0000 07700 900 999 1 3 03 March march 3rd st stmarch example Example org uk com at dot www"
                            + " https he she school School primary Primary Road road flat Flat Ysgol heol Heol Mr mr MrExample"
                            + " pc PC one double four nine zero l oil i o insta username u r LS 1AA SW 1 A dob born b 2001 db8"
                            + " twenty first of the ni NI 123456 C miss unit Unit female mother mum to be sex f gir0aa"
                            + " 192 168 2 0 . , - / : :: @ # _ ' ( ) + ^ ^ ^ ^ ^ ^ ^ ^")
                    .split(" "));
    private static final int ALL = StartTable.bits(EnumSet.allOf(PrivacyKind.class));

    @Test
    void nothing_is_recognised_where_the_table_does_not_let_it_be_asked_for_in_all_planted_and_unseen_texts()
            throws IOException {
        Path resources = Path.of("src/test/resources/io/github/casereview/validation/lint");
        try (Stream<Path> files = Files.walk(resources)) {
            List<Path> texts = files.filter(Files::isRegularFile).toList();
            assertThat(texts).isNotEmpty();
            for (Path text : texts) {
                for (String line : Files.readAllLines(text, StandardCharsets.UTF_8)) {
                    assertThat(missed(line)).as(text.getFileName().toString()).isEmpty();
                }
            }
        }
    }

    @Property
    void nothing_is_recognised_where_the_table_does_not_let_it_be_asked_for(@ForAll("texts") String text) {
        assertThat(missed(text)).isEmpty();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES)
                .map(piece -> piece.equals("^") ? " " : piece)
                .list()
                .ofMaxSize(24)
                .map(parts -> String.join("", parts));
    }

    @ParameterizedTest
    @EnumSource(value = PrivacyKind.class, mode = EnumSource.Mode.EXCLUDE, names = "FORBIDDEN_TERM")
    void plain_words_in_small_letters_are_asked_about_by_no_detector(PrivacyKind kind) {
        Tokens tokens = Tokens.of(NormalText.of("the plan was shared with every agency before the meeting"));
        int asked = 0;
        for (int i = 0; i < tokens.count(); i++) {
            asked += Integer.bitCount(StartTable.at(tokens, i, StartTable.bits(EnumSet.of(kind))));
        }
        assertThat(asked).isZero();
    }

    /** What a detector recognises though the table does not let it be asked. */
    private static List<String> missed(String text) {
        NormalText normal = NormalText.of(text);
        return Stream.concat(Stream.of(normal), normal.drawnTogether().stream())
                .flatMap(each -> missed(Tokens.of(each)))
                .toList();
    }

    private static Stream<String> missed(Tokens tokens) {
        Stream.Builder<String> missed = Stream.builder();
        for (int i = 0; i < tokens.count(); i++) {
            int asked = StartTable.at(tokens, i, ALL);
            for (PrivacyKind kind : PrivacyKind.values()) {
                int at = i;
                Optional<?> hit = kind.detector().flatMap(detector -> detector.at(tokens, at));
                if (hit.isPresent() && (asked & StartTable.bits(EnumSet.of(kind))) == 0) {
                    missed.add(kind + " at " + i);
                }
            }
        }
        return missed.build();
    }
}
