package io.github.casereview.json.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.sample.Sample;
import io.github.casereview.json.shape.Form;
import io.github.casereview.json.shape.Property;
import io.github.casereview.json.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class LedgerTest {
    private static final Map<String, Object> FILES = Sample.all().stream()
            .collect(Collectors.toMap(sample -> sample.toString().replace(".json", ""), LedgerTest::json));

    static List<String> subjects() {
        return Ledger.subjects();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void the_files_hold_what_is_expected(String subject) {
        assertThat(Ledger.of(subject))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(FILES).containsKey(entry.file()))
                .filteredOn(entry -> !entry.holdsIn(FILES.get(entry.file())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void every_line_notices_a_change(String subject) {
        List<String> unnoticed = new ArrayList<>();
        for (Entry entry : Ledger.of(subject)) {
            Spot spot = Spot.in(FILES.get(entry.file()), entry.pointer());
            for (Object mistake : entry.expected().mistakes(spot.get())) {
                Runnable undo = spot.put(mistake);
                if (entry.holdsIn(FILES.get(entry.file()))) {
                    unnoticed.add(entry + " changed to " + mistake);
                }
                undo.run();
            }
        }
        assertThat(unnoticed).isEmpty();
        assertThat(Ledger.of(subject)).as("as before").allMatch(entry -> entry.holdsIn(FILES.get(entry.file())));
    }

    /** Otherwise a misspelt name would always point to nothing. */
    @ParameterizedTest
    @MethodSource("subjects")
    void every_pointer_names_properties_of_the_model(String subject) {
        assertThat(Ledger.of(subject)).filteredOn(entry -> !isInModel(entry)).isEmpty();
    }

    private static boolean isInModel(Entry entry) {
        Class<?> type = Shape.modelType(Sample.of(entry.file()).value().getClass());
        Optional<Property> property = Optional.empty();
        boolean inList = false;
        for (String name : entry.pointer().substring(1).split("/")) {
            if (inList) {
                inList = false;
                continue;
            }
            property = type == null ? Optional.empty() : Shape.of(type).property(name);
            if (property.isEmpty()) {
                return false;
            }
            inList = property.get().isList();
            type = property.filter(each -> each.form() == Form.OBJECT)
                    .map((Function<Property, Class<?>>) Property::content)
                    .orElse(null);
        }
        return true;
    }

    private static Object json(Sample sample) {
        return JsonMapper.shared().readValue(sample.text(), Object.class);
    }
}
