package io.github.casereview.code.judgement;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;

/** What was decided, in the words of the matter: a review, its scope, its publication, a placement. */
@OpenList(name = "decision-outcome", title = "What was decided")
public enum DecisionOutcome implements OpenCode {
    REVIEW_HELD("a review is held"),
    NO_REVIEW("no review is held"),
    NATIONAL_REVIEW("a national review is held"),
    OTHER_REVIEW("another kind of review is held"),
    JOINED("the cases are joined"),
    KEPT_SEPARATE("the cases are kept apart"),
    SCOPE_SET("scope set"),
    PERIOD_AGREED("the period under review is agreed"),
    SCOPE_EXTENDED("scope extended"),
    SCOPE_NARROWED("scope narrowed"),
    METHOD_CHOSEN("method chosen"),
    ENDORSED("endorsed"),
    RETURNED("sent back for more work"),
    PUBLISHED("published in full"),
    PUBLISHED_IN_PART("published in part"),
    PUBLISHED_ANONYMOUSLY("published anonymously"),
    NOT_PUBLISHED("not published"),
    PUBLICATION_DELAYED("publication delayed"),
    WITHDRAWN("withdrawn"),
    PROSECUTED("prosecuted"),
    NOT_PROSECUTED("not prosecuted"),
    FOSTER_CARE("foster care"),
    RESIDENTIAL_CARE("residential care"),
    SECURE_ACCOMMODATION("secure accommodation"),
    HOME_WITH_PARENTS("home with parents"),
    CONNECTED_CARE("care by relatives or friends"),
    MOVED("moved"),
    KEPT("kept"),
    AGREED("agreed"),
    REFUSED("refused"),
    DEFERRED("deferred");

    private final String label;

    DecisionOutcome(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
