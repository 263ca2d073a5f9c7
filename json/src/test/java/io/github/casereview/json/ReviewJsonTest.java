package io.github.casereview.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.value.Root;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Spliterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewJsonTest {
    private static final String REVIEW =
            "{\"schemaVersion\":\"case-review/1-draft\",\"id\":\"r\",\"labels\":[{\"text\":\"A\"}]}";
    private static final String COLLECTION =
            "{\"schemaVersion\":\"review-collection/1-draft\",\"id\":\"c\",\"labels\":[{\"text\":\"A\"}]}";
    private static final String WAIVERS = "{\"schemaVersion\":\"waivers/1-draft\"}";

    private static ReviewReader<? extends Root> reader(String roots) {
        return switch (roots) {
            case "review" -> ReviewJson.reader();
            case "collection" -> ReviewJson.collectionReader();
            case "record" -> ReviewJson.recordReader();
            case "waivers" -> ReviewJson.waiversReader();
            default -> ReviewJson.rootReader();
        };
    }

    @ParameterizedTest
    @CsvSource({
        "review,true,false,false",
        "collection,false,true,false",
        "record,true,true,false",
        "waivers,false,false,true",
        "root,true,true,true"
    })
    void has_a_reader_for_what_is_asked_for(String roots, boolean review, boolean collection, boolean waivers) {
        assertThat(List.of(REVIEW, COLLECTION, WAIVERS))
                .map(text -> reader(roots).read(text).isOk())
                .containsExactly(review, collection, waivers);
    }

    @Test
    void writes_every_root_on_one_line_or_several() {
        for (String text : List.of(REVIEW, COLLECTION, WAIVERS)) {
            Root value = ReviewJson.rootReader().read(text).value().orElseThrow();
            assertThat(ReviewJson.writer().writeLine(value)).isEqualTo(text);
            assertThat(ReviewJson.writer().write(value)).endsWith("}\n").isEqualToIgnoringWhitespace(text);
        }
    }

    @Test
    void lines_say_their_number_and_nothing_of_what_they_hold() {
        assertThat(ReviewJson.reader()
                        .lines(new ByteArrayInputStream(("\n" + REVIEW).getBytes(StandardCharsets.UTF_8))))
                .singleElement()
                .hasToString("ReviewLine{2}");
    }

    @Test
    void lines_come_in_order_and_nobody_knows_how_many() {
        Spliterator<?> lines = ReviewJson.reader()
                .lines(new ByteArrayInputStream(REVIEW.getBytes(StandardCharsets.UTF_8)))
                .spliterator();
        assertThat(lines.hasCharacteristics(Spliterator.ORDERED | Spliterator.NONNULL))
                .isTrue();
        assertThat(lines.hasCharacteristics(Spliterator.SIZED)).isFalse();
        assertThat(lines.estimateSize()).isEqualTo(Long.MAX_VALUE);
        assertThat(lines.trySplit()).isNull();
        assertThat(lines.tryAdvance(each -> {})).isTrue();
        assertThat(lines.tryAdvance(each -> {})).isFalse();
        assertThat(lines.tryAdvance(each -> {})).isFalse();
    }

    @Test
    void a_value_without_a_text_has_places_without_lines() {
        ReadResult<?> none = ReviewJson.reader().read("{");
        assertThat(none.place("/id")).hasToString("Place[pointer=/id, line=0, column=0]");
        assertThat(none.isDamaged("/id")).isFalse();
        assertThat(none.excerpt("/id")).isEmpty();
        assertThat(none.suppressed()).isZero();
        assertThat(none.partial()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1",
                "null",
                "{}",
                "{\"idd\":\"c\"}",
                "{\"id\":\"c\",\"zzq\":1}",
                "{\"id\":\"c\",\"labels\":[],\"labels\":[]}",
                "{\"id\":\"c\",\"extensions\":{\"x\":1}}",
                "{\"id\":\"c\",\"count\":{\"bound\":\"x\"}}"
            })
    void issues_past_the_thousandth_are_counted_one_by_one(String child) {
        ReadResult<?> result = ReviewJson.reader()
                .read(REVIEW.replace("}]}", "}],\"children\":[" + (child + ",").repeat(1_002) + child + "]}"));
        assertThat(result.issues()).hasSize(1_000);
        assertThat(result.suppressed()).isEqualTo(3);
        assertThat(result.isOk()).isFalse();
    }
}
