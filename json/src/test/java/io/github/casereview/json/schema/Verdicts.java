package io.github.casereview.json.schema;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.casereview.json.ReadResult;
import io.github.casereview.json.ReviewJson;
import io.github.casereview.json.ReviewReader;
import io.github.casereview.json.ReviewSchema;
import io.github.casereview.json.SchemaDraft;
import io.github.casereview.json.issue.Stage;
import tools.jackson.databind.JsonNode;

/** Asks the reader of a root type, and a schema engine with both drafts of its schema. */
final class Verdicts {
    private final ReviewReader<?> reader;
    private final Schema newer;
    private final Schema older;

    Verdicts(ReviewSchema schema) {
        this.reader = reader(schema);
        this.newer = engine(Nodes.parse(schema.text(SchemaDraft.DRAFT_2020_12)));
        this.older = engine(Nodes.parse(schema.text(SchemaDraft.DRAFT_07)));
    }

    private static ReviewReader<?> reader(ReviewSchema schema) {
        return switch (schema) {
            case CASE_REVIEW -> ReviewJson.reader();
            case REVIEW_COLLECTION -> ReviewJson.collectionReader();
            case WAIVERS -> ReviewJson.waiversReader();
            case REPORT -> throw new IllegalArgumentException("a report is written, not read");
        };
    }

    boolean reader(String text) {
        return accepts(reader, text);
    }

    boolean draft202012(JsonNode document) {
        return newer.validate(document).isEmpty();
    }

    boolean draft07(JsonNode document) {
        return older.validate(document).isEmpty();
    }

    /** Whether a reader finds nothing wrong; what it finds in the corpus must be about structure. */
    static boolean accepts(ReviewReader<?> reader, String text) {
        ReadResult<?> result = reader.read(text);
        if (result.issues().stream().anyMatch(issue -> issue.stage() != Stage.STRUCTURE)) {
            throw new IllegalStateException("not a structure-level document: " + result.issues());
        }
        return result.isOk();
    }

    static Schema engine(JsonNode schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
    }
}
