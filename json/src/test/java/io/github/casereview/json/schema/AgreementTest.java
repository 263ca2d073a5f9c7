package io.github.casereview.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.ReviewJson;
import io.github.casereview.json.ReviewSchema;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The proof that reader and schema say the same; other engines are asked about the same documents by the script. */
class AgreementTest {
    /** One JSON object a line, with the reader's verdicts: what the script reads. */
    private static final Path WRITTEN = Path.of("target/schema-corpus.ndjson");

    private final Verdicts reviews = new Verdicts(ReviewSchema.CASE_REVIEW);
    private final Verdicts collections = new Verdicts(ReviewSchema.REVIEW_COLLECTION);
    private final Verdicts waivers = new Verdicts(ReviewSchema.WAIVERS);
    private final Weakened weakened = new Weakened(ReviewSchema.CASE_REVIEW);
    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> disagreements = new ArrayList<>();

    @Test
    void the_reader_and_both_drafts_agree_on_every_document() throws IOException {
        try (BufferedWriter written = Files.newBufferedWriter(WRITTEN)) {
            for (Iterator<Document> documents = Corpus.documents().iterator(); documents.hasNext(); ) {
                Document document = documents.next();
                written.write(line(document, compare(document)));
            }
        }
        int all =
                counts.values().stream().mapToInt(count -> count[0] + count[1]).sum();
        counts.forEach(
                (kind, count) -> System.out.printf("%-12s accepted %5d refused %5d%n", kind, count[0], count[1]));
        System.out.println("documents " + all + ", disagreements " + disagreements.size());
        assertThat(disagreements).isEmpty();
        assertThat(weakened.unnoticed()).isEmpty();
        assertThat(all).isGreaterThan(5_000);
        assertThat(counts)
                .allSatisfy((kind, count) ->
                        assertThat(count[kind.equals("NOTHING") ? 0 : 1]).isPositive());
    }

    private boolean[] compare(Document document) {
        JsonNode json = Nodes.asEnginesDo(document.text());
        boolean review = compare(document, json, reviews);
        boolean collection = compare(document, json, collections);
        weakened.ask(json, review);
        boolean waiver = compare(document, json, waivers);
        boolean any = review || collection || waiver;
        if (Verdicts.accepts(ReviewJson.recordReader(), document.text()) != (review || collection)) {
            disagreements.add("reader of records: " + document);
        }
        if (Verdicts.accepts(ReviewJson.rootReader(), document.text()) != any) {
            disagreements.add("reader of all: " + document);
        }
        counts.computeIfAbsent(document.kind(), kind -> new int[2])[any ? 0 : 1]++;
        return new boolean[] {review, collection, waiver};
    }

    private boolean compare(Document document, JsonNode json, Verdicts verdicts) {
        boolean reader = verdicts.reader(document.text());
        boolean newer = verdicts.draft202012(json);
        boolean older = verdicts.draft07(json);
        if (reader != newer || reader != older) {
            disagreements.add("reader " + reader + ", 2020-12 " + newer + ", 7 " + older + ": " + document);
        }
        return reader;
    }

    private static String line(Document document, boolean[] verdicts) {
        return Nodes.object()
                        .put("kind", document.kind())
                        .put("case-review", verdicts[0])
                        .put("review-collection", verdicts[1])
                        .put("waivers", verdicts[2])
                        .put("document", document.text())
                + "\n";
    }
}
