package io.github.casereview.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import io.github.casereview.CaseReview;
import io.github.casereview.chronology.Event;
import io.github.casereview.chronology.EventKind;
import io.github.casereview.source.Label;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.uncertain.date.UncertainDate;
import io.github.casereview.uncertain.quantity.LengthOfTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimelineLimitsTest {
    @Test
    void ten_thousand_dates_in_a_chain_resolve() {
        List<Event> chain = new ArrayList<>();
        IntStream.range(0, 10_000)
                .mapToObj(i -> event("e" + i, UncertainDate.after("e" + (i + 1), LengthOfTime.of("P1D"))))
                .forEach(chain::add);
        chain.add(event("e10000", "2015-01-01"));
        Timeline timeline = timeline(chain);
        assertThat(when(timeline, "e0").earliest())
                .contains(LocalDate.of(2015, 1, 1).plusDays(10_000));
    }

    @Test
    void a_circle_of_ten_thousand_is_one_circle() {
        List<Event> circle = IntStream.range(0, 10_000)
                .mapToObj(i -> event("e" + i, UncertainDate.after("e" + (i + 1) % 10_000)))
                .toList();
        assertThat(timeline(circle).cycles())
                .hasSize(1)
                .first()
                .asInstanceOf(LIST)
                .hasSize(10_000);
    }

    @Test
    void distances_beyond_all_calendars_are_open_ends() {
        List<Event> chain = new ArrayList<>(List.of(event("e0", "2015-01-01")));
        IntStream.range(1, 3000)
                .mapToObj(i -> event("e" + i, UncertainDate.after("e" + (i - 1), LengthOfTime.of("P999999Y"))))
                .forEach(chain::add);
        Timeline timeline = timeline(chain);
        assertThat(when(timeline, "e2999").isUnknown()).isTrue();
    }

    private static Timeline timeline(List<Event> events) {
        return CaseReview.builder()
                .id("example/child-a")
                .addLabel(Label.of("Child A"))
                .events(events)
                .build()
                .timeline();
    }

    private static Event event(String id, String edtf) {
        return event(id, UncertainDate.parse(edtf));
    }

    private static Event event(String id, UncertainDate when) {
        return Event.of(id, EventKind.OTHER, when);
    }

    private static DateBounds when(Timeline timeline, String id) {
        return timeline.bounds(UncertainDate.at(id));
    }
}
