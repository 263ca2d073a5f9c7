package io.github.casereview.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README shows code that compiles and what it really prints. */
class ReadmeTest {
    private static final Path README = Path.of("../README.md");
    private static final Path SAMPLE = Path.of("src/test/java/io/github/casereview/validation/ReadmeSample.java");

    @Test
    void shows_code_by_line_12() throws IOException {
        List<String> lines = Files.readAllLines(README);
        assertThat(lines.indexOf("```java")).isBetween(0, 11);
    }

    @Test
    void shows_the_code_that_is_compiled() throws IOException {
        assertThat(blocks("java")).isEqualTo(samples());
    }

    @Test
    void shows_what_the_code_prints() throws IOException {
        assertThat(blocks("text").subList(0, 2))
                .containsExactly(output(ReadmeSample::check), output(ReadmeSample::read));
    }

    private static List<String> blocks(String language) throws IOException {
        return find(Files.readString(README), "(?m)^```" + language + "\\R([\\s\\S]*?)^```$");
    }

    /** The code between the markers, without the indent of its method. */
    private static List<String> samples() throws IOException {
        return find(Files.readString(SAMPLE), "(?m)^ +// sample: .*\\R([\\s\\S]*?)^ +// end$").stream()
                .map(sample -> sample.replace("out.", "System.out."))
                .map(sample -> sample.stripTrailing().stripIndent() + "\n")
                .toList();
    }

    private static List<String> find(String text, String regex) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(regex).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String output(Consumer<PrintStream> sample) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        sample.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
