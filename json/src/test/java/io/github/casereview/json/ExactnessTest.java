package io.github.casereview.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.ReviewRecord;
import io.github.casereview.json.fault.Document;
import io.github.casereview.json.fault.Fault;
import io.github.casereview.json.generate.Generator;
import io.github.casereview.value.Root;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ExactnessTest {
    @Property(tries = 400)
    void so_many_faults_are_so_many_issues_at_their_places(
            @ForAll @LongRange(min = 0, max = 1L << 40) long seed, @ForAll @IntRange(min = 0, max = 50) int faults) {
        Document document = Document.of(record(seed), seed);
        document.plant(faults);
        assertExact(document);
    }

    @Test
    void one_fault_of_each_kind_is_one_issue() {
        for (Fault fault : Fault.values()) {
            for (long seed = 0; seed < 25; seed++) {
                Document document = Document.of(record(seed), seed * 31 + fault.ordinal());
                document.plant(fault);
                assertExact(document);
            }
        }
    }

    @Example
    void every_kind_of_fault_is_planted() {
        Set<Fault> seen = EnumSet.noneOf(Fault.class);
        IntStream.range(0, 20).forEach(seed -> {
            Document document = Document.of(record(seed), seed);
            document.plant(30);
            seen.addAll(document.planted());
        });
        assertThat(seen).containsExactlyInAnyOrder(Fault.values());
    }

    @Example
    void faults_in_waivers_are_one_issue_each() {
        for (int seed = 0; seed < 200; seed++) {
            Generator generator = Generator.of(seed).withSize(12).withFullness(0.9);
            Document document = Document.of(generator.waivers(), seed);
            document.plant(seed % 4);
            assertExact(document);
        }
    }

    private static ReviewRecord record(long seed) {
        Generator generator = Generator.of(seed).withSize(6).withFullness(0.5);
        return seed % 3 == 0 ? generator.collection() : generator.review();
    }

    private static void assertExact(Document document) {
        String text = document.text();
        ReadResult<Root> result = ReviewJson.rootReader().read(text);
        assertThat(result.issues().stream().map(IssueLine::place))
                .as("%s", document.planted())
                .containsExactlyElementsOf(
                        document.expected().stream().map(IssueLine::place).toList());
        assertThat(result.suppressed()).isZero();
        assertThat(result.isOk()).isEqualTo(document.planted().isEmpty());
        assertThat(result.partial()).isPresent();
    }
}
