package io.github.casereview.validation.fuzz;

import io.github.casereview.ReviewRecord;
import io.github.casereview.json.ReviewJson;
import io.github.casereview.json.ReviewLine;
import io.github.casereview.json.ReviewReader;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Lines of a file are read as each would be alone, but for where they stand. */
final class LinesApart {
    private static final ReviewReader<ReviewRecord> READER = ReviewJson.recordReader();
    private static final int MOST = 50;
    private static final String MARK = new String(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, latin());

    private LinesApart() {}

    static void check(byte[] bytes) {
        String[] lines = new String(bytes, latin()).split("\n", -1);
        if (lines.length > 1 && lines.length <= MOST) {
            Promises.require(found(bytes).equals(due(lines)), "lines are read as each would be alone");
        }
    }

    private static List<List<Issue>> found(byte[] bytes) {
        return READER.lines(new ByteArrayInputStream(bytes))
                .map(ReviewLine::read)
                .map(read -> read.issues())
                .toList();
    }

    private static List<List<Issue>> due(String[] lines) {
        List<List<Issue>> due = new ArrayList<>();
        int before = 0;
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].endsWith("\r") ? lines[i].substring(0, lines[i].length() - 1) : lines[i];
            int first = before;
            int number = i + 1;
            if (!line.matches("[ \t\r]*")) {
                due.add(alone(line, number == 1).stream()
                        .map(issue -> moved(issue, first).withRecord(number))
                        .toList());
            }
            before += 1 + (int) line.chars().filter(c -> c == '\r').count();
        }
        return due;
    }

    /** A byte order mark before a later line is a character that may not stand there: a blank keeps it from the first. */
    private static List<Issue> alone(String line, boolean first) {
        if (first || !line.startsWith(MARK)) {
            return READER.read(line.getBytes(latin())).issues();
        }
        return READER.read((" " + line).getBytes(latin())).issues().stream()
                .map(issue -> issue.withPlace(left(issue.place())))
                .toList();
    }

    /** What is said of the whole text, as that it is binary, stands at its beginning in either. */
    private static Place left(Place place) {
        return place.line() > 1 ? place : new Place(place.pointer(), place.line(), Math.max(1, place.column() - 1));
    }

    private static Issue moved(Issue issue, int lines) {
        return issue.withPlace(moved(issue.place(), lines))
                .withRelated(issue.related().stream()
                        .map(place -> moved(place, lines))
                        .toList());
    }

    private static Place moved(Place place, int lines) {
        return new Place(place.pointer(), place.line() + lines, place.column());
    }

    private static java.nio.charset.Charset latin() {
        return StandardCharsets.ISO_8859_1;
    }
}
