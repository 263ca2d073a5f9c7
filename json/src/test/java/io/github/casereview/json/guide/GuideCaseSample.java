package io.github.casereview.json.guide;

import io.github.casereview.CaseReview;
import io.github.casereview.Jurisdiction;
import io.github.casereview.ReviewPeriod;
import io.github.casereview.Scope;
import io.github.casereview.chronology.Episode;
import io.github.casereview.chronology.EpisodeKind;
import io.github.casereview.chronology.Event;
import io.github.casereview.chronology.EventKind;
import io.github.casereview.chronology.Harm;
import io.github.casereview.judgement.Conclusion;
import io.github.casereview.judgement.Decision;
import io.github.casereview.judgement.RiskAssessment;
import io.github.casereview.judgement.Statement;
import io.github.casereview.people.Age;
import io.github.casereview.people.Agency;
import io.github.casereview.people.Child;
import io.github.casereview.people.OtherPerson;
import io.github.casereview.people.Party;
import io.github.casereview.people.Place;
import io.github.casereview.people.Relationship;
import io.github.casereview.people.Role;
import io.github.casereview.source.Certainty;
import io.github.casereview.source.Citation;
import io.github.casereview.source.CodedValue;
import io.github.casereview.source.Label;
import io.github.casereview.source.Tally;
import io.github.casereview.uncertain.Absence;
import io.github.casereview.uncertain.date.UncertainDate;
import io.github.casereview.uncertain.date.UncertainPeriod;
import io.github.casereview.uncertain.quantity.Count;
import io.github.casereview.uncertain.quantity.LengthOfTime;
import io.github.casereview.uncertain.quantity.Vague;
import java.util.List;

/** The code of the model guide to the end of what was judged, compiled; {@link ModelGuideTest} compares the text and what it builds. */
final class GuideCaseSample {
    private GuideCaseSample() {}

    static CaseReview.Builder record() {
        // sample: record
        CaseReview.Builder review = CaseReview.builder()
                .id("example/child-a")
                .source("summary")
                .addLabel(Label.of("Child A", Label.Kind.LETTER))
                .addKind(CodedValue.of("serious-case-review"))
                .addKind(CodedValue.of("thematic-review")
                        .withAsWritten("themed review")
                        .withSources(Citation.of("newsletter")))
                .jurisdiction(Jurisdiction.ENGLAND)
                .scope(Scope.SINGLE_CHILD)
                .addParty(Party.of(Role.COMMISSIONER, "board"))
                .addParty(Party.unnamed(Role.REVIEWER, "independent reviewer"))
                .addPeriod(ReviewPeriod.builder()
                        .addAbout("a")
                        .period(UncertainPeriod.between(UncertainDate.parse("2013-01"), UncertainDate.parse("2015-02")))
                        .build());
        // end
        return review;
    }

    static void who(CaseReview.Builder review) {
        // sample: who
        review.addChild(Child.of("a", "Child A")
                .withLabels(Label.of("Child A", Label.Kind.LETTER))
                .withAges(Age.years(15).withAt("a-missing-1").withAsWritten("15-year-old"))
                .withEthnicity(CodedValue.absent(Absence.NOT_STATED))
                .withFactors(CodedValue.of("bereavement", "theme").withAsWritten("loss")));
        review.addPerson(OtherPerson.builder()
                .id("a-siblings")
                .count(Count.of(4))
                .addRelationship(Relationship.builder()
                        .to("a")
                        .kind(CodedValue.of("sibling"))
                        .build())
                .addFigure(Tally.builder()
                        .of(CodedValue.of("child"))
                        .count(Count.of(Vague.MOST))
                        .addValue(CodedValue.words("known to services"))
                        .build())
                .build());
        review.addPerson(OtherPerson.builder()
                .id("a-offender")
                .addLabel(Label.of("registered sex offender", Label.Kind.ROLE))
                .addStatus(CodedValue.of("registered-sex-offender"))
                .build());
        review.addAgencies(
                Agency.named("board", "Example Safeguarding Board").withSector(CodedValue.of("safeguarding-board")),
                Agency.unnamed("police", "the police").withSector(CodedValue.of("police")),
                Agency.classOf("schools", "all schools"),
                Agency.unnamed("cse-team", "specialist team").withPartOf("board"));
        // end
    }

