package io.github.casereview.code.learning;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;

/**
 * How far an action has come, as a colour or word of a tracker.
 *
 * <p>A colour means what the key printed with it says, and keys clash: green is not done. Use a list of the document
 * where it prints one.
 */
@OpenList(name = "progress-status", title = "How far an action has come")
public enum ProgressStatus implements OpenCode {
    RED("red"),
    AMBER("amber"),
    GREEN("green"),
    BLUE("blue"),
    ON_TRACK("on track"),
    BEHIND("behind"),
    LIVE("live"),
    ONGOING("ongoing"),
    PAUSED("paused"),
    TIME_EXTENDED("more time granted"),
    OUTSTANDING("outstanding"),
    COMPLETE("complete"),
    DELETED("deleted");

    private final String label;

    ProgressStatus(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
