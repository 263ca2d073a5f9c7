package io.github.casereview.json;

import io.github.casereview.CaseReview;
import io.github.casereview.ReviewCollection;
import io.github.casereview.ReviewRecord;
import io.github.casereview.json.shape.RootType;
import io.github.casereview.value.Root;
import io.github.casereview.waiver.Waivers;
import java.util.List;

/** Where reading and writing start. */
public final class ReviewJson {
    private static final ReviewReader<CaseReview> REVIEWS =
            new ReviewReader<>(CaseReview.class, List.of(RootType.CASE_REVIEW), false);
    private static final ReviewReader<ReviewCollection> COLLECTIONS =
            new ReviewReader<>(ReviewCollection.class, List.of(RootType.REVIEW_COLLECTION), false);
    private static final ReviewReader<ReviewRecord> RECORDS =
            new ReviewReader<>(ReviewRecord.class, List.of(RootType.CASE_REVIEW, RootType.REVIEW_COLLECTION), false);
    private static final ReviewReader<Waivers> WAIVERS =
            new ReviewReader<>(Waivers.class, List.of(RootType.WAIVERS), false);
    private static final ReviewReader<Root> ROOTS = new ReviewReader<>(Root.class, List.of(RootType.values()), false);
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
