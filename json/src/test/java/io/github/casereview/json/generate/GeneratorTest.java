package io.github.casereview.json.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.CaseReview;
import io.github.casereview.json.shape.Property;
import io.github.casereview.json.shape.Shape;
import io.github.casereview.value.Identified;
import io.github.casereview.value.Thing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

class GeneratorTest {
    @Provide
    Arbitrary<CaseReview> reviews() {
        return Records.reviews();
    }

    @net.jqwik.api.Property(tries = 100)
    void ids_are_unique_and_references_name_something_that_may_be_named(@ForAll("reviews") CaseReview review) {
        List<Object> values = Types.valuesIn(review);
        Map<String, Thing> things = new HashMap<>();
        for (Object value : values) {
            if (value instanceof Identified identified) {
                assertThat(things.put(identified.getId(), identified.thing())).isNull();
            }
        }
        values.forEach(
                value -> Shape.of(value).properties().forEach(property -> referencesResolve(property, value, things)));
    }

    @net.jqwik.api.Property(tries = 20)
    void the_same_seed_gives_the_same_review(@ForAll long seed) {
        assertThat(Generator.of(seed).review()).isEqualTo(Generator.of(seed).review());
    }

    private static void referencesResolve(Property property, Object value, Map<String, Thing> things) {
        property.reference().ifPresent(reference -> {
            List<Thing> allowed = reference.value().length == 0 ? List.of(Thing.values()) : List.of(reference.value());
            assertThat(property.elements(value))
                    .allSatisfy(id -> assertThat(allowed).contains(things.get((String) id)));
        });
    }
}
