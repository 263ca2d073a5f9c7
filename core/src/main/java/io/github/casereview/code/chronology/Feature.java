package io.github.casereview.code.chronology;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;

/** A trait of an episode that its kind and value do not say. */
@OpenList(name = "feature", title = "A trait of an episode")
public enum Feature implements OpenCode {
    FROM_CARE("missing from care"),
    FROM_HOME("missing from home"),
    FROM_SCHOOL("missing from school"),
    OVERNIGHT("overnight"),
    FIRST("the first of its kind"),
    REPEATED("repeated"),
    REGULAR("regular"),
    INCREASING("increasing"),
    LONGER("longer than others"),
    SPECIALIST("specialist"),
    INDEPENDENT("by an independent provider"),
    COMMISSIONED("commissioned"),
    SECURE("secure"),
    WITH_EDUCATION("with education on site"),
    MULTI_OCCUPANCY("multi occupancy"),
    OUT_OF_AREA("out of area"),
    CROSS_BOUNDARY("cross boundary"),
    PLANNED("planned"),
    EMERGENCY("emergency"),
    SHORT_NOTICE("short notice"),
    AGREED("agreed"),
    NOT_AGREED("without the authority's agreement"),
    VOLUNTARY("voluntary"),
    STABLE("stable"),
    CONSISTENT("consistent"),
    ESCALATING("escalating"),
    UNSTABLE("unstable"),
    INTERRUPTED("interrupted"),
    DECLINED("declined"),
    UNALLOCATED("unallocated");

    private final String label;

    Feature(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
