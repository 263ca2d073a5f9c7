package io.github.casereview.validation.waiver;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.json.suggestion.Nearest;
import io.github.casereview.validation.waiver.Claim.Spot;
import io.github.casereview.waiver.Waiver;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Tells the waivers that apply from those that cannot. */
final class Sifting {
    private final Function<String, Place> places;
    private final Set<String> rules;
    private final Map<Spot, String> seen = new HashMap<>();

    Sifting(Function<String, Place> places, Set<String> rules) {
        this.places = places;
        this.rules = rules;
    }

    /** What is wrong with the code of a waiver. */
    Optional<Issue> code(Waiver waiver, String pointer) {
        if (rules.contains(waiver.getCode())) {
            return Optional.empty();
        }
        Place place = places.apply(pointer + "/code");
        Optional<ReaderCode> reading = Arrays.stream(ReaderCode.values())
                .filter(code -> code.name().equals(waiver.getCode()))
                .findFirst();
        if (reading.isPresent()) {
            String stage = reading.get().stage().word();
            return Optional.of(WaiverCode.WAIVER_OF_STRUCTURE.at(place, "a code of stage " + stage));
        }
        Issue unknown = WaiverCode.WAIVER_CODE_UNKNOWN.at(place, "a code that no rule has");
        return Optional.of(
                Nearest.to(waiver.getCode(), rules).map(unknown::withSuggestion).orElse(unknown));
    }

    /** Why a waiver of a rule does not apply on a day. */
    Optional<Issue> end(Waiver waiver, String pointer, LocalDate day) {
        return waiver.getUntil()
                .filter(until -> LocalDate.parse(until).isBefore(day))
                .map(until ->
                        WaiverCode.WAIVER_EXPIRED.at(places.apply(pointer + "/until"), "one that ended on " + until));
    }

    /** Whether a waiver before this one says the same; reasons and roles set aside. */
    Optional<Issue> repetition(Waiver waiver, String pointer) {
        return Optional.ofNullable(seen.putIfAbsent(Spot.of(waiver), pointer))
                .map(first -> WaiverCode.WAIVER_DUPLICATE
                        .at(places.apply(pointer), "a waiver before it for the same code and place")
                        .withRelated(List.of(places.apply(first))));
    }
}
