package io.github.casereview.validation.fuzz;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.Stage;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** Every place lies in the text, in document order, and that of a value is where a token begins. */
final class PlacesWithin {
    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::line).thenComparingInt(Place::column);
    private static final String BEGINNINGS = "{[\"-0123456789tfn";

    private PlacesWithin() {}

    static void check(byte[] bytes, List<Issue> issues) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        check(text.startsWith("\uFEFF") ? text.substring(1) : text, issues);
    }

    static void check(String text, List<Issue> issues) {
        String[] lines = text.split("\r\n|\n|\r", -1);
        Place before = new Place("", 1, 1);
        for (Issue issue : issues) {
            Place place = issue.place();
            Promises.require(ORDER.compare(before, place) <= 0, "issues are in document order");
            before = place;
            isWithin(place, lines);
            issue.related().forEach(each -> isWithin(each, lines));
            if (issue.stage().compareTo(Stage.LIMIT) > 0 && !issue.code().equals("BYTE_ORDER_MARK")) {
                beginsToken(place, lines);
            }
        }
    }

    private static void isWithin(Place place, String[] lines) {
        Promises.require(place.line() >= 1 && place.line() <= lines.length, "a line is one of the text");
        int length = lines[place.line() - 1].length();
        Promises.require(place.column() >= 1 && place.column() <= length + 1, "a column is one of its line");
    }

    private static void beginsToken(Place place, String[] lines) {
        String line = lines[place.line() - 1];
        Promises.require(
                place.column() <= line.length() && BEGINNINGS.indexOf(line.charAt(place.column() - 1)) >= 0,
                "a place is where a token begins");
    }
}
