package io.github.casereview.code.list;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;

/** How a review was done; hybrids hold several. */
@OpenList(name = "methodology", title = "How a review was done")
public enum Methodology implements OpenCode {
    LEARNING_TOGETHER("Learning Together (Social Care Institute for Excellence)"),
    SILP("Significant Incident Learning Process"),
    WELSH_CHILD_PRACTICE_REVIEW("model of the Welsh child practice review"),
    ROOT_CAUSE_ANALYSIS("root cause analysis"),
    SYSTEMS("systems methodology"),
    INDIVIDUAL_MANAGEMENT_REVIEWS("management reviews by agencies and an overview report"),
    HYBRID("hybrid"),
    APPRECIATIVE_INQUIRY("appreciative inquiry"),
    PEER_REVIEW("peer review"),
    ACTION_LEARNING("action learning"),
    SIGNIFICANT_EVENT_ANALYSIS("significant event analysis"),
    COMBINED_CHRONOLOGY("combined chronology of several agencies"),
    PRACTITIONER_EVENTS("practitioner events"),
    THEMATIC_ANALYSIS("thematic analysis"),
    DESK_BASED("from documents only");

    private final String label;

    Methodology(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
