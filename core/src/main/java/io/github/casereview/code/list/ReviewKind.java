package io.github.casereview.code.list;

import static io.github.casereview.code.Nation.ENGLAND;
import static io.github.casereview.code.Nation.NORTHERN_IRELAND;
import static io.github.casereview.code.Nation.SCOTLAND;
import static io.github.casereview.code.Nation.WALES;

import io.github.casereview.code.Nation;
import io.github.casereview.code.NationalCode;
import io.github.casereview.code.OpenList;
import io.github.casereview.code.Span;
import java.time.LocalDate;
import java.util.Map;

/**
 * What kind of review it is, with the nations that have it and the years in which one could begin there.
 *
 * <p>A review may be several kinds at once. The year in which it was published proves nothing: English serious case
 * reviews gave way by 29 September 2019, could be finished until 29 September 2020 and appeared later still. Children
 * Act 2004 (England), SI 2018/789, SI 2006/1705 and SI 2012/1712 (Wales), SR 2012/324 (Northern Ireland) and the
 * guidance of each government. The name of the reviews before 2006 was not checked against its text. Whole years
 * stand where the day was not found.
 */
@OpenList(name = "review-kind", title = "What kind of review it is")
public enum ReviewKind implements NationalCode {
    PART_8_REVIEW("part 8 review"),
    SERIOUS_CASE_REVIEW("serious case review"),
    CHILD_SAFEGUARDING_PRACTICE_REVIEW("child safeguarding practice review"),
    NATIONAL_CHILD_SAFEGUARDING_PRACTICE_REVIEW("national child safeguarding practice review"),
    RAPID_REVIEW("rapid review"),
    CHILD_PRACTICE_REVIEW("child practice review"),
    CONCISE_CHILD_PRACTICE_REVIEW("concise child practice review"),
    EXTENDED_CHILD_PRACTICE_REVIEW("extended child practice review"),
    SINGLE_UNIFIED_SAFEGUARDING_REVIEW("single unified safeguarding review"),
    ADULT_PRACTICE_REVIEW("adult practice review"),
    INITIAL_CASE_REVIEW("initial case review"),
    SIGNIFICANT_CASE_REVIEW("significant case review"),
    LEARNING_REVIEW("learning review"),
    CASE_MANAGEMENT_REVIEW("case management review"),
    SAFEGUARDING_ADULTS_REVIEW("safeguarding adults review"),
    DOMESTIC_HOMICIDE_REVIEW("domestic homicide review"),
    DOMESTIC_ABUSE_RELATED_DEATH_REVIEW("domestic abuse related death review"),
    OFFENSIVE_WEAPONS_HOMICIDE_REVIEW("offensive weapons homicide review"),
    MENTAL_HEALTH_HOMICIDE_REVIEW("mental health homicide review"),
    MAPPA_SERIOUS_CASE_REVIEW("serious case review of public protection arrangements"),
    CHILD_DEATH_REVIEW("child death review"),
    LOCAL_LEARNING_REVIEW("local review below the statutory criteria"),
    THEMATIC_REVIEW("thematic review"),
    COMBINED_REVIEW("one review of several cases");

    private final String label;

    ReviewKind(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public Map<Nation, Span> getSpans() {
        return switch (this) {
            case PART_8_REVIEW -> Map.of(ENGLAND, until(2006, 12, 31));
            case SERIOUS_CASE_REVIEW -> Map.of(ENGLAND, until(2019, 9, 29), WALES, until(2012, 12, 31));
            case CHILD_SAFEGUARDING_PRACTICE_REVIEW, NATIONAL_CHILD_SAFEGUARDING_PRACTICE_REVIEW, RAPID_REVIEW ->
                Map.of(ENGLAND, since(2018, 6, 29));
            case CHILD_PRACTICE_REVIEW, CONCISE_CHILD_PRACTICE_REVIEW, EXTENDED_CHILD_PRACTICE_REVIEW ->
                Map.of(WALES, Span.between(LocalDate.of(2013, 1, 1), LocalDate.of(2024, 9, 30)));
            case SINGLE_UNIFIED_SAFEGUARDING_REVIEW -> Map.of(WALES, since(2024, 10, 1));
            case ADULT_PRACTICE_REVIEW -> Map.of(WALES, Span.always());
            case INITIAL_CASE_REVIEW, SIGNIFICANT_CASE_REVIEW -> Map.of(SCOTLAND, until(2021, 12, 31));
            case LEARNING_REVIEW -> Map.of(SCOTLAND, since(2021, 1, 1));
            case CASE_MANAGEMENT_REVIEW -> Map.of(NORTHERN_IRELAND, Span.always());
            case SAFEGUARDING_ADULTS_REVIEW -> Map.of(ENGLAND, Span.always());
            case OFFENSIVE_WEAPONS_HOMICIDE_REVIEW -> Map.of(ENGLAND, since(2023, 4, 1), WALES, since(2023, 4, 1));
            case MENTAL_HEALTH_HOMICIDE_REVIEW, MAPPA_SERIOUS_CASE_REVIEW, CHILD_DEATH_REVIEW ->
                Map.of(ENGLAND, Span.always(), WALES, Span.always());
            case DOMESTIC_HOMICIDE_REVIEW,
                    DOMESTIC_ABUSE_RELATED_DEATH_REVIEW,
                    LOCAL_LEARNING_REVIEW,
                    THEMATIC_REVIEW,
                    COMBINED_REVIEW -> Map.of();
        };
    }

    private static Span since(int year, int month, int day) {
        return Span.since(LocalDate.of(year, month, day));
    }

    private static Span until(int year, int month, int day) {
        return Span.until(LocalDate.of(year, month, day));
    }
}
