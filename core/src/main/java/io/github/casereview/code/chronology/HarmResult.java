package io.github.casereview.code.chronology;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;

/** How harm ended for the one harmed. */
@OpenList(name = "harm-result", title = "How harm ended")
public enum HarmResult implements OpenCode {
    DIED("died"),
    DIED_BY_SUICIDE("died by suicide"),
    NEAR_FATAL("near fatal"),
    LIFE_THREATENING("life threatening"),
    SERIOUSLY_HARMED("seriously harmed"),
    LASTING_DISABILITY("lasting disability"),
    LASTING_HARM("lasting harm"),
    PREGNANCY("pregnancy"),
    RECOVERING("recovering"),
    RECOVERED("recovered"),
    NO_LASTING_HARM("no lasting harm");

    private final String label;

    HarmResult(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
