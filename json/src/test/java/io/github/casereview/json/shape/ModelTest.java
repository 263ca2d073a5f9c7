package io.github.casereview.json.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.casereview.CaseReview;
import io.github.casereview.code.ClosedCode;
import io.github.casereview.json.generate.Generator;
import io.github.casereview.json.generate.Types;
import io.github.casereview.source.Extension;
import io.github.casereview.value.Identified;
import io.github.casereview.value.Thing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelTest {
    private static final Pattern ACCESSOR = Pattern.compile(
            "^ {4}(?:(?!default|private|static|[ *])(?:.*|[^;{}/*]*)\\b(?:get|is)([A-Z]\\w*)\\(\\);$"
                    + "|@Value\\.Default\n {4}default boolean is([A-Z]\\w*)\\(\\))",
            Pattern.MULTILINE);
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(CaseReview.class.getPackageName())
            .that(com.tngtech.archunit.base.DescribedPredicate.describe(
                    "of core", each -> !each.getPackageName().contains(".json")));

    static Set<Class<?>> types() {
        return Types.all();
    }

    static List<Class<?>> closedLists() {
        return CORE.stream()
                .filter(each -> each.isEnum() && each.isAssignableTo(ClosedCode.class))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    @Test
    void every_type_of_the_model_can_stand_in_a_file() {
        assertThat(CORE.stream()
                        .filter(each -> each.isInterface() && !each.isAnnotation())
                        .map(JavaClass::reflect)
                        .filter(Shape::describes))
                .hasSameElementsAs(Types.all())
                .hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_accessor_is_a_property_in_the_order_of_the_source(Class<?> type) throws IOException {
        String source =
                Files.readString(Path.of("../core/src/main/java", type.getName().replace('.', '/') + ".java"));
        assertThat(Shape.of(type).names())
                .isEqualTo(
                        ACCESSOR.matcher(source).results().map(ModelTest::name).toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_abstract_accessor_is_a_property(Class<?> type) {
        assertThat(Arrays.stream(type.getMethods())
                        .filter(method -> java.lang.reflect.Modifier.isAbstract(method.getModifiers()))
                        .map(java.lang.reflect.Method::getName)
                        .filter(name -> name.matches("(get|is)[A-Z].*"))
                        .map(name -> name.replaceFirst("get|is", ""))
                        .map(ModelTest::decapitalised))
                .isNotEmpty()
                .isSubsetOf(Shape.of(type).names());
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_string_has_a_constraint(Class<?> type) {
        assertThat(Shape.of(type).properties())
                .filteredOn(property -> property.form() == Form.STRING)
                .filteredOn(
                        property -> type != Extension.class || !property.name().equals("json"))
                .allSatisfy(property ->
                        assertThat(property.constraint()).as(property.name()).isPresent());
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_has_an_id_is_a_thing(Class<?> type) {
        assertThat(Thing.of(type).isPresent()).isEqualTo(Identified.class.isAssignableFrom(type));
    }

    @Test
    void every_thing_is_a_type() {
        assertThat(Types.all().stream().flatMap(type -> Thing.of(type).stream()))
                .containsExactlyInAnyOrder(Thing.values());
    }

    @Test
    void every_value_says_which_thing_it_is() {
        List<Object> values =
                Types.valuesIn(Generator.of(3).withSize(5).withFullness(1).collection());
        List<Identified> identified = values.stream()
                .filter(Identified.class::isInstance)
                .map(Identified.class::cast)
                .toList();
        assertThat(identified).extracting(Identified::thing).contains(Thing.values());
        assertThat(identified)
                .allSatisfy(
                        value -> assertThat(Thing.of(Shape.of(value).type())).contains(value.thing()));
    }

    @ParameterizedTest
    @MethodSource("closedLists")
    void a_closed_list_has_each_code_once(Class<?> list) {
        List<String> codes = Stream.of(list.getEnumConstants())
                .map(constant -> ((ClosedCode) constant).getCode())
                .toList();
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_closed_property_takes_every_code_of_its_list(Class<?> type) {
        assertThat(Shape.of(type).properties())
                .filteredOn(property -> property.form() == Form.CODE)
                .allSatisfy(property -> assertThat(
                                property.codes().values().stream().collect(Collectors.toSet()))
                        .isEqualTo(Set.of(property.content().getEnumConstants())));
    }

    @Test
    void the_pattern_for_accessors_finds_them() {
        Matcher matcher = ACCESSOR.matcher(
                "    Optional<@Words String> getTitle();\n    default int getX();\n    @Value.Default\n    default boolean isTrigger() {\n");
        assertThat(matcher.results().map(ModelTest::name)).containsExactly("title", "trigger");
    }

    private static String name(MatchResult accessor) {
        return decapitalised(accessor.group(1) == null ? accessor.group(2) : accessor.group(1));
    }

    private static String decapitalised(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
