package io.github.casereview.code.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.casereview.code.Code;
import io.github.casereview.code.CodeList;
import io.github.casereview.code.CodedBy;
import io.github.casereview.code.OpenList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodeListsTest {
    /** Words only: people name these in their own way, or the list is too large to carry (areas). */
    private static final Set<String> WITHOUT_ENTRIES =
            Set.of("nationality", "language", "religion", "health", "nspcc-keyword", "ons-area");

    static List<CodeList> all() {
        return CodeLists.all();
    }

    @Test
    void names_are_unique_and_found() {
        assertThat(all()).extracting(CodeList::getName).doesNotHaveDuplicates();
        assertThat(all())
                .allSatisfy(list -> assertThat(CodeLists.scheme(list.getName())).containsSame(list));
        assertThat(CodeLists.scheme("no-such-list")).isEmpty();
    }

    @Test
    void every_list_of_a_property_is_known() {
        assertThat(schemesOfProperties())
                .isNotEmpty()
                .allMatch(name ->
                        WITHOUT_ENTRIES.contains(name) || CodeLists.scheme(name).isPresent());
    }

    @Test
    void lists_without_entries_are_really_without() {
        assertThat(schemesOfProperties()).containsAll(WITHOUT_ENTRIES);
        assertThat(WITHOUT_ENTRIES).allMatch(name -> CodeLists.scheme(name).isEmpty());
    }

    @Test
    void every_open_list_is_registered() {
        Set<String> declared = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.casereview.code")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(OpenList.class))
                        .map(type -> type.getAnnotationOfType(OpenList.class).name())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(all()).extracting(CodeList::getName).containsExactlyInAnyOrderElementsOf(declared);
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_code_has_one_meaning_on_any_day(CodeList list) {
        for (Code code : list.getEntries()) {
            assertThat(list.getEntries())
                    .filteredOn(other -> other != code && other.getCode().equals(code.getCode()))
                    .as("other meanings of %s", code.getCode())
                    .noneMatch(other -> other.getSpan().overlaps(code.getSpan()));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void meanings_stand_oldest_first(CodeList list) {
        assertThat(list.getEntries())
                .allSatisfy(code -> assertThat(list.find(code.getCode()))
                        .hasValueSatisfying(latest -> assertThat(latest == code
                                        || code.getSpan()
                                                .until()
                                                .orElseThrow()
                                                .isBefore(
                                                        latest.getSpan().from().orElseThrow()))
                                .isTrue()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void entries_name_their_list_and_mean_something(CodeList list) {
        assertThat(list.isOpen()).isTrue();
        assertThat(list.getTitle()).isNotBlank();
        assertThat(list.getPublisher()).isPresent();
        assertThat(list.getEntries()).isNotEmpty().allSatisfy(code -> {
            assertThat(code.getScheme()).isEqualTo(list.getName());
            assertThat(code.getVersion()).isEqualTo(list.getVersion()).isPresent();
            assertThat(code.getLabel()).isNotBlank().hasSizeLessThan(100).doesNotEndWith(".");
            assertThat(code.getCode()).matches("[A-Za-z0-9]+(-[a-z0-9]+)*");
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void lists_of_others_say_where_they_are_from(CodeList list) {
        boolean own = list.getPublisher().orElseThrow().equals("casereview");
        assertThat(list.getSource().isPresent()).isNotEqualTo(own);
    }

    private static Set<String> schemesOfProperties() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.casereview")
                        .stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(CodedBy.class))
                        .flatMap(CodeListsTest::schemes)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> schemes(JavaMethod method) {
        return Arrays.stream(method.getAnnotationOfType(CodedBy.class).value());
    }
}
