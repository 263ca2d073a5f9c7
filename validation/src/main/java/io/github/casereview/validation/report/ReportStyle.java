package io.github.casereview.validation.report;

/**
 * How a report is shown, whatever its form.
 *
 * @param isInColour whether it goes to a terminal that shows colour
 * @param isWithValues whether it may show what the reviews say
 */
public record ReportStyle(boolean isInColour, boolean isWithValues) {
    /** Without colour, and without a word of what the reviews say. */
    public static final ReportStyle PLAIN = new ReportStyle(false, false);
}
