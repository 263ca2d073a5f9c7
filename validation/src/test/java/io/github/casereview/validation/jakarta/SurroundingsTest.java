package io.github.casereview.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.CaseReview;
import io.github.casereview.json.ReviewJson;
import jakarta.validation.Validation;
import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;

/** The rules are found without a line of configuration, or their absence is told. */
class SurroundingsTest {
    private static final String NEEDS_NO_MORE = "[children[1].id, id]";

    @Test
    void on_the_class_path_without_expression_language() throws Exception {
        List<Path> without = Stream.of("jakarta.el.ELManager", "org.glassfish.expressly.ExpressionFactoryImpl")
                .map(SurroundingsTest::home)
                .toList();
        List<Path> rest = classPath().filter(entry -> !without.contains(entry)).toList();
        assertThat(ask(loader(rest, ClassLoader.getPlatformClassLoader())))
                .isEqualTo(List.of("null", "[id]", NEEDS_NO_MORE));
    }

    @Test
    void without_the_validation_module_the_rules_fail_and_the_properties_are_checked() throws Exception {
        Path validation = home(RulesValidator.class.getName());
        List<Path> rest = classPath().filter(entry -> !entry.equals(validation)).toList();
        assertThat(ask(loader(rest, ClassLoader.getPlatformClassLoader())))
                .isEqualTo(List.of("null", "[id]", "UnexpectedTypeException"));
    }

    @Test
    void on_the_module_path() throws Exception {
        Path[] modules = Stream.of(
                        CaseReview.class.getName(),
                        ReviewJson.class.getName(),
                        RulesValidator.class.getName(),
                        Validation.class.getName(),
                        HibernateValidator.class.getName(),
                        "org.jboss.logging.Logger",
                        "com.fasterxml.classmate.TypeResolver",
                        "com.fasterxml.jackson.annotation.JsonProperty",
                        "tools.jackson.core.JsonParser",
                        "tools.jackson.databind.ObjectMapper")
                .map(SurroundingsTest::home)
                .toArray(Path[]::new);
        Configuration resolved = ModuleLayer.boot()
                .configuration()
                .resolveAndBind(ModuleFinder.of(modules), ModuleFinder.of(), Set.of("io.github.casereview.validation"));
        ClassLoader layer = ModuleLayer.boot()
                .defineModulesWithOneLoader(resolved, ClassLoader.getPlatformClassLoader())
                .findLoader("io.github.casereview.validation");
        assertThat(ask(loader(List.of(home(Probe.class.getName())), layer)))
                .isEqualTo(List.of("io.github.casereview", "[id]", NEEDS_NO_MORE));
    }

    private static Object ask(URLClassLoader loader) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try (loader) {
            Class<?> probe = loader.loadClass(Probe.class.getName());
            return ((Supplier<?>) probe.getConstructor().newInstance()).get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URLClassLoader loader(List<Path> entries, ClassLoader parent) {
        return new URLClassLoader(entries.stream().map(SurroundingsTest::url).toArray(URL[]::new), parent);
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().normalize());
    }

    /** The jar or folder that a class comes from. */
    private static Path home(String name) {
        try {
            return Path.of(Class.forName(name)
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .normalize();
        } catch (ReflectiveOperationException | java.net.URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
