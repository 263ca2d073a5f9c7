package io.github.casereview.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.casereview.CaseReview;
import io.github.casereview.ReviewCollection;
import io.github.casereview.chronology.ChronologyEntry.Occurrence;
import io.github.casereview.chronology.Episode;
import io.github.casereview.chronology.EpisodeKind;
import io.github.casereview.chronology.Event;
import io.github.casereview.chronology.EventKind;
import io.github.casereview.judgement.Conclusion;
import io.github.casereview.judgement.Decision;
import io.github.casereview.judgement.RiskAssessment;
import io.github.casereview.learning.ItemSeries;
import io.github.casereview.people.Party;
import io.github.casereview.people.Role;
import io.github.casereview.source.CodedValue;
import io.github.casereview.source.ItemKind;
import io.github.casereview.source.Label;
import io.github.casereview.uncertain.Absence;
import io.github.casereview.uncertain.Agreement;
import io.github.casereview.uncertain.date.Anchor;
import io.github.casereview.uncertain.date.UncertainDate;
import io.github.casereview.uncertain.date.UncertainPeriod;
import io.github.casereview.uncertain.quantity.Count;
import io.github.casereview.uncertain.quantity.LengthOfTime;
import io.github.casereview.uncertain.quantity.TimeUnit;
import io.github.casereview.uncertain.quantity.Vague;
import org.junit.jupiter.api.Test;

class OtherAccountTest {
    @Test
    void a_plan_that_began_in_a_year_or_early_in_it_differs_in_precision() {
        Episode plan =
                Episode.of("plan", EpisodeKind.CHILD_PROTECTION, UncertainPeriod.from(UncertainDate.early(2015)));
        Episode news = Episode.of("plan-news", EpisodeKind.CHILD_PROTECTION, from("2015"))
                .withOtherAccountOf("plan");
        assertThat(only(review().addEpisodes(plan, news)).agreement()).isEqualTo(Agreement.DIFFERS_IN_PRECISION);
    }

    @Test
    void more_than_42_hours_and_42_hours_45_minutes_differ_in_precision() {
        Episode missing = Episode.of("missing", EpisodeKind.MISSING, lasting(LengthOfTime.of("PT42H45M")));
        Episode news = Episode.of("missing-news", EpisodeKind.MISSING, lasting(LengthOfTime.moreThan("PT42H")))
                .withOtherAccountOf("missing");
        OtherAccount account = only(review().addEpisodes(missing, news));
        assertThat(account.agreement()).isEqualTo(Agreement.DIFFERS_IN_PRECISION);
        assertThat(account.account()).isEqualTo(news);
        assertThat(account.originals()).containsExactly(missing);
    }

    @Test
    void tellings_are_compared_by_what_a_collection_around_the_review_tells() {
        CaseReview review = review().addEvents(
                        Event.of("referral", EventKind.REFERRAL, UncertainDate.parse("2015-02")),
                        Event.of("referral-news", EventKind.REFERRAL, UncertainDate.after("conference"))
                                .withOtherAccountOf("referral"))
                .build();
        ReviewCollection around = ReviewCollection.builder()
                .id("example/bulletin")
                .addEvent(Event.of("conference", EventKind.INQUEST_CONCLUSION, UncertainDate.parse("2016-07")))
                .addReview(review)
                .build();
        assertThat(review.otherAccounts(Timeline.of(review, around)))
                .extracting(OtherAccount::agreement)
                .containsExactly(Agreement.CONFLICT);
        assertThat(review.otherAccounts()).extracting(OtherAccount::agreement).containsExactly(Agreement.CANNOT_TELL);
    }

    @Test
    void a_placement_seen_in_a_year_or_in_one_of_its_months_differs_in_precision() {
        Episode home = Episode.of("home", EpisodeKind.PLACEMENT, UncertainPeriod.at(UncertainDate.parse("2014-12")));
        Episode news = Episode.of("home-news", EpisodeKind.PLACEMENT, UncertainPeriod.at(UncertainDate.parse("2014")))
                .withOtherAccountOf("home");
        assertThat(only(review().addEpisodes(home, news)).agreement()).isEqualTo(Agreement.DIFFERS_IN_PRECISION);
    }

