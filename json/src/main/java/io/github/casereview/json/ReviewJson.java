package io.github.casereview.json;

import io.github.casereview.CaseReview;
import io.github.casereview.ReviewCollection;
import io.github.casereview.ReviewRecord;
import io.github.casereview.json.migration.Migrations;
import io.github.casereview.json.shape.RootType;
import java.util.List;

/** Where reading and writing start. */
public final class ReviewJson {
    private static final ReviewReader<CaseReview> REVIEWS =
            new ReviewReader<>(CaseReview.class, List.of(RootType.CASE_REVIEW), Migrations.STANDARD, false);
    private static final ReviewReader<ReviewCollection> COLLECTIONS =
            new ReviewReader<>(ReviewCollection.class, List.of(RootType.REVIEW_COLLECTION), Migrations.STANDARD, false);
    private static final ReviewReader<ReviewRecord> RECORDS =
            new ReviewReader<>(ReviewRecord.class, List.of(RootType.values()), Migrations.STANDARD, false);
    private static final ReviewWriter WRITER = new ReviewWriter();

    private ReviewJson() {}

    /** {@return a reader of files that hold one review} */
    public static ReviewReader<CaseReview> reader() {
        return REVIEWS;
    }

    /** {@return a reader of files that hold a collection} */
    public static ReviewReader<ReviewCollection> collectionReader() {
        return COLLECTIONS;
    }

    /** {@return a reader of files of either kind} */
    public static ReviewReader<ReviewRecord> recordReader() {
        return RECORDS;
    }

    /** {@return the writer of the canonical form} */
    public static ReviewWriter writer() {
        return WRITER;
    }
}
