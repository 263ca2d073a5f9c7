package io.github.casereview.validation.profile;

import io.github.casereview.code.Nation;
import io.github.casereview.code.list.StatutoryBasis;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Guidance that a document was written under, told by its nation and year.
 *
 * @param nation whose guidance
 * @param year the year it was issued or came into force
 */
public record Edition(Nation nation, int year) {
    /** {@return the editions that this library knows, those of England first} */
    public static List<Edition> known() {
        return Arrays.stream(StatutoryBasis.values())
                .flatMap(basis -> of(basis).stream())
                .distinct()
                .toList();
    }

    /** {@return the edition that a statute or guidance names, where it names one and not several} */
    public static Optional<Edition> of(StatutoryBasis basis) {
        return switch (basis) {
            case WORKING_TOGETHER_2006 -> england(2006);
            case WORKING_TOGETHER_2010 -> england(2010);
            case WORKING_TOGETHER_2013 -> england(2013);
            case WORKING_TOGETHER_2015 -> england(2015);
            case WORKING_TOGETHER_2018, CHILDREN_ACT_2004, PRACTICE_REVIEW_REGULATIONS_2018 -> england(2018);
            case WORKING_TOGETHER_2023 -> england(2023);
            case WELSH_LSCB_REGULATIONS_2006 -> Optional.of(new Edition(Nation.WALES, 2006));
            case WELSH_LSCB_REGULATIONS_2012, WELSH_PRACTICE_REVIEW_GUIDANCE_2012 ->
                Optional.of(new Edition(Nation.WALES, 2013));
            case WELSH_SAFEGUARDING_BOARDS_REGULATIONS_2015,
                    WELSH_PRACTICE_REVIEW_GUIDANCE_2016,
                    WELSH_WELL_BEING_ACT_2014 -> Optional.of(new Edition(Nation.WALES, 2016));
            case WELSH_SUSR_GUIDANCE_2024 -> Optional.of(new Edition(Nation.WALES, 2024));
            case SCOTTISH_SCR_GUIDANCE_2007 -> Optional.of(new Edition(Nation.SCOTLAND, 2007));
            case SCOTTISH_SCR_GUIDANCE_2015 -> Optional.of(new Edition(Nation.SCOTLAND, 2015));
            case SCOTTISH_LEARNING_REVIEW_GUIDANCE_2021 -> Optional.of(new Edition(Nation.SCOTLAND, 2021));
            case NORTHERN_IRISH_CO_OPERATING_2003 -> Optional.of(new Edition(Nation.NORTHERN_IRELAND, 2003));
            case SBNI_REGULATIONS_2012 -> Optional.of(new Edition(Nation.NORTHERN_IRELAND, 2012));
            case LSCB_REGULATIONS_2006,
                    CARE_ACT_2014_S44,
                    DOMESTIC_HOMICIDE_REVIEW_STATUTE,
                    DOMESTIC_HOMICIDE_REVIEW_GUIDANCE_2016,
                    POLICE_ACT_2022_S24 -> Optional.empty();
        };
    }

    private static Optional<Edition> england(int year) {
        return Optional.of(new Edition(Nation.ENGLAND, year));
    }

    /** {@return the edition of a name such as {@code england-2015}, where this library knows it} */
    static Optional<Edition> named(String name) {
        return known().stream().filter(edition -> edition.name().equals(name)).findFirst();
    }

    /** {@return the name, as in {@code northern-ireland-2012}} */
    public String name() {
        return nation.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + year;
    }
}
