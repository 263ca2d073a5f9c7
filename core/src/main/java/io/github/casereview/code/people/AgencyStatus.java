package io.github.casereview.code.people;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;

/** How an agency stands: by statute, by contract, on its own. */
@OpenList(name = "agency-status", title = "How an agency stands")
public enum AgencyStatus implements OpenCode {
    STATUTORY("statutory"),
    VOLUNTARY("voluntary"),
    INDEPENDENT("independent"),
    PRIVATE("private"),
    COMMISSIONED("commissioned"),
    DECOMMISSIONED("no longer commissioned"),
    MULTI_AGENCY("multi agency"),
    SPECIALIST("specialist"),
    UNREGISTERED("unregistered");

    private final String label;

    AgencyStatus(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
