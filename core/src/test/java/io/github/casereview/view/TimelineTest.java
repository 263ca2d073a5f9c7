package io.github.casereview.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.CaseReview;
import io.github.casereview.ReviewCollection;
import io.github.casereview.chronology.ChronologyEntry;
import io.github.casereview.chronology.Episode;
import io.github.casereview.chronology.EpisodeKind;
import io.github.casereview.chronology.Event;
import io.github.casereview.chronology.EventKind;
import io.github.casereview.document.Document;
import io.github.casereview.judgement.Decision;
import io.github.casereview.people.Age;
import io.github.casereview.people.Child;
import io.github.casereview.people.Party;
import io.github.casereview.people.Role;
import io.github.casereview.source.CodedValue;
import io.github.casereview.source.Label;
import io.github.casereview.uncertain.TimeOrder;
import io.github.casereview.uncertain.date.Anchor;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.uncertain.date.UncertainDate;
import io.github.casereview.uncertain.date.UncertainPeriod;
import io.github.casereview.uncertain.quantity.LengthOfTime;
import io.github.casereview.uncertain.quantity.TimeUnit;
import io.github.casereview.uncertain.quantity.Vague;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {
    @Test
    void a_collection_has_a_timeline_of_its_own_events() {
        Timeline timeline = Timeline.of(ReviewCollection.builder()
                .id("north/digest")
                .addLabel(Label.of("Digest"))
                .addEvent(event("search", "2015-02-06"))
                .addEvent(event("found", UncertainDate.at("search")))
                .build());
        assertThat(when(timeline, "found")).isEqualTo(bounds("2015-02-06"));
    }

    @Test
    void a_date_at_something_has_its_date() {
        Timeline timeline = timeline(event("search", "2015-02-06"), event("found", UncertainDate.at("search")));
        assertThat(when(timeline, "found")).isEqualTo(bounds("2015-02-06"));
    }

    @Test
    void a_date_so_long_after_something_is_moved() {
        Timeline timeline = timeline(
                event("admission", "2015-02-06"),
                event("order", UncertainDate.after("admission", LengthOfTime.of("P4D"))),
                event("alert", UncertainDate.before("admission", LengthOfTime.of("PT10M"))),
                event("later", UncertainDate.after("admission", LengthOfTime.moreThan("P1M"))));
        assertThat(when(timeline, "order")).isEqualTo(bounds("2015-02-10"));
        assertThat(when(timeline, "alert")).isEqualTo(bounds("[2015-02-05..2015-02-06]"));
        assertThat(when(timeline, "later")).isEqualTo(bounds("[2015-03-06..]"));
    }

    @Test
    void a_vague_distance_counts_with_its_lower_bound() {
        Timeline timeline = timeline(
                event("proceedings", UncertainDate.mid(2015)),
                event("order", UncertainDate.after("proceedings", LengthOfTime.of(Vague.FEW, TimeUnit.MONTH))));
        assertThat(when(timeline, "order")).isEqualTo(bounds("[2015-06-01..]"));
    }

    @Test
    void after_and_before_alone_are_open_on_one_side() {
        Timeline timeline = timeline(
                event("order", "2015-06"),
                event("later", UncertainDate.after("order")),
                event("earlier", UncertainDate.before("order")));
        assertThat(when(timeline, "later")).isEqualTo(bounds("[2015-06-01..]"));
        assertThat(when(timeline, "earlier")).isEqualTo(bounds("[..2015-06-30]"));
    }

    @Test
    void a_date_within_an_episode_lies_between_its_ends() {
        Timeline timeline = timeline(
                episode("missing", period("2015-02-06", "2015-02-08")),
                event("harm", UncertainDate.within("missing")),
                event(
                        "found",
                        UncertainDate.builder()
                                .anchor(Anchor.at("missing").withAtEnd(true))
                                .build()));
        assertThat(when(timeline, "harm")).isEqualTo(bounds("[2015-02-06..2015-02-08]"));
        assertThat(when(timeline, "found")).isEqualTo(bounds("2015-02-08"));
    }

    @Test
    void a_date_of_its_own_is_narrowed_by_its_anchor() {
        UncertainDate referrals = UncertainDate.parse("[2015..2016]").withAnchor(Anchor.after("order"));
        Timeline timeline = timeline(event("order", "2015-06"), event("referrals", referrals));
        assertThat(when(timeline, "referrals")).isEqualTo(bounds("[2015-06-01..2016]"));
    }

    @Test
    void decisions_and_documents_hold_dates_too() {
        CaseReview review = review().addDecision(Decision.builder()
                        .id("join")
                        .matter(Decision.Matter.JOIN_CASES)
                        .outcome(CodedValue.of("joined"))
                        .when(UncertainDate.parse("2015-10"))
                        .build())
                .addDocument(Document.builder()
                        .id("summary")
                        .dated(UncertainDate.parse("2017-01"))
                        .build())
                .build();
        assertThat(review.timeline().bounds(UncertainDate.at("join"))).isEqualTo(bounds("2015-10"));
        assertThat(review.timeline().bounds(UncertainDate.before("summary"))).isEqualTo(bounds("[..2017-01]"));
    }

    @Test
    void an_anchor_that_leads_nowhere_tells_nothing() {
        Timeline timeline = timeline();
        UncertainDate floating = UncertainDate.builder()
                .anchor(Anchor.builder()
                        .relation(Anchor.Relation.AFTER)
                        .by(LengthOfTime.of("P10D"))
                        .build())
                .build();
        assertThat(timeline.bounds(floating).isUnknown()).isTrue();
        assertThat(timeline.bounds(UncertainDate.at("nothing")).isUnknown()).isTrue();
        assertThat(timeline.bounds(UncertainDate.parse("2015").withAnchor(Anchor.at("nothing"))))
                .isEqualTo(bounds("2015"));
    }

    @Test
    void a_doubtful_date_makes_all_that_hangs_on_it_doubtful() {
        Timeline timeline = timeline(event("order", "2015?"), event("later", UncertainDate.after("order")));
        assertThat(when(timeline, "later").doubtful()).isTrue();
        assertThat(when(timeline, "later").order(bounds("2010"))).isEqualTo(TimeOrder.CANNOT_TELL);
    }

    @Test
    void a_circle_is_reported_and_tells_nothing() {
        Timeline timeline = timeline(
                event("one", UncertainDate.after("two")),
                event("two", UncertainDate.parse("2015").withAnchor(Anchor.after("one"))),
                event("self", UncertainDate.at("self")),
                event("outside", UncertainDate.at("two")));
        assertThat(timeline.cycles()).containsExactlyInAnyOrder(List.of("one", "two"), List.of("self"));
        assertThat(when(timeline, "one").isUnknown()).isTrue();
        assertThat(when(timeline, "outside").isUnknown()).isTrue();
    }

    @Test
    void an_end_may_rest_on_the_start_of_what_begins_with_it() {
        Timeline timeline = timeline(
                episode("home", UncertainPeriod.until(UncertainDate.at("care"))),
                episode(
                        "care",
                        UncertainPeriod.from(UncertainDate.parse("2015-06"))
                                .withEnd(UncertainDate.after("home", LengthOfTime.of("P1Y")))));
        assertThat(timeline.cycles()).isEmpty();
        assertThat(timeline.bounds(UncertainDate.builder()
                        .anchor(Anchor.at("home").withAtEnd(true))
                        .build()))
                .isEqualTo(bounds("2015-06"));
    }

    @Test
    void entries_stand_in_time_order_and_then_in_document_order() {
        Timeline timeline = timeline(
                event("undated", UncertainDate.asWritten("once")),
                event("plan", UncertainDate.early(2015)),
                event("referral", "2014-11"),
                event("first", "2015-01"),
                event("second", "2015-01"),
                episode("home", UncertainPeriod.at(UncertainDate.parse("2014-12"))),
                episode("until", UncertainPeriod.until(UncertainDate.parse("2020-03"))));
        assertThat(timeline.entries())
                .extracting(ChronologyEntry::getId)
                .containsExactly("referral", "home", "first", "second", "plan", "until", "undated");
    }

    @Test
    void entries_of_a_child_name_it_and_others_concern_it() {
        CaseReview review = review().addEvent(event("convicted", "2016").withAbout("assault"))
                .addEvent(
                        event("assault", "2015").withParties(Party.of(Role.VICTIM, "q"), Party.of(Role.OFFENDER, "o")))
                .addEvent(event("other", "2014").withAbout("s").withParties(Party.of(Role.OFFENDER, "o")))
                .addEpisode(episode("home", period("2013", "2014")).withAbout("q"))
                .build();
        assertThat(review.timeline().of("q")).extracting(ChronologyEntry::getId).containsExactly("home", "assault");
        assertThat(review.timeline().concerning("q"))
                .extracting(ChronologyEntry::getId)
                .containsExactly("home", "assault", "convicted");
    }

    @Test
    void a_collection_around_a_review_holds_its_anchors() {
        CaseReview review = review().addEvent(event("later", UncertainDate.after("conference")))
                .build();
        ReviewCollection around = ReviewCollection.builder()
                .id("example/bulletin")
                .addEvent(event("conference", "2016-07"))
                .addReview(review)
                .build();
        assertThat(Timeline.of(review, around).bounds(UncertainDate.after("conference")))
                .isEqualTo(bounds("[2016-07-01..]"));
        assertThat(review.timeline().bounds(UncertainDate.after("conference")).isUnknown())
                .isTrue();
    }

    @Test
    void ages_at_two_moments_are_compared_through_the_birth() {
        Timeline timeline = timeline(event("injury", "2019-03"), event("order", "2019-05"));
        DateBounds byWeeks = timeline.born(Age.weeks(6).withAt("injury"));
        assertThat(byWeeks).isEqualTo(bounds("[2019-01-11..2019-02-17]"));
        assertThat(byWeeks.order(timeline.born(Age.months(4).withAt("order")))).isEqualTo(TimeOrder.CANNOT_TELL);
        assertThat(byWeeks.order(timeline.born(Age.months(9).withAt("order")))).isEqualTo(TimeOrder.AFTER);
        assertThat(timeline.born(Age.weeks(6)).isUnknown()).isTrue();
        assertThat(timeline.born(Age.weeks(30).withAt("injury").withBasis(Age.Basis.GESTATION))
                        .isUnknown())
                .isTrue();
    }

    @Test
    void a_new_telling_of_an_entry_is_placed_by_its_own_words() {
        Timeline timeline = timeline(event("order", "2015-06"));
        assertThat(timeline.when(event("new", UncertainDate.at("order"))).start())
                .isEqualTo(bounds("2015-06"));
        assertThat(timeline.when(Episode.builder()
                                .id("bare")
                                .kind(EpisodeKind.OTHER)
                                .build())
                        .start()
                        .isUnknown())
                .isTrue();
    }

    private static CaseReview.Builder review() {
        return CaseReview.builder()
                .id("example/child-a")
                .addLabel(Label.of("Child A"))
                .addChild(Child.of("q", "Child Q"));
    }

    private static Timeline timeline(ChronologyEntry... entries) {
        CaseReview.Builder review = review();
        for (ChronologyEntry entry : entries) {
            if (entry instanceof Event event) {
                review.addEvent(event);
            } else if (entry instanceof Episode episode) {
                review.addEpisode(episode);
            }
        }
        return review.build().timeline();
    }

    private static Event event(String id, String edtf) {
        return event(id, UncertainDate.parse(edtf));
    }

    private static Event event(String id, UncertainDate when) {
        return Event.of(id, EventKind.OTHER, when);
    }

    private static Episode episode(String id, UncertainPeriod period) {
        return Episode.of(id, EpisodeKind.OTHER, period);
    }

    private static UncertainPeriod period(String start, String end) {
        return UncertainPeriod.between(UncertainDate.parse(start), UncertainDate.parse(end));
    }

    private static DateBounds bounds(String edtf) {
        return UncertainDate.parse(edtf).bounds();
    }

    private static DateBounds when(Timeline timeline, String id) {
        return timeline.bounds(UncertainDate.at(id));
    }
}
