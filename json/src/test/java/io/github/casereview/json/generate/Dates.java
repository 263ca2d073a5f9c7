package io.github.casereview.json.generate;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Random;

/** EDTF dates of every form that the model takes. */
final class Dates {
    private static final String[] MARKS = {"", "", "?", "~", "%"};

    private Dates() {}

    static String date(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> year(random) + "-2" + (1 + random.nextInt(4)) + mark(random);
            case 1 -> year(random).substring(0, 3).replace("000", "200") + "X" + mark(random);
            case 2 -> "[" + point(random) + ".." + point(random) + "]";
            case 3 -> "[.." + point(random) + "]";
            case 4 -> "[" + point(random) + "..]";
            default -> point(random) + mark(random);
        };
    }

    /** {@return a day of the calendar} */
    static String day(Random random) {
        return day(YearMonth.of(1990 + random.nextInt(60), 1 + random.nextInt(12)), random);
    }

    private static String point(Random random) {
        String year = year(random);
        if (random.nextInt(3) == 0) {
            return year;
        }
        YearMonth month = YearMonth.of(Integer.parseInt(year), 1 + random.nextInt(12));
        return random.nextBoolean() ? month.toString() : day(month, random);
    }

    private static String day(YearMonth month, Random random) {
        int length = month.lengthOfMonth();
        return month.atDay(random.nextInt(3) == 0 ? length : 1 + random.nextInt(length))
                .toString();
    }

    private static String year(Random random) {
        int year = random.nextInt(20) == 0 ? 1 + random.nextInt(9_999) : 1990 + random.nextInt(35);
        return String.format(Locale.ROOT, "%04d", year);
    }

    private static String mark(Random random) {
        return MARKS[random.nextInt(MARKS.length)];
    }
}
