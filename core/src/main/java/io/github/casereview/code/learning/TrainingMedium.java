package io.github.casereview.code.learning;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;

/** How training was given. */
@OpenList(name = "training-medium", title = "How training was given")
public enum TrainingMedium implements OpenCode {
    BRIEFING("briefing"),
    PERSONAL_BRIEFING("personal briefing"),
    TEAM_BRIEFING("team briefing"),
    COMMUNITY_BRIEFING("community briefing"),
    WRITTEN_BRIEFING("written briefing"),
    SEMINAR("seminar"),
    WORKSHOP("workshop"),
    COURSE("course"),
    CONFERENCE("conference"),
    E_LEARNING("e learning"),
    WEBINAR("webinar"),
    VIDEO("video"),
    PRACTITIONER_EVENT("practitioner event"),
    SUPERVISION("supervision"),
    NEWSLETTER("newsletter"),
    DRAMA("drama");

    private final String label;

    TrainingMedium(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
