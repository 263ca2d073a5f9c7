package io.github.casereview.validation.lint.detect.date;

import io.github.casereview.validation.lint.detect.Slips;
import java.util.HashSet;
import java.util.Set;

/** Words of which dates are made. */
final class DateWords {
    private static final Set<String> MONTHS = Set.of(("january february march april may june july august september"
                    + " october november december jan feb mar apr jun jul aug sep sept oct nov dec"
                    + " febuary feburary febrary janurary janary septmber setember agust novemeber decemeber"
                    + " ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr"
                    + " dachwedd fawrth fai fehefin orffennaf fedi ragfyr"
                    + " novernber decernber septernber jany feby sepr octr novr decr jly aprl spt"
                    + " eanair feabhra marta aibrean bealtaine meitheamh iuil lunasa samhain nollaig")
            .split(" "));
    private static final Set<String> SLIPS = Slips.of(Set.of(
            "january february march april june july august september sept october november december".split(" ")));

    /** How the names of days begin, what may stand in them, and how they end. */
    private static final Set<String> NAMED =
            Set.of(("christmas boxing new valentine valentines halloween hogmanay bonfire"
                            + " guy burns easter good mothering remembrance st saint epiphany xmas")
                    .split(" "));

    private static final Set<String> IN_NAMES = Set.of(
            "year", "years", "s", "fawkes", "patrick", "patricks", "david", "davids", "andrew", "andrews", "george");
    private static final Set<String> ENDS =
            Set.of("day", "eve", "night", "sunday", "monday", "friday", "halloween", "hogmanay");
    private static final Set<String> WEEKDAYS = Set.of(("monday tuesday wednesday thursday friday saturday sunday mon"
                    + " tue tues wed weds thu thur thurs fri sat sun")
            .split(" "));
    private static final Set<String> SUFFIXES =
            Set.of("st", "nd", "rd", "th", "af", "il", "ydd", "ed", "fed", "eg", "ain");
    private static final Set<String> ORDINALS = Set.of(("first second third fourth fifth sixth seventh eighth ninth"
                    + " tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth"
                    + " nineteenth twentieth thirtieth")
            .split(" "));

    private static final Set<String> AGES = Set.of(("one two three four five six seven eight nine ten eleven twelve"
                    + " thirteen fourteen fifteen sixteen seventeen eighteen")
            .split(" "));

    private static final Set<String> ROMAN = Set.of("i ii iii iv v vi vii viii ix x xi xii".split(" "));
    private static final Set<String> TENS = Set.of("twenty", "thirty");

    private static final String TWENTY = "twenty";

    /** A letter that a scanner takes for a one. */
    static final String MISREAD_ONE = "l";

    private DateWords() {}

    /** The words that a date can begin with. */
    static Set<String> starts() {
        Set<String> starts = new HashSet<>(MONTHS);
        starts.addAll(SLIPS);
        starts.addAll(NAMED);
        SUFFIXES.stream()
                .filter(suffix -> suffix.length() == 2)
                .forEach(suffix -> MONTHS.forEach(month -> starts.add(suffix + month)));
        starts.addAll(ORDINALS);
        ORDINALS.forEach(ordinal -> starts.add(TWENTY + ordinal));
        starts.addAll(TENS);
        starts.add(MISREAD_ONE);
        return starts;
    }

    static boolean isMonth(String word) {
        return MONTHS.contains(word) || SLIPS.contains(word) || isRunTogether(word);
    }

    /** {@code 3rdMarch}, as a copy without its gaps has it. */
    private static boolean isRunTogether(String word) {
        return word.length() > 4 && isSuffix(word.substring(0, 2)) && MONTHS.contains(word.substring(2));
    }

    /** Whether a word begins the name of a day, as in {@code Boxing Day}. */
    static boolean isNamed(String word) {
        return NAMED.contains(word);
    }

    static boolean isInName(String word) {
        return IN_NAMES.contains(word);
    }

    static boolean isEndOfName(String word) {
        return ENDS.contains(word);
    }

    static boolean isWeekday(String word) {
        return WEEKDAYS.contains(word);
    }

    static boolean isSuffix(String word) {
        return SUFFIXES.contains(word);
    }

    static boolean isOrdinal(String word) {
        boolean joined = word.startsWith(TWENTY) && ORDINALS.contains(word.substring(TWENTY.length()));
        return joined || ORDINALS.contains(word);
    }

    static boolean isRomanMonth(String word) {
        return ROMAN.contains(word);
    }

    /** Whether a word or number can be the age of a child. */
    static boolean isAge(String word) {
        boolean number = !word.isEmpty() && word.length() <= 2 && Character.isDigit(word.charAt(0));
        return number || AGES.contains(word);
    }

    /** Whether a word begins an ordinal of two words, as in {@code twenty-first}. */
    static boolean isTens(String word) {
        return TENS.contains(word);
    }
}
