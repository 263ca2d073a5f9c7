package io.github.casereview.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A run that cannot go on says why, with or without memory to say it in. */
class LastWordsTest {
    private static final String FAILED = "casereview: the command failed\n";

    @Test
    void are_said_at_once_and_the_status_is_that_of_nothing_done() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder program =
                new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), Program.class.getName());
        assertThat(Child.start(program).ran()).isEqualTo(new Ran(2, "", Console.OUT_OF_MEMORY));
    }

    static Stream<Throwable> memory() {
        return Stream.of(
                new OutOfMemoryError("Canary."),
                new InternalError(new OutOfMemoryError()),
                new NoClassDefFoundError("Could not initialize class io.github.casereview.Example"),
                new ExceptionInInitializerError("Exception java.lang.OutOfMemoryError: Java heap [in thread \"a\"]"),
                new ExceptionInInitializerError(new IllegalStateException(new OutOfMemoryError())));
    }

    @ParameterizedTest
    @MethodSource("memory")
    void name_memory_wherever_it_ran_out(Throwable failure) {
        assertThat(told(failure)).isEqualTo(Console.OUT_OF_MEMORY);
    }

    static Stream<Throwable> others() {
        return Stream.of(
                new StackOverflowError(),
                new NoClassDefFoundError("a"),
                new NoClassDefFoundError(null),
                new NoClassDefFoundError("Could not initialize class a")
                        .initCause(
                                new ExceptionInInitializerError("Exception java.lang.IllegalStateException: Canary.")),
                new IllegalStateException("Could not initialize class a"),
                new IllegalStateException("Canary."));
    }

    @ParameterizedTest
    @MethodSource("others")
    void name_nothing_else(Throwable failure) {
        assertThat(told(failure)).isEqualTo(FAILED);
    }

    private static String told(Throwable failure) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console = new Console(InputStream.nullInputStream(), System.out, stream, false);
        assertThat(console.failed(failure)).isEqualTo(ExitStatus.NOTHING_DONE);
        return err.toString(StandardCharsets.UTF_8);
    }

    /** A program that says them and would go on. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) {
            new LastWords().say();
            System.out.println("went on");
        }
    }
}
