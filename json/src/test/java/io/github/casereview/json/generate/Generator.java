package io.github.casereview.json.generate;

import io.github.casereview.CaseReview;
import io.github.casereview.ReviewCollection;
import io.github.casereview.json.shape.Shape;
import io.github.casereview.value.Root;
import io.github.casereview.waiver.Waivers;

/**
 * Makes valid records at random; the same seed, size and fullness give the same record.
 *
 * <p>Ids are unique in their record and references name something in it, of a kind that may be named: each record is
 * made twice with the same decisions, and the second time the ids of the first are known.
 */
public final class Generator {
    private static final int DEFAULT_SIZE = 12;

    private final long seed;
    private final int size;
    private final double fullness;
    private final Texts texts;

    private Generator(long seed, int size, double fullness, Texts texts) {
        this.seed = seed;
        this.size = size;
        this.fullness = fullness;
        this.texts = texts;
    }

    /** {@return a generator of middling records} */
    public static Generator of(long seed) {
        return new Generator(seed, DEFAULT_SIZE, 0.4, new Texts());
    }

    /** {@return a generator that spends at most so many optional objects on each property of a record} */
    public Generator withSize(int most) {
        return new Generator(seed, most, fullness, texts);
    }

    /** {@return a generator that sets optional properties with this probability; at 1 all, while the size lasts} */
    public Generator withFullness(double probability) {
        return new Generator(seed, size, probability, texts);
    }

    /** {@return a generator all of whose words, texts and extensions hold a canary} */
    public Generator withCanary(String canary) {
        return new Generator(seed, size, fullness, new CanaryTexts(canary));
    }

    /** {@return a review} */
    public CaseReview review() {
        return record(CaseReview.class);
    }

    /** {@return a collection, with reviews in it} */
    public ReviewCollection collection() {
        return record(ReviewCollection.class);
    }

    /** {@return waivers, of reviews and items that are nowhere} */
    public Waivers waivers() {
        return record(Waivers.class);
    }

    private <T extends Root> T record(Class<T> type) {
        Ids ids = new Ids(seed);
        make(type, ids);
        ids.restart();
        return type.cast(make(type, ids));
    }

    private Object make(Class<?> type, Ids ids) {
        return new Values(new Decisions(seed, size, fullness), texts, ids).value(Shape.of(type));
    }
}
