package io.github.casereview.json;

import io.github.casereview.json.issue.Issue;
import java.util.stream.Collectors;

/** An issue on one line, for comparison and for reading. */
public final class IssueLine {
    private IssueLine() {}

    /** {@return code, place and message, and what stands there where values were asked for} */
    public static String of(Issue issue) {
        return place(issue) + " " + issue.message()
                + issue.value().map(value -> " " + value).orElse("");
    }

    /** {@return severity, code, pointer, line and column, the suggestion and the related places} */
    public static String place(Issue issue) {
        String related = issue.related().stream()
                .map(place -> " ~" + pointer(place.pointer()) + " " + place.line() + ":" + place.column())
                .collect(Collectors.joining());
        return issue.severity().word() + " " + issue.code() + " "
                + pointer(issue.place().pointer()) + " " + issue.place().line() + ":"
                + issue.place().column()
                + issue.suggestion().map(name -> " ?" + name).orElse("") + related;
    }

    private static String pointer(String pointer) {
        return pointer.isEmpty() ? "(root)" : pointer;
    }
}
