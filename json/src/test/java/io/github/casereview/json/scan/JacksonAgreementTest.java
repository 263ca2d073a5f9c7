package io.github.casereview.json.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.json.text.Limits;
import io.github.casereview.json.text.SourceText;
import io.github.casereview.json.text.Surrogates;
import io.github.casereview.json.text.TextFault;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * The scanner accepts what strict Jackson accepts, and reads the same from it.
 *
 * <p>Two differences are meant: surrogates without their partner are refused here, and one byte order mark is accepted
 * here, whereas a Jackson parser of characters lets the first pass and refuses the second. No document here is large
 * enough for a limit.
 */
class JacksonAgreementTest {
    private static final int[] CHARACTERS =
            "{}[],:\"\\/'# \t\n\r\f\0\u001E\u00A0\u2028\uFEFF\uD83D\uDE0001-+.eExtnfuNa*\u00E9\uFF11\u007F"
                    .chars()
                    .toArray();

    private final StrictJackson jackson = new StrictJackson();

    @Property(tries = 2_000)
    void valid_documents_are_read_alike(@ForAll long seed) {
        String text = JsonDocuments.document(seed);
        Optional<List<String>> read = tokens(text);
        assertThat(read).isPresent();
        assertThat(read).isEqualTo(jackson.tokens(text));
    }

    @Property(tries = 1_000)
    void offsets_enclose_what_was_read(@ForAll long seed) throws TextFault {
        String text = JsonDocuments.document(seed);
        enclose(text, JsonScanner.scan(SourceText.of(text), Limits.STANDARD));
    }

    private static void enclose(String text, Located value) throws TextFault {
        String part = text.substring(value.start(), value.end());
        assertThat(Flat.of(JsonScanner.scan(SourceText.of(part), Limits.STANDARD)))
                .isEqualTo(Flat.of(value));
        if (value instanceof Located.Arr array) {
            for (Located item : array.items()) {
                enclose(text, item);
            }
        } else if (value instanceof Located.Obj object) {
            for (Located.Member member : object.members()) {
                assertThat(text.charAt(member.nameStart())).isEqualTo('"');
                enclose(text, member.value());
            }
        }
    }

    @Property(tries = 10_000)
    void one_changed_character_is_judged_alike(@ForAll long seed) {
        String text = mutated(JsonDocuments.document(seed), new Random(~seed));
        if (!isPolicy(text)) {
            assertThat(tokens(text)).isEqualTo(jackson.tokens(text));
        }
    }

    @Property(tries = 2_000)
    void bytes_and_strings_get_the_same_answer(@ForAll long seed) {
        String text = mutated(JsonDocuments.document(seed), new Random(~seed));
        if (Surrogates.firstUnpaired(text) < 0) {
            assertThat(Scanned.answer(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(Scanned.answer(text));
        }
    }

    @Property(tries = 300)
    void a_document_cut_anywhere_ends_unexpectedly_at_its_end(@ForAll long seed) {
        byte[] bytes = ("[" + JsonDocuments.document(seed) + "]").getBytes(StandardCharsets.UTF_8);
        for (int length = 1; length < bytes.length; length++) {
            SourceText source = SourceText.decode(Arrays.copyOf(bytes, length));
            TextFault fault = Scanned.fault(source, Limits.STANDARD);
            assertThat(fault.code()).isEqualTo(ReaderCode.END_UNEXPECTED);
            assertThat(fault.offset()).isEqualTo(source.text().length());
            assertThat("[{\"")
                    .contains(source.text()
                            .substring(fault.opened().orElseThrow())
                            .substring(0, 1));
        }
    }

    private static String mutated(String text, Random random) {
        int at = random.nextInt(text.length());
        String character = Character.toString(CHARACTERS[random.nextInt(CHARACTERS.length)]);
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + character + text.substring(at);
            default -> text.substring(0, at) + character + text.substring(at + 1);
        };
    }

    private static boolean isPolicy(String text) {
        SourceText source = SourceText.of(text);
        if (source.hasByteOrderMark()) {
            return true;
        }
        return tokens(text).isEmpty() && Scanned.fault(source, Limits.STANDARD).code() == ReaderCode.SURROGATE_UNPAIRED;
    }

    private static Optional<List<String>> tokens(String text) {
        try {
            return Optional.of(Flat.of(JsonScanner.scan(SourceText.of(text), Limits.STANDARD)));
        } catch (TextFault refused) {
            return Optional.empty();
        }
    }
}
