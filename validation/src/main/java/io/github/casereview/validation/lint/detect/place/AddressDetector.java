package io.github.casereview.validation.lint.detect.place;

import io.github.casereview.validation.lint.detect.Detector;
import io.github.casereview.validation.lint.detect.Hit;
import io.github.casereview.validation.lint.detect.Slips;
import io.github.casereview.validation.lint.detect.Start;
import io.github.casereview.validation.lint.detect.Starts;
import io.github.casereview.validation.lint.text.TokenKind;
import io.github.casereview.validation.lint.text.Tokens;
import java.util.Optional;
import java.util.Set;

/** Addresses of homes: a number, a name and a sort of street; or a name and a sort of street that nothing else has. */
public final class AddressDetector implements Detector {
    private static final int MOST_NAMES = 4;
    private static final String ROAD = "street road avenue lane crescent terrace";
    private static final Set<String> ROADS = Set.of(ROAD.split(" "));
    private static final Set<String> STREETS =
            Set.of((ROAD + " cottage close drive gardens grove mews boulevard vicarage rectory").split(" "));
    private static final Set<String> SLIPS =
            Slips.of(Set.of((ROAD + " close drive gardens grove cottages").split(" ")));
    private static final Set<String> WITH_NUMBER = Set.of(("street st road rd avenue ave av lane ln crescent cres"
                    + " terrace drive dr close court ct gardens gdns grove place pl way walk hill square sq mews row"
                    + " park green view parade rise vale mount croft fold meadow meadows bank wharf quay heights"
                    + " house cottages villas buildings cottage cl blvd boulevard farm estate tower towers lodge"
                    + " vicarage rectory circus chase copse dene orchard promenade approach rds str parc alley yard"
                    + " terr tce cresc crt gdn garth gait paddock paddocks spinney coppice wynd brae vennel loanen"
                    + " loan pend causeway end side gate"
                    + " lea piece entry lne drv cotts market leys field fields corner common ridge hollow dell glen"
                    + " path ride passage cliff brow quad"
                    + " quadrant grv mead meads nook knoll strand oval esplanade drove parkway broadway acre acres dale"
                    + " downs holt hey reach shaw stile crofts wynds bungalow mill barn hall heath moor hse")
            .split(" "));
    /** Houses that stand on a street: {@code Example Farm, Sample Loan}. */
    private static final Set<String> HOUSES =
            Set.of("farm", "house", "cottage", "lodge", "barn", "mill", "forge", "villa", "bungalow", "manor", "croft");

    private static final Set<String> FLATS = Set.of("flat", "apartment", "apt");

    /** What goes on after the name of a street makes it that of a school. */
    private static final Set<String> SCHOOLS = Set.of(("primary secondary school academy nursery infant infants junior"
                    + " juniors college comprehensive community preschool first middle high grammar")
            .split(" "));

    /** Short forms that mean nothing else in small letters, behind a number. */
    private static final Set<String> SMALL_WITH_NUMBER = Set.of(
            "rd", "ave", "cres", "gdns", "ln", "terr", "tce", "blvd", "lne", "drv", "grv", "st", "dr", "way", "walk",
            "mews", "hse");

    private static final Set<String> NOT_NAMES = Set.of(("this that a an in on at of and or for to per child children"
                    + " people families her his their safe care years months weeks days hours minutes miles metres"
                    + " busy main other different more")
            .split(" "));
    private static final Set<String> COURTS =
            Set.of("family", "crown", "high", "county", "youth", "supreme", "magistrates", "federal", "open");
    private static final Set<String> ARTICLES = Set.of("the", "high");

    @Override
    public Starts starts() {
        return Starts.of(Start.NUMBER, Start.CAPITAL)
                .or(HouseNumber.words())
                .or(HOUSES)
                .or(CelticNames.streets());
    }

