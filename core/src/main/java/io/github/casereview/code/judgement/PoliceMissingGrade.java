package io.github.casereview.code.judgement;

import io.github.casereview.code.Nation;
import io.github.casereview.code.NationalCode;
import io.github.casereview.code.OpenList;
import io.github.casereview.code.Span;
import java.time.LocalDate;
import java.util.Map;

/**
 * How police grade the risk to a missing person.
 *
 * <p>England and Wales: the practice published in January 2017 ran from no apparent risk (absent) to high; later text
 * begins at very low in its place. The day of that change was not found, so neither span has that end. Scotland has
 * high, medium and low only. Forces print definitions of their own.
 */
@OpenList(
        name = "police-missing",
        title = "How police grade a missing report",
        version = "2017",
        publisher = "College of Policing; Police Scotland",
        source = "Authorised Professional Practice, missing persons (January 2017); "
                + "National Missing Persons Framework for Scotland")
public enum PoliceMissingGrade implements NationalCode {
    NO_APPARENT_RISK("no-apparent-risk", "no apparent risk (absent)"),
    VERY_LOW("very-low", "very low"),
    LOW("low", "low"),
    MEDIUM("medium", "medium"),
    HIGH("high", "high");

    private static final Span SINCE_2017 = Span.since(LocalDate.of(2017, 1, 1));

    private final String code;
    private final String label;

    PoliceMissingGrade(String code, String label) {
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

    @Override
    public Map<Nation, Span> getSpans() {
        return switch (this) {
            case NO_APPARENT_RISK -> Map.of(Nation.ENGLAND, Span.always(), Nation.WALES, Span.always());
            case VERY_LOW -> Map.of(Nation.ENGLAND, SINCE_2017, Nation.WALES, SINCE_2017);
            case LOW, MEDIUM, HIGH -> Map.of();
        };
    }
}
