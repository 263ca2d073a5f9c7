package io.github.casereview.code.list;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;

/** What kind of document it is. */
@OpenList(name = "document-kind", title = "What kind of document it is")
public enum DocumentKind implements OpenCode {
    OVERVIEW_REPORT("overview report"),
    EXECUTIVE_SUMMARY("executive summary"),
    SERIOUS_CASE_REVIEW("report of a serious case review"),
    PRACTICE_REVIEW("report of a practice review"),
    RAPID_REVIEW_REPORT("rapid review report"),
    THEMATIC_REPORT("thematic report"),
    BOARD_RESPONSE("board response"),
    ACTION_PLAN("action plan"),
    IMPROVEMENT_PLAN("improvement plan"),
    WORK_PLAN("work plan"),
    TRAINING_PLAN("training plan"),
    TRAINING_NEEDS_ANALYSIS("training needs analysis"),
    CARE_PLAN("care plan"),
    THRESHOLD_DOCUMENT("threshold document"),
    TERMS_OF_REFERENCE("terms of reference"),
    AGENCY_REPORT("report of one agency to the review"),
    LEARNING_SUMMARY("short account of one agency"),
    INTEGRATED_CHRONOLOGY("integrated chronology"),
    LEARNING_BULLETIN("learning bulletin"),
    LEARNING_BRIEF("learning brief"),
    NEWSLETTER("newsletter"),
    PRESENTATION("presentation"),
    TRAINING_MATERIAL("training material"),
    WEBSITE("website"),
    REPOSITORY_LISTING("repository listing"),
    REPOSITORY_ENTRY("repository entry"),
    PRESS_STATEMENT("press statement"),
    FAMILY_STATEMENT("family statement"),
    NOTIFICATION("notification of a serious incident"),
    LETTER("letter"),
    MINUTES("minutes"),
    ANNUAL_REPORT("annual report"),
    BUSINESS_PLAN("business plan"),
    STRATEGY("strategy"),
    POLICY("policy"),
    PROCEDURE("procedure"),
    GUIDANCE("guidance"),
    PROTOCOL("protocol"),
    INSPECTION_REPORT("inspection report"),
    AUDIT_REPORT("audit report"),
    COURT_JUDGMENT("court judgment"),
    PREVENTION_OF_FUTURE_DEATHS_REPORT("coroner's report to prevent future deaths"),
    LEGISLATION("legislation"),
    RESEARCH_REPORT("research report");

    private final String label;

    DocumentKind(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
