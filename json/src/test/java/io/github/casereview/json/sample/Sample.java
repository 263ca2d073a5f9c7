package io.github.casereview.json.sample;

import io.github.casereview.ReviewRecord;
import io.github.casereview.json.ReviewJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One of the shipped files in {@code json/samples}. */
public record Sample(Path path) {
    /** {@return every shipped file, by name} */
    public static List<Sample> all() {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Sample::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the shipped file of a name without its ending} */
    public static Sample of(String name) {
        return new Sample(Path.of("samples", name + ".json"));
    }

    /** {@return the text of the file} */
    public String text() {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the value, which every other test of the samples takes to be without a fault} */
    public ReviewRecord value() {
        return ReviewJson.recordReader().read(path).value().orElseThrow();
    }

    /** {@return the values in the file, the root first} */
    public List<Held> held() {
        return Held.in(value());
    }

    @Override
    public String toString() {
        return path.getFileName().toString();
    }
}
