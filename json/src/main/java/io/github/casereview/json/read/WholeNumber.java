package io.github.casereview.json.read;

import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.json.scan.Located;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number where a count is due: digits only, no more than fits. */
final class WholeNumber {
    private static final Pattern DIGITS = Pattern.compile("0|[1-9][0-9]*");
    private static final int SAFE_DIGITS = 10;

    private final Located.Num number;

    WholeNumber(Located.Num number) {
        this.number = number;
    }

    Optional<Integer> read(Reports reports, Path path) {
        String spelling = number.spelling();
        if (DIGITS.matcher(spelling).matches()) {
            long value = spelling.length() > SAFE_DIGITS ? Long.MAX_VALUE : Long.parseLong(spelling);
            if (value <= Integer.MAX_VALUE) {
                return Optional.of((int) value);
            }
            reports.number(ReaderCode.NUMBER_OUT_OF_RANGE, number, path, "a greater number");
        } else if (isNegative(spelling)) {
            reports.number(ReaderCode.NUMBER_OUT_OF_RANGE, number, path, "a negative number");
        } else {
            reports.number(ReaderCode.NUMBER_NOT_WHOLE, number, path, spelled(spelling));
        }
        return Optional.empty();
    }

    private static boolean isNegative(String spelling) {
        return !spelling.equals("-0")
                && spelling.startsWith("-")
                && DIGITS.matcher(spelling.substring(1)).matches();
    }

    private static String spelled(String spelling) {
        if (spelling.indexOf('.') >= 0) {
            return "a fraction";
        }
        return spelling.equals("-0") ? "a zero with a minus sign" : "an exponent";
    }
}
