package io.github.casereview.code.chronology;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;

/** Where harm came from: inside the family or outside it. */
@OpenList(name = "harm-setting", title = "Where harm came from")
public enum HarmSetting implements OpenCode {
    INTRA_FAMILIAL("inside the family"),
    EXTRA_FAMILIAL("outside the family"),
    IN_CARE("in care"),
    INSTITUTIONAL("in an institution"),
    BETWEEN_CHILDREN("between children"),
    SELF("by the one harmed"),
    ONLINE("online"),
    COMMUNITY("community");

    private final String label;

    HarmSetting(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
