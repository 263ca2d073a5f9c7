package io.github.casereview.validation;

import io.github.casereview.json.ReadResult;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.validation.constraint.ConstraintCheck;
import io.github.casereview.validation.profile.CheckSettings;
import io.github.casereview.validation.waiver.WaiverLedger;
import io.github.casereview.validation.waiver.WaiverLint;
import io.github.casereview.waiver.Waivers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The waivers of a checker with what is known about them.
 *
 * @param ledger those that apply
 * @param places where they stand
 * @param waivers the waivers, if they are well formed
 * @param found what was wrong with them before anything was checked
 * @param suppressed how many more faults there are
 */
record WaiverCheck(WaiverLedger ledger, Places places, Optional<Waivers> waivers, List<Issue> found, int suppressed) {
    static WaiverCheck none() {
        return new WaiverCheck(WaiverLedger.empty(), new MemoryPlaces(List.of()), Optional.empty(), List.of(), 0);
    }

    /** Waivers built in memory; none applies if one breaks a constraint. */
    static WaiverCheck of(Waivers waivers, Set<String> rules, LocalDate day) {
        List<Issue> broken = ConstraintCheck.standard().check(waivers);
        Places places = new MemoryPlaces(broken);
        WaiverLedger ledger =
                broken.isEmpty() ? WaiverLedger.of(waivers, places::place, rules, day) : WaiverLedger.empty();
        return new WaiverCheck(ledger, places, Optional.of(waivers).filter(any -> broken.isEmpty()), broken, 0);
    }

    /** Waivers as they were read; none applies if one is not whole. */
    static WaiverCheck of(ReadResult<Waivers> read, boolean values, Set<String> rules, LocalDate day) {
        Places places = new ReadPlaces(read, values);
        WaiverLedger ledger = read.value()
                .map(waivers -> WaiverLedger.of(waivers, places::place, rules, day))
                .orElseGet(WaiverLedger::empty);
        return new WaiverCheck(ledger, places, read.value(), read.issues(), read.suppressed());
    }

    /** Waivers that nothing is checked with: their codes and words alone are looked at. */
    static WaiverCheck alone(ReadResult<Waivers> read, boolean values, Set<String> rules) {
        Places places = new ReadPlaces(read, values);
        WaiverLedger ledger = read.value()
                .map(waivers -> WaiverLedger.idle(waivers, places::place, rules))
                .orElseGet(WaiverLedger::empty);
        return new WaiverCheck(ledger, places, read.value(), read.issues(), read.suppressed());
    }

    /** What is wrong with them, as far as they were needed until now. */
    Report report(CheckSettings settings) {
        Examination examination = new Examination(places, settings);
        found.forEach(examination::add);
        ledger.issues().forEach(issue -> examination.add(withValue(issue)));
        waivers.map(each -> WaiverLint.issues(each, places::place, settings))
                .ifPresent(issues -> issues.forEach(issue -> examination.add(withValue(issue))));
        return examination.report(suppressed);
    }

    private Issue withValue(Issue issue) {
        Optional<String> value = places.value(issue.place().pointer(), issue.span());
        return value.map(issue::withValue).orElse(issue);
    }
}
