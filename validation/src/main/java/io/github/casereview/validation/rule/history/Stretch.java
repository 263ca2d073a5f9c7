package io.github.casereview.validation.rule.history;

import io.github.casereview.chronology.Episode;
import io.github.casereview.chronology.EpisodeKind;
import io.github.casereview.code.Code;
import io.github.casereview.uncertain.Absence;
import io.github.casereview.uncertain.SizeOrder;
import io.github.casereview.uncertain.date.PeriodBounds;
import io.github.casereview.uncertain.date.UncertainPeriod;
import io.github.casereview.uncertain.quantity.LengthOfTime;
import io.github.casereview.validation.index.Coding;
import io.github.casereview.validation.index.Node;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;

/**
 * One stretch of one person's life, and the days between which it certainly was.
 *
 * @param node the episode
 * @param bounds when it was
 */
public record Stretch(Node<Episode> node, PeriodBounds bounds) {
    /** {@return whether it is of a kind} */
    public boolean is(EpisodeKind kind) {
        return node.value().getKind() == kind;
    }

    /** {@return whether it is of a kind, and one of some codes says which it is} */
    public boolean is(EpisodeKind kind, Code... some) {
        return is(kind) && is(some);
    }

    /** {@return whether one of some codes says which it is} */
    public boolean is(Code... some) {
        return Coding.is(node.value().getValue(), some);
    }

    /** {@return the one of some codes that says which it is} */
    public <C extends Code> Optional<C> code(Collection<C> some) {
        return Coding.of(node.value().getValue(), some);
    }

    /** {@return whether its days can be compared with others} */
    public boolean isComparable() {
        return !bounds.start().doubtful() && !bounds.end().doubtful() && !bounds.startsAfterItEnds();
    }

    /** {@return the day on which it had begun at the latest: no later than it ended} */
    public Optional<LocalDate> latestStart() {
        return bounds.start().narrowedBy(bounds.end().orEarlier()).latest();
    }

    /** {@return the day until which it lasted at the least: no earlier than it began} */
    public Optional<LocalDate> earliestEnd() {
        return bounds.end().narrowedBy(bounds.start().orLater()).earliest();
    }

    /** {@return whether the source says that it had not ended} */
    public boolean isOpen() {
        return node.value()
                .getPeriod()
                .flatMap(UncertainPeriod::getEnd)
                .flatMap(end -> end.getAbsent())
                .filter(Absence.OPEN::equals)
                .isPresent();
    }

    /** {@return whether it certainly lasted longer, by what is told of its length or by its days} */
    public boolean isLongerThan(LengthOfTime length, int days) {
        boolean told = node.value()
                .getPeriod()
                .flatMap(UncertainPeriod::getLength)
                .filter(own -> own.order(length) == SizeOrder.MORE)
                .isPresent();
        return told || (isComparable() && certainDays() > days);
    }

    /** The days from its latest start to its earliest end, of which only one end was surely lived through. */
    private long certainDays() {
        return latestStart()
                .flatMap(from -> earliestEnd().map(to -> ChronoUnit.DAYS.between(from, to)))
                .orElse(0L);
    }
}
