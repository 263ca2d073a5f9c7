package io.github.casereview.json.schema;

import io.github.casereview.constraint.IsoLength;
import io.github.casereview.constraint.IssueCode;
import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.json.shape.StringConstraint;
import java.util.ArrayList;
import java.util.List;

/** Strings on both sides of what each constraint lets pass; none with a day that the calendar lacks. */
final class Strings {
    private static final List<String> ANY = List.of(
            "",
            " ",
            "\n",
            "\t \r\n",
            "\u00a0",
            "\u200b",
            "\ufeff",
            "\u2028",
            "\u3000",
            "\u0000",
            "\u001b[31m",
            "\u00e9",
            "a",
            "A",
            "0",
            "-",
            "a-",
            "-a",
            "a b",
            "a\n",
            "\na",
            " a ",
            "a/b",
            "a/b/c/d",
            "a/b/c/d/e",
            "a//b",
            "/a",
            "a/",
            "a#b",
            "a/b#c",
            "a#",
            "#a",
            "a#b#c",
            "a.b",
            "a_b",
            "\u0430",
            "\uff11",
            "null",
            "true",
            "[]",
            "${1+1}",
            "x".repeat(64),
            "x".repeat(65),
            "x".repeat(500),
            "x".repeat(501),
            "x".repeat(4_000),
            "\u200b".repeat(500) + "x");

    private static final List<String> DATES = List.of(
            "0001",
            "9999",
            "2015-01",
            "2015-12",
            "2015-12-31",
            "2016-02-29",
            "2015~",
            "2015?",
            "2015%",
            "2015-02~",
            "2018-21",
            "2018-24",
            "200X",
            "200X~",
            "[2013..2015]",
            "[2013-01..2015-12-31]",
            "[..2015]",
            "[2013..]",
            "0000",
            "000X",
            "15",
            "99999",
            "+2015",
            "-2015",
            "-1",
            "2015-00",
            "2015-13",
            "2015-20",
            "2015-25",
            "2015-1",
            "2015-04-00",
            "2015-04-32",
            "2015-4-1",
            "01/04/2015",
            "1 April 2015",
            "20150401",
            "2015-091",
            "2015-W14",
            "2015-W14-3",
            "2015-04-01T00:00:00Z",
            "2015-04-01Z",
            " 2015",
            "2015 ",
            "2015\n",
            "2015~~",
            "20XX",
            "2015-0X",
            "[2013]",
            "[..]",
            "[2013..2015",
            "2013..2015",
            "[2013,2014]",
            "{2013..2015}",
            "2013/2015",
            "\u0662\u0660\u0661\u0665");

    private static final List<String> LENGTHS = List.of(
            "P1Y",
            "P6W",
            "P1Y2M3W4D",
            "PT1S",
            "PT42H45M",
            "P0D",
            "P999999Y",
            "P1000000Y",
            "P",
            "PT",
            "P1",
            "1D",
            "P1D2Y",
            "PT5",
            "PT-5S",
            "-P1D",
            "+P1D",
            "P1DT1H",
            "P1.5D",
            "PT1,5H",
            "p1d",
            "P 1D",
            "P1D\n",
            " P1D",
            "PT1D",
            "P1H",
            "P99999999999Y",
            "P\u0661D");

    private static final List<String> CODES = List.of(
            "A",
            "A1",
            "A_1",
            "PRIVACY_NHS_NUMBER",
            "A".repeat(64),
            "A".repeat(65),
            "_A",
            "A_",
            "A__B",
            "1A",
            "A-B",
            "period_reversed",
            "Period_Reversed",
            "PERIOD REVERSED",
            "PERIOD_REVERSED\n",
            "\u0410");

    private Strings() {}

    static List<String> around(StringConstraint constraint) {
        List<String> all = new ArrayList<>(ANY);
        all.addAll(Examples.of(constraint.type()));
        if (constraint.code() == ReaderCode.DATE_MALFORMED) {
            all.addAll(DATES);
        } else if (constraint.type() == IsoLength.class) {
            all.addAll(LENGTHS);
        } else if (constraint.type() == IssueCode.class) {
            all.addAll(CODES);
        }
        return all;
    }
}
