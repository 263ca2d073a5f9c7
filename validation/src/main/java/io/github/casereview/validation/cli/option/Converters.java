package io.github.casereview.validation.cli.option;

import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.profile.Profile;
import io.github.casereview.validation.report.ReportFormat;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Turns what was typed into what a command works with, or says what was expected. */
public final class Converters {
    private Converters() {}

    /** Has a command line use them. */
    public static CommandLine register(CommandLine line) {
        return line.registerConverter(Profile.class, Converters::profile)
                .registerConverter(LocalDate.class, Converters::day)
                .registerConverter(Integer.TYPE, Converters::count)
                .registerConverter(ReportFormat.class, typed -> choice(ReportFormat.class, typed))
                .registerConverter(CatalogueFormat.class, typed -> choice(CatalogueFormat.class, typed))
                .registerConverter(Severity.class, typed -> choice(Severity.class, typed));
    }

    private static Profile profile(String name) {
        try {
            return Profile.of(name);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("expected a date such as 2026-11-21");
        }
    }

    private static Integer count(String digits) {
        if (!digits.matches("[1-9][0-9]{0,3}")) {
            throw new TypeConversionException("expected a number from 1 to 9999");
        }
        return Integer.valueOf(digits);
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String typed) {
        List<E> all = Arrays.asList(type.getEnumConstants());
        return all.stream()
                .filter(each -> each.name().equalsIgnoreCase(typed))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected " + words(all)));
    }

    private static String words(List<? extends Enum<?>> all) {
        List<String> words =
                all.stream().map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }
}
