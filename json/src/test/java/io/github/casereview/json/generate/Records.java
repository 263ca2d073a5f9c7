package io.github.casereview.json.generate;

import io.github.casereview.CaseReview;
import io.github.casereview.ReviewCollection;
import io.github.casereview.ReviewRecord;
import io.github.casereview.value.Root;
import io.github.casereview.waiver.Waivers;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** Records for properties of jqwik, from nearly empty ones to large ones. */
public final class Records {
    private static final int LARGEST = 24;

    private Records() {}

    /** {@return any review} */
    public static Arbitrary<CaseReview> reviews() {
        return generators().map(Generator::review);
    }

    /** {@return any collection} */
    public static Arbitrary<ReviewCollection> collections() {
        return generators().map(Generator::collection);
    }

    /** {@return any review or collection} */
    public static Arbitrary<ReviewRecord> records() {
        return Arbitraries.oneOf(reviews().map(each -> each), collections().map(each -> each));
    }

    /** {@return any waivers} */
    public static Arbitrary<Waivers> waivers() {
        return generators().map(Generator::waivers);
    }

    /** {@return whatever can stand at the root of a file} */
    public static Arbitrary<Root> roots() {
        return Arbitraries.oneOf(
                reviews().map(each -> each),
                collections().map(each -> each),
                waivers().map(each -> each));
    }

    /** {@return generators of any seed, size and fullness; a failing property is retried with smaller ones} */
    public static Arbitrary<Generator> generators() {
        Arbitrary<Long> seeds = Arbitraries.longs().between(0, Integer.MAX_VALUE);
        Arbitrary<Integer> sizes =
                Arbitraries.integers().between(0, LARGEST).withDistribution(RandomDistribution.uniform());
        Arbitrary<Integer> percents =
                Arbitraries.integers().between(5, 95).withDistribution(RandomDistribution.uniform());
        return Combinators.combine(seeds, sizes, percents)
                .as((seed, size, percent) -> Generator.of(seed).withSize(size).withFullness(percent / 100.0))
                .withoutEdgeCases();
    }
}
