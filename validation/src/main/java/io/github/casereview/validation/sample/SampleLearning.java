package io.github.casereview.validation.sample;

import io.github.casereview.CaseReview;
import io.github.casereview.judgement.Response;
import io.github.casereview.learning.Evidence;
import io.github.casereview.learning.Finding;
import io.github.casereview.learning.ImprovementAction;
import io.github.casereview.learning.ItemSeries;
import io.github.casereview.learning.LearningPoint;
import io.github.casereview.learning.ProgressReport;
import io.github.casereview.learning.Recommendation;
import io.github.casereview.people.Agency;
import io.github.casereview.people.Party;
import io.github.casereview.people.Role;
import io.github.casereview.source.CodedValue;
import io.github.casereview.source.ItemKind;
import io.github.casereview.uncertain.date.UncertainDate;
import io.github.casereview.uncertain.quantity.Count;
import java.time.YearMonth;

/** The learning of a sample: what was found, what is to be learned, what should be done, what was done. */
final class SampleLearning {
    private SampleLearning() {}

    static Agency board() {
        return Agency.named("board", "Northshire Safeguarding Board");
    }

    static LearningPoint.Builder point(String id, String text) {
        return LearningPoint.builder().id(id).text(text);
    }

    static CaseReview.Builder addTo(CaseReview.Builder review) {
        return review.addSeries(series("lp", ItemKind.LEARNING_POINTS, 2))
                .addSeries(series("rec", ItemKind.RECOMMENDATIONS, 1))
                .addFinding(Finding.builder()
                        .id("f-1")
                        .text("Agencies held parts of the picture and did not put them together.")
                        .build())
                .addLearningPoint(point("lp-1", "Put together early what each agency knows.")
                        .number("1")
                        .series("lp")
                        .addDerivedFrom("f-1")
                        .build())
                .addLearningPoint(point("lp-2", "Ask each child what a day at home is like.")
                        .number("2")
                        .series("lp")
                        .addAbout("child-a")
                        .build())
                .addRecommendation(recommendation())
                .addResponse(Response.builder()
                        .id("accepts")
                        .addTo("r-1")
                        .addAct(Response.Act.ACCEPT)
                        .addParty(Party.of(Role.RESPONDER, "board"))
                        .build())
                .addAction(action());
    }

    private static ItemSeries series(String id, ItemKind items, int count) {
        return ItemSeries.builder()
                .id(id)
                .items(items)
                .numbering(ItemSeries.Numbering.ARABIC)
                .count(Count.of(count))
                .coverage(ItemSeries.Coverage.WHOLE)
                .build();
    }

    private static Recommendation recommendation() {
        return Recommendation.builder()
                .id("r-1")
                .number("1")
                .series("rec")
                .text("The board makes sure that agencies meet within ten working days of a concern.")
                .addDerivedFrom("lp-1")
                .addParty(Party.of(Role.OWNER, "board"))
                .deadline(UncertainDate.of(YearMonth.of(2016, 3)))
                .measure("An audit counts the working days between a concern and the meeting.")
                .build();
    }

    private static ImprovementAction action() {
        return ImprovementAction.builder()
                .id("meetings")
                .text("Meetings within ten working days are part of the procedure.")
                .addDerivedFrom("r-1", "lp-2")
                .addProgress(ProgressReport.builder()
                        .delivery(ProgressReport.Delivery.COMPLETED)
                        .asAt(UncertainDate.of(YearMonth.of(2016, 2)))
                        .addEvidence(Evidence.builder()
                                .kind(CodedValue.of("document"))
                                .text("The procedure as it is published.")
                                .build())
                        .build())
                .build();
    }
}
