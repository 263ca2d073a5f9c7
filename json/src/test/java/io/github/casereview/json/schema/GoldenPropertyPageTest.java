package io.github.casereview.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.generate.Types;
import io.github.casereview.json.shape.Property;
import io.github.casereview.json.shape.Shape;
import io.github.casereview.source.Extension;
import io.github.casereview.value.Root;
import io.github.casereview.waiver.Waivers;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenPropertyPageTest {
    private static final Path FILE = Path.of("../core/docs/properties.md");
    private static final String PAGE = PropertyPage.generate();

    @Test
    void is_what_the_schema_says() {
        Golden.compare(FILE, PAGE);
    }

    static Stream<Class<?>> types() {
        return Types.all().stream()
                .filter(type -> type != Extension.class
                        && !type.getPackage().equals(Waivers.class.getPackage())
                        && !Root.class.isAssignableFrom(type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void has_every_property_of_a_type_in_the_order_of_json(Class<?> type) {
        String section =
                PAGE.split("\n## " + type.getSimpleName() + "\n", -1)[1].split("\n## ", -1)[0];
        assertThat(targets(section, "(?m)^\\| \\**`([^`]+)`"))
                .isEqualTo(
                        Shape.of(type).properties().stream().map(Property::name).toList());
    }

    @Test
    void leads_to_headings_that_are_there() {
        assertThat(targets(PAGE, "\\]\\(#([^)]+)\\)")).isNotEmpty().isSubsetOf(headings(PAGE));
        assertThat(targets(PAGE, "\\]\\(codes\\.md#([^)]+)\\)"))
                .isNotEmpty()
                .isSubsetOf(headings(new CodePage().generate()));
    }

    private static List<String> targets(String page, String link) {
        return Pattern.compile(link)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<String> headings(String page) {
        return Pattern.compile("(?m)^#+ (.+)$")
                .matcher(page)
                .results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT).replace(' ', '-'))
                .toList();
    }
}
