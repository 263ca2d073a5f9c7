package io.github.casereview.validation.rule;

import io.github.casereview.code.Nation;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.profile.Circumstances;
import io.github.casereview.validation.profile.Editions;
import io.github.casereview.validation.profile.Level;
import io.github.casereview.validation.profile.ReleaseStage;
import io.github.casereview.validation.profile.Scope;
import java.util.ArrayList;
import java.util.List;

/**
 * What a rule is, beside its code.
 *
 * @param severity how much a breach matters
 * @param expected what should be so, as in {@code each id once in a record}; never a value
 * @param source who asks for it
 * @param life the releases it is in
 * @param scope the profiles it belongs to
 * @param weights how much a breach matters in some profiles; of several, the last that fits
 * @param check how it looks at a record
 */
public record Definition(
        Severity severity, String expected, Source source, Life life, Scope scope, List<Weight> weights, Check check) {
    /** Keeps its own copy. */
    public Definition {
        weights = List.copyOf(weights);
    }

    /** {@return a rule whose breach makes a record wrong} */
    public static Definition error(String expected, Check check) {
        return of(Severity.ERROR, expected, check);
    }

    /** {@return a rule whose breach looks mistaken, or is not what guidance asks} */
    public static Definition warning(String expected, Check check) {
        return of(Severity.WARNING, expected, check);
    }

    /** {@return a rule whose breach is worth knowing} */
    public static Definition info(String expected, Check check) {
        return of(Severity.INFO, expected, check);
    }

    private static Definition of(Severity severity, String expected, Check check) {
        return new Definition(severity, expected, Source.STRUCTURAL, Life.FIRST, Scope.all(), List.of(), check);
    }

    /** {@return the same rule, asked for by a document and paragraph} */
    public Definition askedBy(String document) {
        return new Definition(severity, expected, new Source(document, true), life, scope, weights, check);
    }

    /** {@return the same rule, said to be asked for by a document whose own words have not been seen; info at most} */
    public Definition saidToBeAskedBy(String document) {
        return new Definition(Severity.INFO, expected, new Source(document, false), life, scope, List.of(), check);
    }

    /** {@return the same rule, of a later release} */
    public Definition since(String release) {
        return new Definition(severity, expected, source, new Life(release, life.retired()), scope, weights, check);
    }

    /** {@return the same rule, no longer run from a release on; its code is not used again} */
    public Definition retired(String release) {
        return new Definition(severity, expected, source, life.until(release), scope, weights, check);
    }

    /** {@return the same rule, only under some editions of guidance} */
    public Definition under(Editions... some) {
        return in(scope.under(some));
    }

    /** {@return the same rule, only for documents of some levels} */
    public Definition of(Level first, Level... more) {
        return in(scope.of(first, more));
    }

    /** {@return the same rule, only at some stages} */
    public Definition at(ReleaseStage first, ReleaseStage... more) {
        return in(scope.at(first, more));
    }

    /** {@return the same rule, only in some nations; an info where a record does not tell its own} */
    public Definition in(Nation first, Nation... more) {
        return in(scope.in(first, more));
    }

    private Definition in(Scope other) {
        return new Definition(severity, expected, source, life, other, weights, check);
    }

    /** {@return the same rule with another severity in some profiles} */
    public Definition rated(Severity other, Scope profiles) {
        List<Weight> more = new ArrayList<>(weights);
        more.add(new Weight(other, profiles));
        return new Definition(severity, expected, source, life, scope, more, check);
    }

    /** {@return how much a breach matters in some circumstances} */
    public Severity severity(Circumstances circumstances) {
        return weights.stream()
                .filter(weight -> weight.profiles().includes(circumstances))
                .map(Weight::severity)
                .reduce(severity, (before, after) -> after);
    }
}
