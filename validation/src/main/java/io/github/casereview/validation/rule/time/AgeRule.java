package io.github.casereview.validation.rule.time;

import static io.github.casereview.validation.rule.Check.each;
import static io.github.casereview.validation.rule.Definition.warning;

import io.github.casereview.people.Age;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules about ages. */
public enum AgeRule implements Rule {
    /** An age is counted in a unit that nobody uses for it: 60 weeks, 40 months. */
    AGE_UNIT_SUSPECT(warning("an age in weeks up to 52, in months up to 35", each(Age.class, AgeRule::unit))),

    /** Two ages of one person cannot both be right, whenever in the times given they were reached. */
    AGES_INCOMPATIBLE(warning("ages that fit the time between them", AgesTogether::look));

    private static final Pattern ONE_UNIT = Pattern.compile("P([0-9]{1,6})([WM])");
    private static final int MOST_WEEKS = 52;
    private static final int MOST_MONTHS = 35;

    private final Definition definition;

    AgeRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    private static void unit(Node<Age> node, Breaches breaches) {
        Age age = node.value();
        if (age.getBasis().filter(Age.Basis.GESTATION::equals).isEmpty()) {
            unit(node, "value", age.getValue(), breaches);
            unit(node, "upTo", age.getUpTo(), breaches);
        }
    }

    private static void unit(Node<Age> node, String property, Optional<String> length, Breaches breaches) {
        Matcher unit = ONE_UNIT.matcher(length.orElse(""));
        if (unit.matches()) {
            int number = Integer.parseInt(unit.group(1));
            boolean weeks = unit.group(2).equals("W");
            if (number > (weeks ? MOST_WEEKS : MOST_MONTHS)) {
                breaches.at(node, property, number + (weeks ? " weeks" : " months"));
            }
        }
    }
}
