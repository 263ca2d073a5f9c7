package io.github.casereview.code.judgement;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;

/** What a conclusion answers; the answer is a grade, never yes or no alone. */
@OpenList(name = "conclusion-question", title = "What a conclusion answers")
public enum ConclusionQuestion implements OpenCode {
    PREDICTABLE("could it have been predicted"),
    PREVENTABLE("could it have been prevented"),
    PREVENTABLE_BY_EARLIER_HELP("would earlier help have prevented it"),
    RISK_LOWER_WITH_EARLIER_HELP("would earlier help have lowered the risk"),
    HARM_LOWER_WITH_EARLIER_HELP("would earlier help have lessened the harm"),
    SINGLE_FACTOR("was there one factor or event behind it"),
    MODIFIABLE_FACTORS("were there factors that could be changed"),
    CONNECTED_TO_AGENCY_INVOLVEMENT("was it connected to what agencies did"),
    QUALITY_OF_PRACTICE("how good was practice"),
    EFFECTIVENESS("how effective was practice"),
    COORDINATION("how well was work coordinated"),
    INFORMATION_SHARING("how well was information shared"),
    LEADERSHIP("how well was work led"),
    PARTNERSHIP("how well did agencies work together"),
    PARTNERSHIP_ACROSS_BOUNDARIES("how well did areas work together"),
    QUALITY_OF_REVIEW("how good was the review"),
    ASSURANCE("can the board be assured"),
    CRITERIA_MET("are the criteria for a review met");

    private final String label;

    ConclusionQuestion(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
