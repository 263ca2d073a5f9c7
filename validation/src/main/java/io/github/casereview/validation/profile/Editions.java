package io.github.casereview.validation.profile;

import io.github.casereview.code.Nation;
import java.util.List;

/**
 * Editions of one nation's guidance, from one year to another.
 *
 * @param nation whose guidance
 * @param first the year of the first
 * @param last the year of the last
 */
public record Editions(Nation nation, int first, int last) {
    private static final int OPEN = 9999;

    /** {@return the edition of a year and all that follow} */
    public static Editions since(Nation nation, int first) {
        return new Editions(nation, first, OPEN);
    }

    /** {@return the editions of some years, both included} */
    public static Editions between(Nation nation, int first, int last) {
        return new Editions(nation, first, last);
    }

    /** {@return whether an edition is one of them} */
    public boolean include(Edition edition) {
        return edition.nation() == nation && edition.year() >= first && edition.year() <= last;
    }

    /** {@return the names of those that this library knows} */
    public List<String> names() {
        return Edition.known().stream().filter(this::include).map(Edition::name).toList();
    }
}
