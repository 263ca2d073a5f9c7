package io.github.casereview.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.generate.Generator;
import io.github.casereview.json.generate.Records;
import io.github.casereview.json.generate.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ValueSilenceTest {
    private static final String CANARY = "Zq7 Canary";

    @Provide
    Arbitrary<Generator> generators() {
        return Records.generators();
    }

    @Property(tries = 100)
    void a_value_tells_no_words_text_or_extension(@ForAll("generators") Generator generator) {
        for (Object value : Types.valuesIn(generator.withCanary(CANARY).collection())) {
            assertThat(value.toString()).doesNotContain("Zq7").doesNotContain("Canary");
        }
    }

    @Property(tries = 50)
    void a_waiver_tells_neither_why_nor_who_decided(@ForAll("generators") Generator generator) {
        for (Object value : Types.valuesIn(generator.withCanary(CANARY).waivers())) {
            assertThat(value.toString()).doesNotContain("Zq7").doesNotContain("Canary");
        }
    }

    @Property(tries = 100)
    void a_result_tells_nothing(@ForAll("generators") Generator generator) {
        String text = ReviewJson.writer().write(generator.withCanary(CANARY).review());
        assertThat(text).contains(CANARY);
        assertThat(ReviewJson.reader().read(text).toString()).doesNotContain("Canary");
    }

    @Example
    void every_type_is_listened_to() {
        Set<Class<?>> types = new HashSet<>(Types.all());
        for (long seed = 0; seed < 20; seed++) {
            Generator generator =
                    Generator.of(seed).withSize(24).withFullness(0.6).withCanary(CANARY);
            List<Object> values = new ArrayList<>(Types.valuesIn(generator.collection()));
            values.addAll(Types.valuesIn(generator.waivers()));
            for (Object value : values) {
                types.remove(io.github.casereview.json.shape.Shape.of(value).type());
                assertThat(value.toString()).doesNotContain("Zq7");
            }
        }
        assertThat(types).isEmpty();
    }
}
