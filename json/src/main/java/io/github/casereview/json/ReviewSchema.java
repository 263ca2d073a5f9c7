package io.github.casereview.json;

import io.github.casereview.json.shape.RootType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The JSON Schemas for partners: what a file of each root type may hold, the same as the reader accepts.
 *
 * <p>Each is one self-contained text, the same as the file in this jar and as the command line prints.
 */
public enum ReviewSchema {
    /** One review. */
    CASE_REVIEW(RootType.CASE_REVIEW.rootName()),
    /** A publication with several reviews. */
    REVIEW_COLLECTION(RootType.REVIEW_COLLECTION.rootName()),
    /** Decisions to let issues stand. */
    WAIVERS(RootType.WAIVERS.rootName()),
    /** What {@code check --format json} prints. */
    REPORT("report");

    private final String rootName;

    ReviewSchema(String rootName) {
        this.rootName = rootName;
    }

    /** {@return the name of the root type, as in {@code case-review}} */
    public String rootName() {
        return rootName;
    }

    /** {@return the version; a draft may still change, a published one never} */
    public String version() {
        return RootType.version();
    }

    /** {@return the name by which the schema calls itself, in either draft} */
    public String id() {
        return "urn:casereview:schema:" + rootName + ":" + version();
    }

    /** {@return the schema in JSON Schema 2020-12} */
    public String draft202012() {
        return text(SchemaDraft.DRAFT_2020_12);
    }

    /** {@return the schema in JSON Schema draft-07} */
    public String draft07() {
        return text(SchemaDraft.DRAFT_07);
    }

    /** {@return the schema in a draft} */
    public String text(SchemaDraft draft) {
        return SchemaFile.read(fileName(draft));
    }

    /** {@return the name of the file that holds the schema in a draft: {@code case-review.2020-12.json}} */
    public String fileName(SchemaDraft draft) {
        return rootName + "." + (draft == SchemaDraft.DRAFT_07 ? "draft-07" : draft.word()) + ".json";
    }

    /** {@return the names of the root types} */
    public static List<String> rootNames() {
        return Arrays.stream(values()).map(ReviewSchema::rootName).toList();
    }

    /** {@return the schema of a root type, or nothing if there is none of that name} */
    public static Optional<ReviewSchema> of(String rootName) {
        return Arrays.stream(values())
                .filter(schema -> schema.rootName.equals(rootName))
                .findFirst();
    }
}
