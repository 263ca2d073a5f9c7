package io.github.casereview.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Collectors;

@AnalyzeClasses(packages = "io.github.casereview", importOptions = ImportOption.DoNotIncludeTests.class)
class StructureTest {
    @ArchTest
    static final ArchRule core_knows_no_json = noClasses()
            .that()
            .resideInAPackage("io.github.casereview..")
            .and()
            .resideOutsideOfPackage("io.github.casereview.json..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml..", "io.github.casereview.json..");

    @ArchTest
    static final ArchRule text_is_read_without_jackson = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.github.casereview.json.input..",
                    "io.github.casereview.json.text..",
                    "io.github.casereview.json.scan..",
                    "io.github.casereview.json.read..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..");

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("io.github.casereview.json.(*)..").should().beFreeOfCycles();

    @ArchTest
    static void packages_hold_few_enough_files_to_look_through(JavaClasses types) {
        Map<String, Long> files = types.stream()
                .filter(type -> type.isTopLevelClass() && type.getPackageName().contains(".json"))
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(files.values()).as("files in " + files).isNotEmpty().allMatch(count -> count <= 15);
    }

    @ArchTest
    static final ArchRule internals_do_not_know_the_way_in = noClasses()
            .that()
            .resideInAPackage("io.github.casereview.json.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.casereview.json");

    @ArchTest
    static final ArchRule nothing_ends_the_program_or_prints = noClasses()
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule public_classes_are_closed = classes()
            .that()
            .resideInAPackage("io.github.casereview.json..")
            .and()
            .arePublic()
            .and()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .should()
            .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL);
}