    @Override
    public Optional<Hit> at(Tokens tokens, int index) {
        if (tokens.isSolid(index - 1)) {
            return Optional.empty();
        }
        int number = HouseNumber.end(tokens, index);
        int celtic = CelticNames.endOfStreet(tokens, number, number > index);
        if (celtic > 0) {
            return Hit.of(index, celtic);
        } else if (number > index) {
            return name(tokens, index, number, WITH_NUMBER)
                    .filter(hit -> !isSchool(tokens, hit.to()))
                    .or(() -> flat(tokens, index, number));
        }
        int street = afterHouse(tokens, index);
        if (street > index) {
            Optional<Hit> house = name(tokens, index, street, WITH_NUMBER);
            if (house.isPresent()) {
                return house;
            }
        }
        boolean named = tokens.isCapitalised(index) && !ARTICLES.contains(tokens.word(index));
        return named
                ? name(tokens, index, index, STREETS).filter(hit -> !isSchool(tokens, hit.to()))
                : Optional.empty();
    }

    /** A flat by its number and a name of two words, whatever the second is. */
    private static Optional<Hit> flat(Tokens tokens, int index, int name) {
        int second = name + 2;
        boolean named = FLATS.contains(tokens.word(index))
                && tokens.isCapitalised(name)
                && tokens.kind(name + 1) == TokenKind.GAP
                && tokens.isCapitalised(second)
                && !NOT_NAMES.contains(tokens.word(name));
        return named ? Hit.of(index, second + 1) : Optional.empty();
    }

    private static boolean isSchool(Tokens tokens, int after) {
        return SCHOOLS.contains(tokens.word(tokens.afterGap(after)));
    }

    /** The name of a street, in capitals, behind a house and a comma; or the same index. */
    private static int afterHouse(Tokens tokens, int index) {
        boolean house = HOUSES.contains(tokens.word(index)) && tokens.is(index + 1, ',');
        int street = tokens.afterGap(index + 2);
        return house && tokens.isCapitalised(street) ? street : index;
    }

    private static Optional<Hit> name(Tokens tokens, int from, int first, Set<String> streets) {
        int at = first;
        for (int names = 0; names <= MOST_NAMES && isWord(tokens, first, at); names++) {
            if (names > 0 && (isStreet(tokens, at, streets) || isShort(tokens, first, at, from < first))) {
                boolean court = tokens.word(at).equals("court") && COURTS.contains(tokens.word(at - 2));
                return court ? Optional.empty() : Hit.of(from, at + 1);
            }
            int next = afterName(tokens, at);
            if (NOT_NAMES.contains(tokens.word(at)) || next < 0) {
                return Optional.empty();
            }
            at = next;
        }
        return Optional.empty();
    }

    /** In small letters a name is one or two words, and what follows is a street and nothing else. */
    private static boolean isWord(Tokens tokens, int first, int at) {
        boolean saint = tokens.word(first).equals("st") || tokens.word(first).equals("saint");
        boolean small = !tokens.isCapitalised(first) && at - first <= (saint ? 7 : 4);
        boolean shortened =
                at > first && (SMALL_WITH_NUMBER.contains(tokens.word(at)) || ROADS.contains(tokens.word(at)));
        return tokens.kind(at) == TokenKind.WORD && (small || shortened || tokens.isCapitalised(at));
    }

    private static boolean isStreet(Tokens tokens, int at, Set<String> streets) {
        Set<String> sorts = tokens.isCapitalised(at) ? streets : STREETS;
        boolean ends = !tokens.isSolid(at + 1) && !(tokens.is(at + 1, '-') && tokens.isSolid(at + 2));
        boolean slip = streets.equals(WITH_NUMBER) && SLIPS.contains(tokens.word(at));
        return ends && (slip || sorts.contains(tokens.word(at)));
    }

    /** A short form in small letters behind a number and one or two words, of which a street can be made. */
    private static boolean isShort(Tokens tokens, int first, int at, boolean numbered) {
        boolean small = !tokens.isCapitalised(at) && SMALL_WITH_NUMBER.contains(tokens.word(at));
        return numbered && small && tokens.size(first) > 2 && !tokens.isSolid(at + 1);
    }

    /** The word after a name, past {@code 's} and what parts the two. */
    private static int afterName(Tokens tokens, int index) {
        boolean possessive =
                tokens.is(index + 1, '\'') && tokens.word(index + 2).equals("s");
        boolean plural = tokens.is(index + 1, '\'') && tokens.kind(index + 2) == TokenKind.GAP;
        return HouseNumber.separated(tokens, possessive ? index + 3 : index + (plural ? 2 : 1));
    }
}
