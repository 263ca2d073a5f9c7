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
import java.time.YearMonth;
import java.util.Map;

/**
 * What law or guidance a review rests on, with the nations and the years in which one could begin on it.
 *
 * <p>A joint review rests on several. Months or whole years stand where the day was not found; English serious case
 * reviews gave way by 29 September 2019 and could be finished for a year more. Texts: legislation.gov.uk and the
 * guidance <i>Working Together to Safeguard Children</i> (England), <i>Working Together to Safeguard People</i>
 * (Wales), of the Scottish Government, and <i>Co-operating to Safeguard Children</i> (Northern Ireland).
 */
@OpenList(name = "statutory-basis", title = "What law or guidance a review rests on")
public enum StatutoryBasis implements NationalCode {
    WORKING_TOGETHER_2006("Working Together to Safeguard Children 2006, chapter 8"),
    WORKING_TOGETHER_2010("Working Together to Safeguard Children 2010, chapter 8"),
    WORKING_TOGETHER_2013("Working Together to Safeguard Children 2013, chapter 4"),
    WORKING_TOGETHER_2015("Working Together to Safeguard Children 2015, chapter 4"),
    WORKING_TOGETHER_2018("Working Together to Safeguard Children 2018, chapter 4"),
    WORKING_TOGETHER_2023("Working Together to Safeguard Children 2023, chapter 5"),
    LSCB_REGULATIONS_2006("Local Safeguarding Children Boards Regulations 2006 (SI 2006/90), regulation 5"),
    CHILDREN_ACT_2004("Children Act 2004, sections 16B to 16E"),
    PRACTICE_REVIEW_REGULATIONS_2018("Child safeguarding practice review regulations 2018 (SI 2018/789)"),
    WELSH_LSCB_REGULATIONS_2006("Welsh regulations on local boards 2006 (SI 2006/1705), regulation 4"),
    WELSH_LSCB_REGULATIONS_2012("Welsh amending regulations 2012 (SI 2012/1712), regulations 4A and 4B"),
    WELSH_SAFEGUARDING_BOARDS_REGULATIONS_2015(
            "Safeguarding Boards (Functions and Procedures) (Wales) Regulations 2015"),
    WELSH_PRACTICE_REVIEW_GUIDANCE_2012("Protecting Children in Wales: multi-agency child practice reviews 2012"),
    WELSH_PRACTICE_REVIEW_GUIDANCE_2016("Working Together to Safeguard People, volume 2: child practice reviews 2016"),
    WELSH_WELL_BEING_ACT_2014("Social Services and Well-being (Wales) Act 2014, part 7"),
    WELSH_SUSR_GUIDANCE_2024("Welsh guidance on the single unified safeguarding review 2024"),
    SCOTTISH_SCR_GUIDANCE_2007("Scottish interim guidance on significant case reviews 2007"),
    SCOTTISH_SCR_GUIDANCE_2015("Scottish guidance on significant case reviews 2015"),
    SCOTTISH_LEARNING_REVIEW_GUIDANCE_2021("Scottish guidance on learning reviews 2021"),
    NORTHERN_IRISH_CO_OPERATING_2003("Co-operating to Safeguard Children 2003, chapter 10"),
    SBNI_REGULATIONS_2012("Safeguarding Board for Northern Ireland regulations 2012 (SR 2012/324), regulation 17"),
    CARE_ACT_2014_S44("Care Act 2014, section 44"),
    DOMESTIC_HOMICIDE_REVIEW_STATUTE("law on domestic homicide reviews, as amended"),
    DOMESTIC_HOMICIDE_REVIEW_GUIDANCE_2016("Statutory guidance for the conduct of domestic homicide reviews 2016"),
    POLICE_ACT_2022_S24("Police, Crime, Sentencing and Courts Act 2022, section 24");

    private static final LocalDate LAST_DAY = LocalDate.of(2019, 9, 29);

    private final String label;

    StatutoryBasis(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public Map<Nation, Span> getSpans() {
        return switch (this) {
            case WORKING_TOGETHER_2006 -> Map.of(ENGLAND, months(2006, 1, 2010, 3));
            case WORKING_TOGETHER_2010 -> Map.of(ENGLAND, months(2010, 3, 2013, 4));
            case WORKING_TOGETHER_2013 -> Map.of(ENGLAND, months(2013, 4, 2015, 12));
            case WORKING_TOGETHER_2015 -> Map.of(ENGLAND, Span.between(LocalDate.of(2015, 1, 1), LAST_DAY));
            case WORKING_TOGETHER_2018 ->
                Map.of(ENGLAND, Span.between(LocalDate.of(2018, 6, 29), LocalDate.of(2023, 12, 31)));
            case WORKING_TOGETHER_2023 -> Map.of(ENGLAND, since(2023, 12, 1));
            case LSCB_REGULATIONS_2006 -> Map.of(ENGLAND, Span.between(LocalDate.of(2006, 4, 1), LAST_DAY));
            case CHILDREN_ACT_2004, PRACTICE_REVIEW_REGULATIONS_2018 -> Map.of(ENGLAND, since(2018, 6, 29));
            case WELSH_LSCB_REGULATIONS_2006 -> Map.of(WALES, months(2006, 10, 2012, 12));
            case WELSH_LSCB_REGULATIONS_2012 -> Map.of(WALES, since(2013, 1, 1));
            case WELSH_SAFEGUARDING_BOARDS_REGULATIONS_2015 -> Map.of(WALES, since(2016, 4, 6));
            case WELSH_PRACTICE_REVIEW_GUIDANCE_2012 -> Map.of(WALES, months(2013, 1, 2016, 4));
            case WELSH_PRACTICE_REVIEW_GUIDANCE_2016 -> Map.of(WALES, months(2016, 4, 2024, 9));
            case WELSH_WELL_BEING_ACT_2014 -> Map.of(WALES, since(2016, 4, 6));
            case WELSH_SUSR_GUIDANCE_2024 -> Map.of(WALES, since(2024, 10, 1));
            case SCOTTISH_SCR_GUIDANCE_2007 -> Map.of(SCOTLAND, months(2007, 1, 2015, 3));
            case SCOTTISH_SCR_GUIDANCE_2015 -> Map.of(SCOTLAND, months(2015, 1, 2021, 12));
            case SCOTTISH_LEARNING_REVIEW_GUIDANCE_2021 -> Map.of(SCOTLAND, since(2021, 1, 1));
            case NORTHERN_IRISH_CO_OPERATING_2003 -> Map.of(NORTHERN_IRELAND, months(2003, 1, 2012, 12));
            case SBNI_REGULATIONS_2012 -> Map.of(NORTHERN_IRELAND, since(2012, 1, 1));
            case CARE_ACT_2014_S44 -> Map.of(ENGLAND, since(2014, 1, 1));
            case DOMESTIC_HOMICIDE_REVIEW_STATUTE -> Map.of();
            case DOMESTIC_HOMICIDE_REVIEW_GUIDANCE_2016 ->
                Map.of(ENGLAND, since(2016, 12, 1), WALES, since(2016, 12, 1));
            case POLICE_ACT_2022_S24 -> Map.of(ENGLAND, since(2023, 4, 1), WALES, since(2023, 4, 1));
        };
    }

    private static Span since(int year, int month, int day) {
        return Span.since(LocalDate.of(year, month, day));
    }

    private static Span months(int firstYear, int firstMonth, int lastYear, int lastMonth) {
        return Span.between(
                LocalDate.of(firstYear, firstMonth, 1),
                YearMonth.of(lastYear, lastMonth).atEndOfMonth());
    }
}
