package io.github.casereview.json;

import io.github.casereview.CaseReview;
import io.github.casereview.ReviewCollection;
import io.github.casereview.ReviewRecord;
import io.github.casereview.json.migration.Migrations;
import io.github.casereview.json.shape.RootType;
import io.github.casereview.value.Root;
import io.github.casereview.waiver.Waivers;
import java.util.List;

/** Where reading and writing start. */
public final class ReviewJson {
    private static final ReviewReader<CaseReview> REVIEWS = of(CaseReview.class, RootType.CASE_REVIEW);
    private static final ReviewReader<ReviewCollection> COLLECTIONS =
            of(ReviewCollection.class, RootType.REVIEW_COLLECTION);
    private static final ReviewReader<ReviewRecord> RECORDS =
            of(ReviewRecord.class, RootType.CASE_REVIEW, RootType.REVIEW_COLLECTION);
    private static final ReviewReader<Waivers> WAIVERS = of(Waivers.class, RootType.WAIVERS);
    private static final ReviewReader<Root> ROOTS = of(Root.class, RootType.values());
    private static final ReviewWriter WRITER = new ReviewWriter();

    private ReviewJson() {}

    private static <T extends Root> ReviewReader<T> of(Class<T> type, RootType... expected) {
        return new ReviewReader<>(type, List.of(expected), Migrations.STANDARD, false);
    }

    /** {@return a reader of files that hold one review} */
    public static ReviewReader<CaseReview> reader() {
        return REVIEWS;
    }

    /** {@return a reader of files that hold a collection} */
    public static ReviewReader<ReviewCollection> collectionReader() {
        return COLLECTIONS;
    }

    /** {@return a reader of files that hold a review or a collection} */
    public static ReviewReader<ReviewRecord> recordReader() {
        return RECORDS;
    }

    /** {@return a reader of files that hold waivers} */
    public static ReviewReader<Waivers> waiversReader() {
        return WAIVERS;
    }

    /** {@return a reader of files of any root type} */
    public static ReviewReader<Root> rootReader() {
        return ROOTS;
    }

    /** {@return the writer of the canonical form} */
    public static ReviewWriter writer() {
        return WRITER;
    }
}
