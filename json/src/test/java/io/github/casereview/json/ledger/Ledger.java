package io.github.casereview.json.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of the ledger, by subject. */
final class Ledger {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/casereview/json/ledger");
    private static final String LEFT_OUT = "left-out";

    private Ledger() {}

    /** {@return the subjects: the files of the ledger but the one of what is left out} */
    static List<String> subjects() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".csv", ""))
                    .filter(subject -> !subject.equals(LEFT_OUT))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the lines of a subject} */
    static List<Entry> of(String subject) {
        return rows(subject).stream()
                .map(row -> new Entry(row.get(0), row.get(1), row.get(2), Expectation.of(row.get(3))))
                .toList();
    }

    /** {@return the items of a subject} */
    static Set<String> items(String subject) {
        return of(subject).stream().map(Entry::item).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** {@return what no file holds, each with the reason} */
    static List<List<String>> leftOut() {
        return rows(LEFT_OUT);
    }

    private static List<List<String>> rows(String subject) {
        try (Stream<String> lines = Files.lines(FOLDER.resolve(subject + ".csv"))) {
            return lines.skip(1).map(Ledger::cells).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Splits at commas outside quotation marks. */
    private static List<String> cells(String line) {
        return Stream.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                .map(cell -> cell.startsWith("\"") ? cell.substring(1, cell.length() - 1) : cell)
                .toList();
    }
}
