package io.github.casereview.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.ReviewRecord;
import io.github.casereview.json.generate.Generator;
import io.github.casereview.json.generate.Records;
import io.github.casereview.json.generate.Types;
import io.github.casereview.json.shape.Property;
import io.github.casereview.json.shape.Shape;
import io.github.casereview.value.Root;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

class RoundTripTest {
    @Provide
    Arbitrary<Root> roots() {
        return Records.roots();
    }

    @Provide
    Arbitrary<Generator> generators() {
        return Records.generators();
    }

    @net.jqwik.api.Property(tries = 300)
    void what_is_written_is_read_as_the_same_value_without_an_issue(@ForAll("roots") Root value) {
        ReadResult<Root> read =
                ReviewJson.rootReader().withValues().read(ReviewJson.writer().write(value));
        assertThat(read.issues()).map(IssueLine::of).isEmpty();
        assertThat(read.suppressed()).isZero();
        assertThat(read.isOk()).isTrue();
        assertThat(read.value().orElseThrow().equals(value)).isTrue();
    }

    @net.jqwik.api.Property(tries = 150)
    void equal_values_are_written_as_equal_texts(@ForAll("generators") Generator generator) {
        String text = ReviewJson.writer().write(generator.review());
        assertThat(ReviewJson.writer().write(generator.review())).isEqualTo(text);
        ReviewRecord again = ReviewJson.reader().read(text).value().orElseThrow();
        assertThat(ReviewJson.writer().write(again)).isEqualTo(text);
    }

    @Example
    void a_record_that_has_everything_survives() {
        ReviewRecord value = Generator.of(7).withSize(2_000).withFullness(1).collection();
        String text = ReviewJson.writer().write(value);
        ReadResult<ReviewRecord> read = ReviewJson.recordReader().withValues().read(text);
        assertThat(read.issues()).map(IssueLine::of).isEmpty();
        assertThat(read.value().orElseThrow().equals(value)).isTrue();
    }

    @Example
    void every_property_of_every_type_is_tried() {
        Set<String> missing = Types.all().stream()
                .flatMap(type -> Shape.of(type).names().stream().map(name -> type.getSimpleName() + "." + name))
                .collect(Collectors.toCollection(HashSet::new));
        for (long seed = 0; seed < 12; seed++) {
            Generator generator = Generator.of(seed).withSize(150).withFullness(0.6);
            Types.valuesIn(generator.collection()).forEach(value -> missing.removeAll(set(value)));
            Types.valuesIn(generator.waivers()).forEach(value -> missing.removeAll(set(value)));
        }
        assertThat(missing).isEmpty();
    }

    private static Set<String> set(Object value) {
        Shape shape = Shape.of(value);
        return shape.properties().stream()
                .filter(property -> property.get(value) != null)
                .map(Property::name)
                .map(name -> shape.type().getSimpleName() + "." + name)
                .collect(Collectors.toSet());
    }
}
