package io.github.casereview.validation.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.ReviewJson;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.uncertain.date.PeriodBounds;
import io.github.casereview.uncertain.date.UncertainDate;
import io.github.casereview.uncertain.date.UncertainPeriod;
import io.github.casereview.value.Identified;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    private final ReviewIndex index = index("""
            {"schemaVersion": "review-collection/1-draft", "id": "north/list", "labels": [{"text": "List"}],
             "documents": [{"id": "letter", "dated": {"edtf": "2016-05-04"}}],
             "reviews": [
               {"id": "north/ash", "labels": [{"text": "Ash"}],
                "events": [{"id": "birth", "kind": "birth", "when": {"edtf": "2015-03-02"}},
                  {"id": "week", "kind": "contact", "when": {"anchor": {"relation": "after", "to": "birth", "by": {"value": "P7D"}}}},
                  {"id": "answer", "kind": "contact", "when": {"anchor": {"relation": "at", "to": "letter"}}},
                  {"id": "visit", "kind": "contact"}],
                "episodes": [{"id": "care", "kind": "placement",
                    "period": {"start": {"anchor": {"relation": "at", "to": "birth"}}, "end": {"edtf": "2015-06"}}},
                  {"id": "open", "kind": "placement"}],
                "decisions": [{"id": "hold", "matter": "hold-review", "outcome": {"code": "agreed"},
                  "when": {"edtf": "2016-01-05"}}],
                "conclusions": [{"id": "seen", "question": {"code": "predictable"}, "grade": {"code": "no"},
                  "when": {"edtf": "2016-02"}}],
                "riskAssessments": [{"id": "risk", "hazard": {"code": "neglect"}, "value": {"code": "high"},
                  "when": {"edtf": "2015-04-01"}}],
                "learningPoints": [{"id": "lp", "text": "Ask."}]}]}
            """);
    private final Node<?> ash = index.record("north/ash").orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "birth, 2015-03-02, 2015-03-02",
        "week, 2015-03-09, 2015-03-09",
        "answer, 2016-05-04, 2016-05-04",
        "hold, 2016-01-05, 2016-01-05",
        "seen, 2016-02, 2016-02",
        "risk, 2015-04-01, 2015-04-01",
        "care, 2015-03-02, 2015-06"
    })
    void tells_when_a_thing_was_with_what_it_is_told_in_relation_to(String id, String start, String end) {
        assertThat(index.times().of(thing(id))).isEqualTo(new PeriodBounds(day(start), day(end)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"visit", "open", "lp"})
    void knows_nothing_of_what_has_no_time(String id) {
        assertThat(index.times().of(thing(id))).isEqualTo(PeriodBounds.at(DateBounds.unknown()));
    }

    @Test
    void resolves_a_date_within_its_record_alone() {
        UncertainDate born = UncertainDate.at("birth");
        assertThat(index.times().of(ash, born)).isEqualTo(day("2015-03-02"));
        assertThat(index.times().of(index.root(), born)).isEqualTo(DateBounds.unknown());
        assertThat(index.times().of(index.root(), UncertainDate.at("letter"))).isEqualTo(day("2016-05-04"));
        assertThat(index.times().of(ash, Optional.empty())).isEqualTo(DateBounds.unknown());
        assertThat(index.times().of(ash, Optional.of(UncertainDate.parse("2014"))))
                .isEqualTo(day("2014"));
    }

    @Test
    void resolves_both_ends_of_a_period() {
        UncertainPeriod period = UncertainPeriod.between(UncertainDate.at("birth"), UncertainDate.at("letter"));
        assertThat(index.times().period(ash, period)).isEqualTo(new PeriodBounds(day("2015-03-02"), day("2016-05-04")));
    }

    @Test
    void a_review_that_stands_alone_has_a_timeline_of_its_own() {
        ReviewIndex alone = index("""
                {"schemaVersion": "case-review/1-draft", "id": "north/oak", "labels": [{"text": "Oak"}],
                 "events": [{"id": "birth", "kind": "birth", "when": {"edtf": "2013-01-01"}}]}
                """);
        assertThat(alone.times().of(alone.root(), UncertainDate.at("birth"))).isEqualTo(day("2013-01-01"));
        assertThat(alone.times().timeline(alone.root()))
                .isSameAs(alone.times().timeline(alone.root().children().get(0)));
    }

    private Node<Identified> thing(String id) {
        return index.find(ash, id).orElseThrow();
    }

    private static DateBounds day(String edtf) {
        return UncertainDate.parse(edtf).bounds();
    }

    private static ReviewIndex index(String text) {
        return ReviewIndex.of(ReviewJson.recordReader().read(text).value().orElseThrow());
    }
}
