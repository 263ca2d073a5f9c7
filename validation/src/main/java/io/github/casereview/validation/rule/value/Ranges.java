package io.github.casereview.validation.rule.value;

import io.github.casereview.people.Age;
import io.github.casereview.source.Tally;
import io.github.casereview.uncertain.SizeOrder;
import io.github.casereview.uncertain.TimeOrder;
import io.github.casereview.uncertain.date.UncertainDate;
import io.github.casereview.uncertain.quantity.Count;
import io.github.casereview.uncertain.quantity.LengthOfTime;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.value.ReviewValue;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares the two ends of ranges. */
final class Ranges {
    private static final Pattern DATES = Pattern.compile("\\[([0-9-]+)\\.\\.([0-9-]+)\\]");

    private Ranges() {}

    static void look(Node<ReviewValue> node, Breaches breaches) {
        if (node.value() instanceof Count count && count.getUpTo().isPresent()) {
            count(node, count, breaches);
        } else if (node.value() instanceof LengthOfTime length) {
            length(node, length.getValue(), length.getUpTo(), breaches);
        } else if (node.value() instanceof Age age) {
            length(node, age.getValue(), age.getUpTo(), breaches);
        } else if (node.value() instanceof UncertainDate date) {
            date(node, date, breaches);
        }
    }

    private static void count(Node<?> node, Count count, Breaches breaches) {
        int upTo = count.getUpTo().orElseThrow();
        int value = count.getValue().orElse(0);
        if (upTo < value) {
            breaches.at(node, "upTo", value + " to " + upTo);
        }
    }

    static void tally(Node<Tally> node, Breaches breaches) {
        Count counted = node.value().getCount();
        Optional<Count> whole = node.value().getOutOf();
        if (whole.filter(all -> counted.order(all) == SizeOrder.MORE).isPresent()) {
            breaches.at(
                    node,
                    "count",
                    counted.least().orElseThrow() + " of " + whole.get().most().orElseThrow());
        }
    }

    private static void length(Node<?> node, Optional<String> value, Optional<String> upTo, Breaches breaches) {
        if (value.isPresent() && upTo.isPresent() && length(upTo).order(length(value)) == SizeOrder.LESS) {
            breaches.at(node, "upTo", value.get() + " to " + upTo.get());
        }
    }

    private static LengthOfTime length(Optional<String> text) {
        return LengthOfTime.builder().value(text).build();
    }

    private static void date(Node<?> node, UncertainDate date, Breaches breaches) {
        String edtf = date.getEdtf().orElse("");
        if (!edtf.contains("..")) {
            return;
        }
        Matcher ends = DATES.matcher(edtf);
        if (ends.matches() && date(ends.group(1)).order(date(ends.group(2))) == TimeOrder.AFTER) {
            breaches.at(node, "edtf", ends.group(1) + " to " + ends.group(2));
        }
    }

    private static UncertainDate date(String text) {
        return UncertainDate.builder().edtf(text).build();
    }
}