    @Test
    void three_referrals_to_one_team_conflict_with_two_to_it_and_one_elsewhere() {
        LengthOfTime some = LengthOfTime.of(Vague.FEW, TimeUnit.MONTH);
        CaseReview.Builder review = review().addEvents(
                        Event.of("proceedings", EventKind.COURT_HEARING, UncertainDate.mid(2015)),
                        Event.of("order", EventKind.COURT_HEARING, UncertainDate.after("proceedings", some)),
                        referral("ref-1", UncertainDate.parse("2014-11"), "team"),
                        referral("ref-2", UncertainDate.parse("2015-05"), "team"),
                        referral("ref-3", UncertainDate.parse("2015-07"), "charity"));
        Event news = referral(
                        "refs-news", UncertainDate.parse("[2015..2016]").withAnchor(Anchor.after("order")), "team")
                .withCount(Count.of(3));

        OtherAccount all = only(review.addEvent(news.withOtherAccountOf("ref-1", "ref-2", "ref-3")));
        assertThat(all.compared())
                .containsExactly(
                        entry("when", Agreement.CONFLICT),
                        entry("parties", Agreement.CONFLICT),
                        entry("count", Agreement.SAME));
        assertThat(all.agreement()).isEqualTo(Agreement.CONFLICT);
    }

    @Test
    void only_what_lies_certainly_apart_in_time_conflicts() {
        CaseReview.Builder review = review().addEvents(
                        Event.of("order", EventKind.COURT_HEARING, UncertainDate.parse("2015-06")),
                        referral("ref-2", UncertainDate.parse("2015-05"), "team"),
                        referral("ref-3", UncertainDate.parse("2015-07"), "team"),
                        referral(
                                        "news-2",
                                        UncertainDate.parse("[2015..2016]").withAnchor(Anchor.after("order")),
                                        "team")
                                .withOtherAccountOf("ref-2"),
                        referral(
                                        "news-3",
                                        UncertainDate.parse("[2015..2016]").withAnchor(Anchor.after("order")),
                                        "team")
                                .withOtherAccountOf("ref-3"));
        assertThat(review.build().otherAccounts())
                .extracting(OtherAccount::agreement)
                .containsExactly(Agreement.CONFLICT, Agreement.DIFFERS_IN_PRECISION);
    }

    @Test
    void a_count_is_compared_with_the_number_of_the_originals() {
        Event news = Event.of("news", EventKind.REFERRAL, UncertainDate.asWritten("then"))
                .withCount(Count.of(3));
        Event one = Event.of("one", EventKind.REFERRAL, UncertainDate.parse("2015"));
        Event two = one.withId("two").withCount(Count.of(Vague.SEVERAL));
        assertThat(only(review().addEvents(one, two, news.withOtherAccountOf("one", "two")))
                        .compared())
                .contains(entry("count", Agreement.DIFFERS_IN_PRECISION));
        assertThat(only(review().addEvents(one, two, news.withOtherAccountOf("one")))
                        .compared())
                .contains(entry("count", Agreement.CONFLICT));
        assertThat(only(review().addEvents(one, two, news.withOtherAccountOf("one", "not-held")))
                        .compared())
                .doesNotContainKey("count");
    }

    @Test
    void a_decision_ascribed_to_two_makers_conflicts() {
        Decision board = joined("join", "board").withReasons(CodedValue.of("more-learning"));
        Decision group = joined("join-bulletin", "review-group")
                .withReasons(CodedValue.of("similar-cases"), CodedValue.of("more-learning"))
                .withOtherAccountOf("join");
        assertThat(only(review().addDecisions(board, group)).compared())
                .containsExactly(
                        entry("matter", Agreement.SAME),
                        entry("outcome", Agreement.SAME),
                        entry("reasons", Agreement.DIFFERS_IN_PRECISION),
                        entry("parties", Agreement.CONFLICT));
    }

    @Test
    void grades_of_one_question_agree_or_conflict() {
        Conclusion first = conclusion("first", "potentially");
        assertThat(only(review().addConclusions(
                                        first, conclusion("same", "potentially").withOtherAccountOf("first")))
                        .agreement())
                .isEqualTo(Agreement.SAME);
        assertThat(only(review().addConclusions(first, conclusion("not", "no").withOtherAccountOf("first")))
                        .agreement())
                .isEqualTo(Agreement.CONFLICT);
    }

    @Test
    void words_without_a_code_cannot_be_told_from_a_code() {
        RiskAssessment first = risk("first", CodedValue.of("high", "police-missing"));
        RiskAssessment second = risk("second", CodedValue.words("at risk")).withOtherAccountOf("first");
        OtherAccount account = only(review().addRiskAssessments(first, second));
        assertThat(account.compared())
                .containsExactly(entry("hazard", Agreement.SAME), entry("value", Agreement.CANNOT_TELL));
        assertThat(account.agreement()).isEqualTo(Agreement.CANNOT_TELL);
    }

    @Test
    void what_is_left_out_with_a_reason_is_not_compared() {
        Decision first = joined("join", "board").withWhen(UncertainDate.parse("2015"));
        Decision second = joined("again", "board")
                .withWhen(UncertainDate.absent(Absence.NOT_STATED))
                .withOtherAccountOf("join");
        assertThat(only(review().addDecisions(first, second)).agreement()).isEqualTo(Agreement.SAME);
    }

