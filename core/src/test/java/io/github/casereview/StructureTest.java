package io.github.casereview;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.casereview.code.ClosedCode;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

@AnalyzeClasses(packages = "io.github.casereview", importOptions = ImportOption.DoNotIncludeTests.class)
class StructureTest {
    private static final DescribedPredicate<JavaClass> WRITTEN_BY_HAND =
            describe("written by hand", type -> !isGenerated(type));

    @ArchTest
    static final ArchRule packages_need_each_other_in_one_direction =
            slices().matching("io.github.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_model_knows_no_json_and_no_validation_engine = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml..", "org.hibernate..");

    @ArchTest
    static final ArchRule public_types_cannot_be_extended_from_outside = classes()
            .that(WRITTEN_BY_HAND)
            .and()
            .arePublic()
            .should(be("final, sealed, an interface, an enum, an annotation or a record", StructureTest::isClosed));

    @ArchTest
    static final ArchRule fields_that_belong_to_a_type_never_change = fields().that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat(WRITTEN_BY_HAND)
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule every_package_says_what_it_is_for = classes()
            .that(WRITTEN_BY_HAND)
            .should(be(
                    "in a package with a package-info",
                    type -> type.getPackage().tryGetPackageInfo().isPresent()));

    @ArchTest
    static void packages_hold_few_enough_files_to_look_through(JavaClasses types) {
        Map<String, Long> files = types.stream()
                .filter(type -> type.isTopLevelClass() && !isGenerated(type))
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(files.values()).as("files in " + files).isNotEmpty().allMatch(count -> count <= 15);
    }

    /** Closed lists of words are not counted, nor are constraints: nobody learns them before using them. */
    @ArchTest
    static void users_meet_few_enough_types_to_learn(JavaClasses types) {
        List<String> met = types.stream()
                .filter(type -> type.isTopLevelClass() && !isGenerated(type))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.isAssignableTo(ClosedCode.class))
                .filter(type -> !type.getPackageName().matches(".*\\.(?:code|constraint)(?:\\..*)?"))
                .map(JavaClass::getName)
                .sorted()
                .toList();
        assertThat(met).hasSizeLessThanOrEqualTo(61);
    }

    @ArchTest
    static final ArchRule nothing_prints_or_ends_the_program = noClasses()
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    private static boolean isClosed(JavaClass type) {
        Class<?> reflected = type.reflect();
        return reflected.isInterface()
                || reflected.isSealed()
                || reflected.isEnum()
                || type.getModifiers().contains(JavaModifier.FINAL);
    }

    private static boolean isGenerated(JavaClass type) {
        String name = type.getName();
        String simple = name.substring(name.lastIndexOf('.') + 1);
        return simple.startsWith("Immutable") || simple.startsWith("With");
    }

    private static ArchCondition<JavaClass> be(String what, Predicate<JavaClass> condition) {
        return new ArchCondition<>("be " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, condition.test(type), type.getName() + " is not " + what));
            }
        };
    }
}
