package io.github.casereview.validation.rule.time;

import static io.github.casereview.validation.rule.Check.each;
import static io.github.casereview.validation.rule.Definition.error;
import static io.github.casereview.validation.rule.Definition.warning;

import io.github.casereview.uncertain.date.PeriodBounds;
import io.github.casereview.uncertain.date.UncertainDate;
import io.github.casereview.uncertain.date.UncertainPeriod;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules about dates and periods in themselves. */
public enum DateRule implements Rule {
    /** A period certainly begins after it ends. */
    PERIOD_REVERSED(error("a period that begins before it ends", DateRule::reversed)),

    /** A year lies outside the lives of all whom a review can speak of, and of their documents. */
    DATE_IMPLAUSIBLE(warning("a year from 1900 to 2100", each(UncertainDate.class, DateRule::implausible)));

    private static final Pattern YEAR = Pattern.compile("(?<![0-9-])([0-9]{3})([0-9X])");
    private static final int FIRST = 1900;
    private static final int LAST = 2100;

    private final Definition definition;

    DateRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    private static void reversed(ReviewIndex review, Breaches breaches) {
        for (Node<UncertainPeriod> node : review.all(UncertainPeriod.class)) {
            PeriodBounds bounds = review.times().period(node, node.value());
            if (bounds.startsAfterItEnds()) {
                breaches.add(Breach.of(node, found(bounds)).with(ends(node)));
            }
        }
    }

    private static String found(PeriodBounds bounds) {
        return "a start not before "
                + bounds.start().earliest().orElseThrow()
                + " and an end not after " + bounds.end().latest().orElseThrow();
    }

    private static List<Node<?>> ends(Node<UncertainPeriod> period) {
        return period.children().stream()
                .filter(date ->
                        date.property().equals("start") || date.property().equals("end"))
                .toList();
    }

    private static void implausible(Node<UncertainDate> node, Breaches breaches) {
        Matcher years = YEAR.matcher(node.value().getEdtf().orElse(""));
        while (years.find()) {
            int first = Integer.parseInt(years.group(1) + years.group(2).replace('X', '0'));
            if (first < FIRST || first > LAST) {
                breaches.at(node, "edtf", "the year " + years.group());
                return;
            }
        }
    }
}