    static void happened(CaseReview.Builder review) {
        // sample: happened
        review.addEpisode(
                Episode.of("a-plan", EpisodeKind.CHILD_PROTECTION, UncertainPeriod.from(UncertainDate.early(2015)))
                        .withAbout("a")
                        .withValue(CodedValue.of("plan").withAsWritten("child protection plan"))
                        .withGrounds(CodedValue.of("NEG").withAsWritten("neglect")));
        Episode missing = Episode.builder()
                .id("a-missing-1")
                .kind(EpisodeKind.MISSING)
                .addAbout("a")
                .addPlace(Place.builder()
                        .role(Place.Part.STAYED)
                        .whose("a-offender")
                        .certainty(Certainty.ESTABLISHED_LATER)
                        .build())
                .period(UncertainPeriod.from(UncertainDate.parse("2015-02")).withLength(LengthOfTime.of("PT42H45M")))
                .addFeature(CodedValue.of("from-care"))
                .build();
        review.addEpisode(missing);
        review.addEpisode(Episode.builder()
                .id("a-missing-1-newsletter")
                .kind(EpisodeKind.MISSING)
                .addAbout("a")
                .period(UncertainPeriod.lasting(LengthOfTime.moreThan("PT42H")))
                .addOtherAccountOf(missing.getId())
                .addSource(Citation.of("newsletter"))
                .build());
        review.addEvent(Event.of("a-referral", EventKind.REFERRAL, UncertainDate.parse("2014-11"))
                .withAbout("a")
                .withParties(Party.of(Role.REFERRED_TO, "cse-team")));
        review.addEvent(Event.of("a-assault", EventKind.OFFENCE, UncertainDate.within("a-missing-1"))
                .withAbout("a")
                .withParties(Party.of(Role.VICTIM, "a"), Party.of(Role.OFFENDER, "a-offender"))
                .withTrigger(true)
                .withHarm(Harm.builder()
                        .addKind(CodedValue.of("sexual-assault"))
                        .certainty(Certainty.PROVED)
                        .build()));
        review.addEvent(Event.builder()
                .id("a-conviction")
                .kind(EventKind.CONVICTION)
                .addAbout("a-assault")
                .addParty(Party.of(Role.DEFENDANT, "a-offender"))
                .build());
        // end
    }

    static List<Object> uncertain() {
        // sample: uncertain
        UncertainDate plan = UncertainDate.early(2015);
        plan.order(UncertainDate.parse("2014-11")); // AFTER
        plan.order(UncertainDate.parse("2015-05")); // CANNOT_TELL
        LengthOfTime.moreThan("PT42H").agreement(LengthOfTime.of("PT42H45M")); // DIFFERS_IN_PRECISION
        // end
        return List.of(
                plan.order(UncertainDate.parse("2014-11")),
                plan.order(UncertainDate.parse("2015-05")),
                LengthOfTime.moreThan("PT42H").agreement(LengthOfTime.of("PT42H45M")));
    }

    static void said(CaseReview.Builder review) {
        // sample: said
        review.addRiskAssessment(RiskAssessment.builder()
                .id("a-risk-police")
                .addAbout("a-missing-1")
                .hazard(CodedValue.of("missing"))
                .value(CodedValue.of("high", "police-missing"))
                .addParty(Party.of(Role.ASSESSOR, "police"))
                .build());
        review.addStatement(Statement.builder()
                .id("a-view")
                .kind(Statement.Kind.VIEW)
                .addAbout("a")
                .text("Did not want to stand apart from friends.")
                .addSource(
                        Citation.of("summary").withVoice(Citation.Voice.CHILD).withWho("a"))
                .build());
        review.addConclusion(Conclusion.builder()
                .id("a-predictable")
                .addAbout("a-assault")
                .question(CodedValue.of("predictable"))
                .grade(CodedValue.of("potentially"))
                .build());
        review.addConclusion(Conclusion.builder()
                .id("a-preventable")
                .addAbout("a-assault")
                .question(CodedValue.of("preventable"))
                .grade(CodedValue.of("no"))
                .addQualifier(CodedValue.of("at-the-time"))
                .build());
        review.addDecision(Decision.builder()
                .id("publish")
                .matter(Decision.Matter.PUBLICATION)
                .outcome(CodedValue.of("published"))
                .addAbout("summary")
                .addParty(Party.of(Role.DECISION_MAKER, "board"))
                .build());
        // end
    }
}
