package io.github.casereview.json.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletenessTest {
    private static final List<String> ENTRY_FIELDS = List.of(
            "heading",
            "type",
            "subject",
            "age",
            "harm",
            "date",
            "family and status",
            "criminal outcome",
            "ethnicity",
            "learning",
            "good practice",
            "recommendations",
            "other",
            "link",
            "listed",
            "publisher or area",
            "author",
            "model",
            "keywords",
            "year of publication");
    private static final Map<String, List<String>> ASPECTS = Map.of(
            "good practice", List.of("number", "series", "child", "who is praised", "gist"),
            "learning point", List.of("number", "series", "child", "form", "addressee", "gist", "trace"),
            "recommendation", List.of("number", "purpose", "owner", "gist", "trace"),
            "catalogue entry", ENTRY_FIELDS);

    @ParameterizedTest
    @CsvSource({
        "good practice, 25, good-practice",
        "learning point, 38, learning-points",
        "recommendation, 5, recommendations",
        "catalogue entry, 9, catalogue-entries"
    })
    void every_numbered_item_is_there_with_every_aspect(String kind, int count, String subject) {
        Set<String> items = new HashSet<>(Ledger.items(subject));
        Ledger.leftOut().forEach(row -> items.add(row.get(0)));
        List<String> expected = IntStream.rangeClosed(1, count)
                .boxed()
                .flatMap(number -> ASPECTS.get(kind).stream().map(aspect -> kind + " " + number + ": " + aspect))
                .toList();
        assertThat(items).containsAll(expected);
        assertThat(items).noneMatch(item -> item.startsWith(kind + " " + (count + 1) + ":"));
    }

    @ParameterizedTest
    @CsvSource({
        "documents, newsletter: , 11",
        "documents, bulletin: , 6",
        "documents, executive summary: , 6",
        "documents, board response: , 6",
        "documents, repository listing: , 6",
        "documents, link: , 2",
        "documents, referred to: , 19",
        "children, child Q: , 78",
        "children, child S: , 73",
        "children, child O: , 9",
        "children, child R: , 9",
        "children, child N: , 7",
        "agencies, agency: , 58",
        "agencies, role: , 10",
        "timeline, timeline: , 38",
        "responses, board response: , 26",
        "responses, bulletin: , 9",
        "responses, newsletter: , 4"
    })
    void every_family_has_all_its_items(String subject, String family, int count) {
        assertThat(Ledger.items(subject))
                .filteredOn(item -> item.startsWith(family))
                .hasSize(count);
    }

    @Test
    void forty_contradictions_and_oddities_are_held() {
        assertThat(Ledger.items("contradictions"))
                .hasSize(40)
                .allMatch(item -> item.matches("(contradiction|oddity): .+"))
                .filteredOn(item -> item.startsWith("contradiction"))
                .hasSize(9);
    }

    @Test
    void what_is_left_out_has_a_reason_and_stands_nowhere_else() {
        assertThat(Ledger.leftOut()).allSatisfy(row -> {
            assertThat(row).hasSize(2);
            assertThat(row.get(1)).isNotBlank();
            assertThat(Ledger.subjects())
                    .noneMatch(subject -> Ledger.items(subject).contains(row.get(0)));
        });
    }
}
