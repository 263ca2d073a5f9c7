package io.github.casereview.json.fault;

import io.github.casereview.json.scan.JsonText;
import io.github.casereview.json.shape.Property;

/** Strings that break the constraint of a property. */
final class BadStrings {
    private static final String[] BLANK = {"", " ", "\n\t", "\u00A0", "\u200B\u200D", "\u3000", "\uFEFF"};
    private static final String[] DATES = {
        "2015-02-30",
        "2015-02-29",
        "1900-02-29",
        "2015-13",
        "2015-00",
        "2015-01-00",
        "01/02/2015",
        "2015-1-2",
        "2015-01-01T00:00",
        "2015-01-01Z",
        " 2015",
        "2015 ",
        "2015\n",
        "0000",
        "-0001",
        "99999",
        "+2015",
        "2015-W10",
        "2015-123",
        "1420070400",
        "٢٠١٥",
        "2015-25",
        "[2015..2016",
        "[..]",
        "2015/2016",
        "201X-01",
        "",
        "20XX"
    };
    private static final String[] LENGTHS = {
        "",
        "P",
        "PT",
        "PT-5S",
        "-P1D",
        "P1DT1H",
        "P1.5Y",
        "PT0.5H",
        "P99999999999Y",
        "1D",
        "p1d",
        "P1D ",
        "PT1H1D",
        "P٣D"
    };
    private static final String[] CODES = {"", "a", "A_", "_A", "A__B", "PERIOD REVERSED", "Period", "A\n", "É", "1A"};
    private static final String[] IDS = {
        "",
        "A",
        "a b",
        "a\n",
        "-a",
        "../a",
        "a_b",
        "\u0430",
        "\u202Ea",
        "a/",
        "/a",
        "a//b",
        "a/b/c/d/e",
        "é",
        "a#",
        "#a",
        "a#b#c"
    };

    private BadStrings() {}

    static String of(Property property, Ground ground) {
        StringBuilder json = new StringBuilder();
        JsonText.quote(text(property, ground), json);
        return json.toString();
    }

    private static String text(Property property, Ground ground) {
        return switch (property.constraint().orElseThrow().code()) {
            case DATE_MALFORMED -> ground.pick(DATES);
            case ISSUE_CODE_MALFORMED -> ground.pick(CODES);
            case LENGTH_MALFORMED -> ground.pick(LENGTHS);
            case WORDS_MALFORMED -> ground.random().nextBoolean() ? ground.pick(BLANK) : "w".repeat(501);
            case TEXT_BLANK -> ground.pick(BLANK);
            default -> ground.random().nextInt(6) == 0 ? "a".repeat(10_000) : ground.pick(IDS);
        };
    }
}
