package io.github.casereview.json.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The model guide, {@code core/docs/model.md}, in pieces. */
final class ModelGuide {
    private static final Path GUIDE = Path.of("../core/docs/model.md");

    private ModelGuide() {}

    /** {@return the fenced blocks of a language, in order} */
    static List<String> blocks(String language) {
        return find(text(GUIDE), "(?m)^```" + language + "\\R([\\s\\S]*?)^```$");
    }

    /** {@return the rows of the tables that have three columns and JSON in one of them} */
    static List<List<String>> rows() {
        return find(text(GUIDE), "(?m)^\\| (.*`\\{.*`.*) \\|$").stream()
                .map(row -> List.of(row.replace("`", "").split(" \\| ")))
                .toList();
    }

    /** {@return the rows of the table whose last column holds members of the type in the column before} */
    static List<List<String>> members() {
        return find(text(GUIDE), "(?m)^\\| (.* \\| `\".*`) \\|$").stream()
                .map(row -> List.of(row.replace("`", "").split(" \\| ")))
                .toList();
    }

    /** {@return the code between the markers of test sources, without the indent of its method} */
    static List<String> samples(Class<?>... sources) {
        return Stream.of(sources)
                .map(source -> Path.of("src/test/java", source.getName().replace('.', '/') + ".java"))
                .flatMap(source -> find(text(source), "(?m)^ +// sample: .*\\R([\\s\\S]*?)^ +// end$").stream())
                .map(sample -> sample.stripTrailing().stripIndent() + "\n")
                .toList();
    }

    /** {@return the first group of every match} */
    static List<String> find(String text, String regex) {
        return Pattern.compile(regex)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
