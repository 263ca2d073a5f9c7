package io.github.casereview.json.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.code.CodeList;
import io.github.casereview.code.list.CodeLists;
import io.github.casereview.json.shape.Property;
import io.github.casereview.source.CodedValue;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever learns the lists from the samples must find there what the lists hold. */
class SampleCodesTest {
    static List<Sample> samples() {
        return Sample.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_open_code_is_one_of_the_lists_of_its_property(Sample sample) {
        assertThat(sample.held())
                .filteredOn(each -> each.content() instanceof CodedValue)
                .isNotEmpty()
                .filteredOn(each -> !isListed(each.property(), (CodedValue) each.content()))
                .extracting(each -> each.pointer() + " " + each.content() + ((CodedValue) each.content()).getCode())
                .isEmpty();
    }

    private static boolean isListed(Property property, CodedValue value) {
        List<String> schemes = property.schemes();
        if (schemes.isEmpty()) {
            return value.getCode().isEmpty() || value.getScheme().isPresent();
        }
        String scheme = value.getScheme().orElse(schemes.get(0));
        boolean known = value.getCode().isEmpty()
                || CodeLists.scheme(scheme)
                        .flatMap(list -> list.find(value.getCode().orElseThrow()))
                        .isPresent();
        return known && schemes.contains(scheme) && isEdition(scheme, value);
    }

    /** The library's own lists have one edition, which goes without saying. */
    private static boolean isEdition(String scheme, CodedValue value) {
        String edition = CodeLists.scheme(scheme).flatMap(CodeList::getVersion).orElse("");
        return value.getVersion().isEmpty() || value.getVersion().orElseThrow().equals(edition);
    }
}
