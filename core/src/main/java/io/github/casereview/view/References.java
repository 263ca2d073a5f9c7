package io.github.casereview.view;

import io.github.casereview.chronology.ChronologyEntry;
import io.github.casereview.document.Document;
import io.github.casereview.document.RelatedReview;
import io.github.casereview.judgement.Conclusion;
import io.github.casereview.judgement.Decision;
import io.github.casereview.judgement.Response;
import io.github.casereview.judgement.RiskAssessment;
import io.github.casereview.judgement.Statement;
import io.github.casereview.learning.ItemSeries;
import io.github.casereview.learning.ReviewItem;
import io.github.casereview.people.Agency;
import io.github.casereview.people.Party;
import io.github.casereview.value.Identified;
import io.github.casereview.value.ReviewValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a thing names, read in one way for every type that has it. */
final class References {
    private References() {}

    /** The people and things it is about. */
    static List<String> about(Identified thing) {
        if (thing instanceof ChronologyEntry entry) {
            return entry.getAbout();
        } else if (thing instanceof ReviewItem item) {
            return item.getAbout();
        } else if (thing instanceof Statement statement) {
            return statement.getAbout();
        } else if (thing instanceof Conclusion conclusion) {
            return conclusion.getAbout();
        } else if (thing instanceof RiskAssessment assessment) {
            return assessment.getAbout();
        } else if (thing instanceof Decision decision) {
            return decision.getAbout();
        } else if (thing instanceof Document document) {
            return document.getAbout();
        }
        return List.of();
    }

    /** Who has which part in it. */
    static List<Party> parties(ReviewValue thing) {
        if (thing instanceof ChronologyEntry entry) {
            return entry.getParties();
        } else if (thing instanceof ReviewItem item) {
            return item.getParties();
        } else if (thing instanceof RiskAssessment assessment) {
            return assessment.getParties();
        } else if (thing instanceof Decision decision) {
            return decision.getParties();
        } else if (thing instanceof Response response) {
            return response.getParties();
        } else if (thing instanceof ItemSeries series) {
            return series.getParties();
        }
        return otherParties(thing);
    }

    private static List<Party> otherParties(ReviewValue thing) {
        if (thing instanceof Document document) {
            return document.getParties();
        } else if (thing instanceof Agency agency) {
            return agency.getParties();
        } else if (thing instanceof RelatedReview related) {
            return related.getParties();
        }
        return List.of();
    }

    /** The tellings of which it is another. */
    static List<String> otherAccountOf(Identified thing) {
        if (thing instanceof ChronologyEntry entry) {
            return entry.getOtherAccountOf();
        } else if (thing instanceof Conclusion conclusion) {
            return conclusion.getOtherAccountOf();
        } else if (thing instanceof RiskAssessment assessment) {
            return assessment.getOtherAccountOf();
        } else if (thing instanceof Decision decision) {
            return decision.getOtherAccountOf();
        } else if (thing instanceof ItemSeries series) {
            return series.getOtherAccountOf();
        }
        return List.of();
    }

    /** What it is a part of, limits or replaces. */
    static List<String> standsWith(Identified thing) {
        if (thing instanceof ReviewItem item) {
            return item.getPartOf().stream().toList();
        } else if (thing instanceof Document document) {
            return document.getPartOf().stream().toList();
        } else if (thing instanceof Agency agency) {
            return agency.getPartOf().stream().toList();
        } else if (thing instanceof Conclusion conclusion) {
            return conclusion.getQualifies();
        } else if (thing instanceof RiskAssessment assessment) {
            return assessment.getQualifies();
        } else if (thing instanceof Decision decision) {
            return decision.getRevises();
        }
        return List.of();
    }

    /** Who and what it names itself: whom it is about, and who has a part in it. */
    static Stream<String> concerned(Identified thing) {
        return Stream.concat(
                about(thing).stream(),
                parties(thing).stream().map(Party::getWho).flatMap(Optional::stream));
    }
}
