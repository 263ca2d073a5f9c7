package io.github.casereview.json.guide;

import io.github.casereview.CaseReview;
import io.github.casereview.ReviewCollection;
import io.github.casereview.chronology.Event;
import io.github.casereview.chronology.EventKind;
import io.github.casereview.chronology.Harm;
import io.github.casereview.document.Document;
import io.github.casereview.document.Link;
import io.github.casereview.document.Publication;
import io.github.casereview.judgement.Response;
import io.github.casereview.learning.ImprovementAction;
import io.github.casereview.learning.ItemSeries;
import io.github.casereview.learning.LearningPoint;
import io.github.casereview.learning.ProgressReport;
import io.github.casereview.learning.Question;
import io.github.casereview.learning.Recommendation;
import io.github.casereview.learning.Training;
import io.github.casereview.people.Age;
import io.github.casereview.people.Child;
import io.github.casereview.people.Party;
import io.github.casereview.people.Role;
import io.github.casereview.source.Citation;
import io.github.casereview.source.CodedValue;
import io.github.casereview.source.ItemKind;
import io.github.casereview.source.Label;
import io.github.casereview.source.Tally;
import io.github.casereview.uncertain.Absence;
import io.github.casereview.uncertain.date.UncertainDate;
import io.github.casereview.uncertain.quantity.Count;

/** The code of the model guide from what is learned on, compiled; {@link ModelGuideTest} compares the text and what it builds. */
final class GuideLearningSample {
    private GuideLearningSample() {}

    static void learned(CaseReview.Builder review) {
        // sample: learned
        review.addSeries(ItemSeries.builder()
                .id("lp")
                .items(ItemKind.LEARNING_POINTS)
                .title("Learning points")
                .numbering(ItemSeries.Numbering.ARABIC)
                .coverage(ItemSeries.Coverage.WHOLE)
                .build());
        review.addSeries(ItemSeries.builder()
                .id("rec")
                .items(ItemKind.RECOMMENDATIONS)
                .stem("The board should be assured of this:")
                .numbering(ItemSeries.Numbering.ARABIC)
                .count(Count.of(1))
                .coverage(ItemSeries.Coverage.WHOLE)
                .build());
        review.addLearningPoint(LearningPoint.builder()
                .id("lp-1")
                .number("1")
                .form(LearningPoint.Form.ASSURANCE)
                .text("Ways into help are clear.")
                .addAbout("a")
                .addParty(Party.of(Role.ASSURANCE_SEEKER, "board"))
                .addParty(Party.of(Role.ASSURANCE_GIVER, "police"))
                .addTheme(CodedValue.of("child-sexual-exploitation"))
                .build());
        review.addLearningPoint(LearningPoint.builder()
                .id("lp-2")
                .number("2")
                .form(LearningPoint.Form.STATEMENT)
                .text("Schools see a child every day.")
                .addParty(Party.of(Role.CONCERNED, "schools"))
                .build());
        review.addRecommendation(Recommendation.builder()
                .id("r-1")
                .number("1")
                .text("Ways into help are audited.")
                .addDerivedFrom("lp-1")
                .addParty(Party.of(Role.OWNER, "board"))
                .purpose(CodedValue.of("audit"))
                .build());
        review.addQuestion(Question.builder()
                .id("lp-1-q")
                .partOf("lp-1")
                .text("Is there a profile of the problem?")
                .addParty(Party.of(Role.ASKED, "board"))
                .purpose(Question.Purpose.EMBEDDED)
                .build());
        review.addResponse(Response.builder()
                .id("accepts")
                .addTo("rec")
                .addAct(Response.Act.ACCEPT)
                .addParty(Party.of(Role.RESPONDER, "board"))
                .addSource(Citation.of("newsletter"))
                .build());
        review.addAction(ImprovementAction.builder()
                .id("training")
                .kind(CodedValue.of("training"))
                .addParty(Party.of(Role.OWNER, "board"))
                .training(Training.builder()
                        .addMedium(CodedValue.of("e-learning"))
                        .attendance(Tally.builder()
                                .of(CodedValue.of("place-filled"))
                                .count(Count.moreThan(2000))
                                .build())
                        .build())
                .addProgress(ProgressReport.builder()
                        .delivery(ProgressReport.Delivery.CONTINUING)
                        .build())
                .build());
        // end
    }

    static void written(CaseReview.Builder review) {
        // sample: written
        review.addDocument(Document.builder()
                .id("summary")
                .kind(CodedValue.of("executive-summary"))
                .title("Child A: Executive Summary")
                .addParty(Party.of(Role.PUBLISHER, "board"))
                .addAbout("example/child-a")
                .addLink(Link.builder().label("Read the summary").url("#").build())
                .addPublication(Publication.builder()
                        .status(Publication.Status.PUBLISHED)
                        .decision("publish")
                        .build())
                .build());
        review.addDocument(Document.builder()
                .id("newsletter")
                .kind(CodedValue.of("newsletter"))
                .issue("2")
                .addDerivedFrom(Citation.of("summary").withPage("seven"))
                .addLink(
                        Link.builder().label("contact").absent(Absence.WITHHELD).build())
                .build());
        // end
    }

    static ReviewCollection catalogue() {
        // sample: catalogue
        CaseReview entry = CaseReview.builder()
                .id("example/listing-2021-11/1")
                .addLabel(Label.of("Baby B", Label.Kind.LETTER))
                .addChild(Child.builder()
                        .id("b")
                        .addAge(Age.weeks(6).withAt("b-injury"))
                        .ethnicity(CodedValue.absent(Absence.NOT_STATED))
                        .build())
                .addEvent(Event.of("b-injury", EventKind.HARM, UncertainDate.parse("2018-23"))
                        .withAbout("b")
                        .withHarm(Harm.builder()
                                .addKind(CodedValue.of("fracture"))
                                .build()))
                .addSeries(ItemSeries.builder()
                        .id("recs")
                        .items(ItemKind.RECOMMENDATIONS)
                        .count(Count.of(0))
                        .coverage(ItemSeries.Coverage.WHOLE)
                        .build())
                .addDocument(Document.builder()
                        .id("report")
                        .addLink(Link.builder()
                                .label("Read full overview (PDF)")
                                .url("#")
                                .build())
                        .build())
                .build();
        ReviewCollection listing = ReviewCollection.builder()
                .id("example/listing-2021-11")
                .source("listing")
                .addDocument(Document.builder()
                        .id("listing")
                        .kind(CodedValue.of("repository-listing"))
                        .dated(UncertainDate.parse("2021-11"))
                        .build())
                .addReview(entry)
                .build();
        // end
        return listing;
    }
}
