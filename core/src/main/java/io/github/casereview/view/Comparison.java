package io.github.casereview.view;

import io.github.casereview.chronology.ChronologyEntry;
import io.github.casereview.chronology.Episode;
import io.github.casereview.chronology.Event;
import io.github.casereview.judgement.Conclusion;
import io.github.casereview.judgement.Decision;
import io.github.casereview.judgement.RiskAssessment;
import io.github.casereview.learning.ItemSeries;
import io.github.casereview.source.CodedValue;
import io.github.casereview.uncertain.Agreement;
import io.github.casereview.uncertain.TimeOrder;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.uncertain.date.UncertainDate;
import io.github.casereview.uncertain.date.UncertainPeriod;
import io.github.casereview.uncertain.quantity.Count;
import io.github.casereview.uncertain.quantity.LengthOfTime;
import io.github.casereview.value.Identified;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares a telling with each of those it is another of, in what both tell. */
final class Comparison {
    private final Timeline timeline;

    Comparison(Timeline timeline) {
        this.timeline = timeline;
    }

    Map<String, Agreement> of(Identified account, List<Identified> originals) {
        Facts facts = new Facts();
        for (Identified original : originals) {
            compare(account, original, facts);
            facts.parties(References.parties(account), References.parties(original));
        }
        facts.both("count", count(account), together(account, originals), Count::agreement);
        return facts.compared();
    }

    private void compare(Identified one, Identified other, Facts facts) {
        if (one instanceof ChronologyEntry entry && other instanceof ChronologyEntry original) {
            entries(entry, original, facts);
        } else if (one instanceof Conclusion conclusion && other instanceof Conclusion original) {
            conclusions(conclusion, original, facts);
        } else if (one instanceof RiskAssessment assessment && other instanceof RiskAssessment original) {
            assessments(assessment, original, facts);
        } else if (one instanceof Decision decision && other instanceof Decision original) {
            decisions(decision, original, facts);
        }
    }

    private void entries(ChronologyEntry one, ChronologyEntry other, Facts facts) {
        facts.both("value", one.getValue(), other.getValue(), CodedValue::agreement);
        facts.occurrence(one.getOccurrence(), other.getOccurrence());
        if (one instanceof Event event && other instanceof Event original) {
            events(event, original, facts);
        } else if (one instanceof Episode episode && other instanceof Episode original) {
            facts.both("period", episode.getPeriod(), original.getPeriod(), this::periods);
            facts.codes("grounds", episode.getGrounds(), original.getGrounds());
        } else if (one instanceof Event event && other instanceof Episode episode) {
            pointAndStretch(event, episode, facts);
        } else if (one instanceof Episode episode && other instanceof Event event) {
            pointAndStretch(event, episode, facts);
        }
    }

    private void events(Event one, Event other, Facts facts) {
        facts.both("when", one.getWhen(), other.getWhen(), this::dates);
        facts.both("length", one.getLength(), other.getLength(), LengthOfTime::agreement);
        one.getHarm().ifPresent(harm -> other.getHarm().ifPresent(original -> facts.harm(harm, original)));
    }

    private void conclusions(Conclusion one, Conclusion other, Facts facts) {
        facts.add("question", one.getQuestion().agreement(other.getQuestion()));
        facts.add("grade", one.getGrade().agreement(other.getGrade()));
        facts.codes("qualifiers", one.getQualifiers(), other.getQualifiers());
        facts.both("when", one.getWhen(), other.getWhen(), this::dates);
    }

    private void assessments(RiskAssessment one, RiskAssessment other, Facts facts) {
        facts.add("hazard", one.getHazard().agreement(other.getHazard()));
        facts.add("value", one.getValue().agreement(other.getValue()));
        facts.both("scale", one.getScale(), other.getScale(), CodedValue::agreement);
        facts.both("score", one.getScore(), other.getScore(), Count::agreement);
        facts.both("trend", one.getTrend(), other.getTrend(), Facts::equality);
        facts.both("when", one.getWhen(), other.getWhen(), this::dates);
    }

    private void decisions(Decision one, Decision other, Facts facts) {
        facts.add("matter", Facts.equality(one.getMatter(), other.getMatter()));
        facts.add("outcome", one.getOutcome().agreement(other.getOutcome()));
        facts.codes("reasons", one.getReasons(), other.getReasons());
        facts.both("when", one.getWhen(), other.getWhen(), this::dates);
    }

    /** A point and a stretch agree where the point can lie inside. */
    private void pointAndStretch(Event point, Episode stretch, Facts facts) {
        facts.both("period", stretch.getPeriod(), point.getWhen(), (period, when) -> {
            DateBounds bounds = timeline.bounds(when);
            TimeOrder order = timeline.bounds(period).order(bounds);
            boolean apart = order == TimeOrder.BEFORE || order == TimeOrder.AFTER;
            Agreement together = bounds.isUnknown() ? Agreement.CANNOT_TELL : Agreement.DIFFERS_IN_PRECISION;
            return apart ? Agreement.CONFLICT : together;
        });
        facts.both(
                "length",
                stretch.getPeriod().flatMap(UncertainPeriod::getLength),
                point.getLength(),
                LengthOfTime::agreement);
    }

    private static Optional<Count> count(Identified thing) {
        if (thing instanceof ChronologyEntry entry) {
            return entry.getCount();
        }
        return thing instanceof ItemSeries series ? series.getCount() : Optional.empty();
    }

    /** How many the originals are together: an entry without a count is one, a list without one is not told. */
    private static Optional<Count> together(Identified account, List<Identified> originals) {
        boolean allHeld = References.otherAccountOf(account).stream().distinct().count() == originals.size();
        List<Optional<Count>> counts = originals.stream()
                .map(original -> original instanceof ChronologyEntry
                        ? count(original).or(() -> Optional.of(Count.of(1)))
                        : count(original))
                .toList();
        return allHeld && counts.stream().allMatch(Optional::isPresent)
                ? counts.stream().flatMap(Optional::stream).reduce(Count::plus)
                : Optional.empty();
    }

    private Agreement dates(UncertainDate one, UncertainDate other) {
        return one.agreement(other, timeline::bounds);
    }

    private Agreement periods(UncertainPeriod one, UncertainPeriod other) {
        return one.agreement(other, timeline::bounds);
    }
}