    @Test
    void lists_are_compared_in_their_counts() {
        ItemSeries five = list("rec").withCount(Count.of(5));
        ItemSeries several = list("rec-news").withCount(Count.of(Vague.SEVERAL)).withOtherAccountOf("rec");
        assertThat(only(review().addSeries(five, several)).agreement()).isEqualTo(Agreement.DIFFERS_IN_PRECISION);
        assertThat(only(review().addSeries(list("rec"), several)).agreement()).isEqualTo(Agreement.CANNOT_TELL);
    }

    @Test
    void a_point_agrees_with_a_stretch_in_which_it_can_lie() {
        Episode missing = Episode.of("missing", EpisodeKind.MISSING, between("2015-02-06", "2015-02-08"));
        Event last = Event.of("event", EventKind.ALERT, UncertainDate.parse("2015-02-08"))
                .withOtherAccountOf("missing");
        assertThat(only(review().addEpisode(missing).addEvent(last)).agreement())
                .isEqualTo(Agreement.DIFFERS_IN_PRECISION);
        assertThat(only(review().addEpisode(missing).addEvent(last.withWhen(UncertainDate.parse("2015-03"))))
                        .agreement())
                .isEqualTo(Agreement.CONFLICT);
    }

    @Test
    void what_happened_in_one_telling_and_not_in_the_other_conflicts() {
        Event happened =
                Event.builder().id("order").kind(EventKind.COURT_HEARING).build();
        Event other = happened.withId("other").withOtherAccountOf("order");
        assertThat(only(review().addEvents(happened, other.withOccurrence(Occurrence.REFUSED)))
                        .agreement())
                .isEqualTo(Agreement.CONFLICT);
        assertThat(only(review().addEvents(happened, other.withOccurrence(Occurrence.PLANNED)))
                        .compared())
                .isEmpty();
    }

    @Test
    void one_telling_may_name_more_of_those_with_a_part() {
        Event first = Event.builder()
                .id("search")
                .kind(EventKind.SEARCH)
                .addParties(Party.of(Role.SEARCHER, "police"), Party.of(Role.SEARCHER, "homes"))
                .build();
        Event second = first.withId("news")
                .withOtherAccountOf("search")
                .withParties(Party.of(Role.SEARCHER, "police"), Party.unnamed(Role.REPORTER, "carer"));
        assertThat(only(review().addEvents(first, second)).compared())
                .containsExactly(entry("parties", Agreement.DIFFERS_IN_PRECISION));
    }

    @Test
    void the_other_accounts_of_one_thing_are_found_by_its_id() {
        Conclusion first = conclusion("first", "potentially");
        CaseReview review = review().addConclusions(
                        first, conclusion("again", "potentially").withOtherAccountOf("first", "not-held"))
                .build();
        assertThat(review.otherAccounts("first")).hasSize(1);
        assertThat(review.otherAccounts("again")).isEmpty();
    }

    private static OtherAccount only(CaseReview.Builder review) {
        assertThat(review.build().otherAccounts()).hasSize(1);
        return review.build().otherAccounts().get(0);
    }

    private static CaseReview.Builder review() {
        CaseReview.Builder review = CaseReview.builder();
        review.id("example/child-a").source("summary").addLabel(Label.of("Child A"));
        return review;
    }

    private static Event referral(String id, UncertainDate when, String to) {
        return Event.of(id, EventKind.REFERRAL, when).withParties(Party.of(Role.REFERRED_TO, to));
    }

    private static Decision joined(String id, String maker) {
        return Decision.builder()
                .id(id)
                .matter(Decision.Matter.JOIN_CASES)
                .outcome(CodedValue.of("joined"))
                .addParty(Party.of(Role.DECISION_MAKER, maker))
                .build();
    }

    private static Conclusion conclusion(String id, String grade) {
        return Conclusion.builder()
                .id(id)
                .question(CodedValue.of("predictable"))
                .grade(CodedValue.of(grade))
                .build();
    }

    private static RiskAssessment risk(String id, CodedValue value) {
        return RiskAssessment.builder()
                .id(id)
                .hazard(CodedValue.of("missing"))
                .value(value)
                .build();
    }

    private static ItemSeries list(String id) {
        return ItemSeries.builder().id(id).items(ItemKind.RECOMMENDATIONS).build();
    }

    private static UncertainPeriod between(String start, String end) {
        return UncertainPeriod.between(UncertainDate.parse(start), UncertainDate.parse(end));
    }

    private static UncertainPeriod from(String start) {
        return UncertainPeriod.from(UncertainDate.parse(start));
    }

    private static UncertainPeriod lasting(LengthOfTime length) {
        return UncertainPeriod.lasting(length);
    }
}
