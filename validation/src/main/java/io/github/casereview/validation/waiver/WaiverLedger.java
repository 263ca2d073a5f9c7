package io.github.casereview.validation.waiver;

import io.github.casereview.ReviewRecord;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.waiver.Claim.Spot;
import io.github.casereview.value.Identified;
import io.github.casereview.waiver.Waiver;
import io.github.casereview.waiver.Waivers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The waivers of one run, and which of them were needed; safe for use by many threads. */
public final class WaiverLedger {
    private final Function<String, Place> places;
    private final List<Issue> refused;
    private final List<Claim> claims;
    private final Map<Spot, Claim> bySpot;
    private final Map<String, List<Claim>> byReview;

    private WaiverLedger(Function<String, Place> places, List<Issue> refused, List<Claim> claims) {
        this.places = places;
        this.refused = List.copyOf(refused);
        this.claims = List.copyOf(claims);
        this.bySpot = claims.stream().collect(Collectors.toMap(Claim::spot, claim -> claim));
        this.byReview = claims.stream()
                .collect(Collectors.groupingBy(claim -> claim.spot().review()));
    }

    /** {@return a ledger without waivers} */
    public static WaiverLedger empty() {
        return new WaiverLedger(Place::of, List.of(), List.of());
    }

    /**
     * {@return the waivers that apply on a day}
     *
     * @param waivers well-formed waivers
     * @param places the place of a pointer into them
     * @param rules the codes of the rules
     * @param day the day of the check
     */
    public static WaiverLedger of(Waivers waivers, Function<String, Place> places, Set<String> rules, LocalDate day) {
        Sifting sifting = new Sifting(places, rules);
        List<Issue> refused = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < waivers.getWaivers().size(); i++) {
            Waiver waiver = waivers.getWaivers().get(i);
            String pointer = "/waivers/" + i;
            Optional<Issue> reason = sifting.code(waiver, pointer)
                    .or(() -> sifting.end(waiver, pointer, day))
                    .or(() -> sifting.repetition(waiver, pointer));
            reason.ifPresentOrElse(refused::add, () -> claims.add(new Claim(Spot.of(waiver), pointer)));
        }
        return new WaiverLedger(places, refused, claims);
    }

    /** {@return waivers that nothing is checked with: none applies, and their codes alone can be wrong} */
    public static WaiverLedger idle(Waivers waivers, Function<String, Place> places, Set<String> rules) {
        Sifting sifting = new Sifting(places, rules);
        List<Issue> refused = new ArrayList<>();
        for (int i = 0; i < waivers.getWaivers().size(); i++) {
            sifting.code(waivers.getWaivers().get(i), "/waivers/" + i).ifPresent(refused::add);
        }
        return new WaiverLedger(places, refused, List.of());
    }

    /**
     * {@return whether an issue of a rule may stand: waived for its review or a collection around it, or for an item that
     * it stands in}
     */
    public boolean waives(String code, Node<?> node) {
        boolean waived = false;
        for (Node<?> at = claims.isEmpty() ? null : node; at != null; at = at.parent()) {
            if (at.value() instanceof ReviewRecord record) {
                waived |= uses(new Spot(code, record.getId(), Optional.empty()));
            } else if (at.value() instanceof Identified item) {
                String review = at.record().value().getId();
                waived |= uses(new Spot(code, review, Optional.of(item.getId())));
            }
        }
        return waived;
    }

    private boolean uses(Spot spot) {
        Claim claim = bySpot.get(spot);
        if (claim != null) {
            claim.use();
        }
        return claim != null;
    }

    /** Takes down that rules have looked at every record of a file, and that all of it is whole. */
    public void tried(Set<String> codes, ReviewIndex index) {
        if (!claims.isEmpty()) {
            index.records().stream()
                    .flatMap(record -> byReview.getOrDefault(record.value().getId(), List.of()).stream())
                    .filter(claim -> codes.contains(claim.spot().code()))
                    .forEach(Claim::tried);
        }
    }

    /** {@return what is wrong with the waivers, as far as they were needed until now} */
    public List<Issue> issues() {
        List<Issue> all = new ArrayList<>(refused);
        claims.stream().filter(claim -> !claim.isUsed()).map(this::unused).forEach(all::add);
        return all;
    }

    /** Of a review that was not checked nobody can tell. */
    private Issue unused(Claim claim) {
        Place place = places.apply(claim.pointer());
        return claim.isTried()
                ? WaiverCode.WAIVER_UNUSED.at(place, "no such issue where it applies")
                : WaiverCode.WAIVER_UNUSED
                        .at(place, "nothing that its rule looked at")
                        .withSeverity(Severity.INFO);
    }
}
