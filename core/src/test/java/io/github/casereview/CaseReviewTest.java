package io.github.casereview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.chronology.Event;
import io.github.casereview.chronology.EventKind;
import io.github.casereview.document.Document;
import io.github.casereview.judgement.Statement;
import io.github.casereview.learning.GoodPractice;
import io.github.casereview.learning.LearningPoint;
import io.github.casereview.learning.Question;
import io.github.casereview.learning.Recommendation;
import io.github.casereview.people.Age;
import io.github.casereview.people.Agency;
import io.github.casereview.people.Child;
import io.github.casereview.people.OtherPerson;
import io.github.casereview.people.Party;
import io.github.casereview.people.Role;
import io.github.casereview.source.Label;
import io.github.casereview.uncertain.Absence;
import io.github.casereview.uncertain.date.UncertainDate;
import io.github.casereview.uncertain.quantity.Count;
import io.github.casereview.uncertain.quantity.Vague;
import io.github.casereview.value.Identified;
import org.junit.jupiter.api.Test;

class CaseReviewTest {
    private final CaseReview review = CaseReview.builder()
            .id("example/child-a")
            .addLabel(Label.of("Child A", Label.Kind.LETTER))
            .addChild(Child.of("a", "Child A").withAges(Age.weeks(6).withAt("injury")))
            .addPerson(OtherPerson.of("carer", "the carer"))
            .addAgencies(Agency.named("trust", "Example Hospital Trust"), Agency.classOf("schools", "all schools"))
            .addAgency(Agency.unnamed("group", "a working group").withPartOf("trust"))
            .addEvent(Event.of("injury", EventKind.HARM, UncertainDate.parse("2019"))
                    .withTrigger(true)
                    .withParties(Party.of(Role.VICTIM, "a")))
            .addStatement(Statement.builder()
                    .id("view")
                    .kind(Statement.Kind.VIEW)
                    .text("Disagrees.")
                    .addAbout("injury")
                    .build())
            .addGoodPractice(GoodPractice.builder().id("gp-1").addAbout("a").build())
            .addLearningPoint(LearningPoint.builder()
                    .id("lp-1")
                    .number("1")
                    .addAbout("a")
                    .addParty(Party.of(Role.ASSURANCE_GIVER, "trust"))
                    .build())
            .addRecommendation(Recommendation.builder().id("r-1").number("1").build())
            .addQuestion(Question.builder().id("lp-1-q").partOf("lp-1").build())
            .addDocument(
                    Document.builder().id("report").addAbout("example/child-a").build())
            .build();

    @Test
    void anything_is_found_by_its_id() {
        assertThat(review.find("injury")).containsInstanceOf(Event.class);
        assertThat(review.find("example/child-a")).containsSame(review);
        assertThat(review.find("nothing")).isEmpty();
        assertThat(review.child("a")).isPresent();
        assertThat(review.child("carer")).isEmpty();
        assertThat(review.agency("schools")).isPresent();
    }

    @Test
    void items_are_found_by_the_number_that_readers_cite() {
        assertThat(review.learningPoint("1").map(LearningPoint::getId)).contains("lp-1");
        assertThat(review.recommendation("1").map(Recommendation::getId)).contains("r-1");
        assertThat(review.recommendation("2")).isEmpty();
    }

    @Test
    void contents_keep_the_order_of_the_record() {
        assertThat(review.contents())
                .extracting(Identified::getId)
                .containsExactly(
                        "a", "carer", "trust", "schools", "group", "injury", "view", "gp-1", "lp-1", "r-1", "lp-1-q",
                        "report");
    }

    @Test
    void a_collection_holds_its_reviews_but_not_what_is_in_them() {
        ReviewCollection collection = ReviewCollection.builder()
                .id("example/bulletin")
                .addReview(review)
                .addAgency(Agency.named("board", "Example Board"))
                .build();
        assertThat(collection.contents()).extracting(Identified::getId).containsExactly("board", "example/child-a");
        assertThat(collection.find("injury")).isEmpty();
    }

    @Test
    void items_are_found_by_who_has_a_part_in_them() {
        assertThat(review.itemsWith("trust", Role.ASSURANCE_GIVER))
                .extracting(Identified::getId)
                .containsExactly("lp-1");
        assertThat(review.itemsWith("trust", Role.OWNER)).isEmpty();
    }

    @Test
    void what_concerns_a_child_is_found_however_indirect_it_is() {
        assertThat(review.concerning("a"))
                .extracting(Identified::getId)
                .containsExactly("injury", "view", "gp-1", "lp-1", "lp-1-q");
    }

    @Test
    void an_agency_leads_no_further_than_to_itself() {
        assertThat(review.withEvents(Event.of("meeting", EventKind.MEETING, UncertainDate.parse("2019"))
                                .withParties(Party.of(Role.ATTENDEE, "group")))
                        .concerning("trust"))
                .extracting(Identified::getId)
                .containsExactly("group", "lp-1", "lp-1-q");
    }

    @Test
    void children_are_counted_as_far_as_they_are_told() {
        assertThat(review.countChildren()).isEqualTo(Count.of(1));
        Child group = Child.builder().id("g").count(Count.of(4)).build();
        assertThat(review.withChildren(group, Child.of("b", "Child B")).countChildren())
                .isEqualTo(Count.of(5));
        assertThat(review.withChildren(group.withCount(Count.of(Vague.SEVERAL)), Child.of("b", "Child B"))
                        .countChildren())
                .isEqualTo(Count.atLeast(3));
        assertThat(review.withChildren(group.withCount(Count.between(2, 3))).countChildren())
                .isEqualTo(Count.between(2, 3));
        assertThat(review.withChildren(group.withCount(Count.absent(Absence.NOT_STATED)))
                        .countChildren())
                .isEqualTo(Count.atLeast(0));
        assertThat(review.withChildren().countChildren()).isEqualTo(Count.of(0));
    }
}
