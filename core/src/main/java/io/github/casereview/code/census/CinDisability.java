package io.github.casereview.code.census;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;

/**
 * Disability, as England's children in need census codes it; NONE stands alone, the others may be several.
 */
@OpenList(
        name = "cin-disability",
        title = "Disability",
        version = "2024",
        publisher = "Department for Education",
        source = "Children in need census 2023 to 2024, XML schema")
public enum CinDisability implements OpenCode {
    NONE("NONE", "no disability"),
    MOBILITY("MOB", "mobility"),
    HAND_FUNCTION("HAND", "hand function"),
    PERSONAL_CARE("PC", "personal care"),
    INCONTINENCE("INC", "incontinence"),
    COMMUNICATION("COMM", "communication"),
    LEARNING("LD", "learning"),
    HEARING("HEAR", "hearing"),
    VISION("VIS", "vision"),
    BEHAVIOUR("BEH", "behaviour"),
    CONSCIOUSNESS("CON", "consciousness"),
    AUTISM("AUT", "autism"),
    OTHER("DDA", "other");

    private final String code;
    private final String label;

    CinDisability(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String getCode() {
        return code;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
