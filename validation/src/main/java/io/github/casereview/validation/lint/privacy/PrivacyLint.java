package io.github.casereview.validation.lint.privacy;

import io.github.casereview.validation.lint.text.NormalText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds in a text what a published review must not hold: contacts, numbers, dates, addresses, names.
 *
 * <p>One pass over the text, however it is written. That nothing was found does not mean that a text is anonymous.
 */
public final class PrivacyLint {
    private static final PrivacyLint STANDARD = new PrivacyLint(ForbiddenTerms.none());
    private static final Comparator<PrivacyFinding> IN_ORDER = Comparator.<PrivacyFinding>comparingInt(
                    finding -> finding.span().start())
            .thenComparing(PrivacyFinding::kind);
    /** What is told by words; numbers and addresses online are read through gaps as they are. */
    private static final Set<PrivacyKind> WORDED = Set.of(
            PrivacyKind.BIRTH_DATE,
            PrivacyKind.EXACT_DATE,
            PrivacyKind.ADDRESS,
            PrivacyKind.SCHOOL,
            PrivacyKind.NAMED_PERSON,
            PrivacyKind.GENDER);

    private final ForbiddenTerms forbidden;

    private PrivacyLint(ForbiddenTerms forbidden) {
        this.forbidden = forbidden;
    }

    /** {@return the lint with no terms of the caller's} */
    public static PrivacyLint standard() {
        return STANDARD;
    }

    /** {@return the lint that looks for some terms as well} */
    public PrivacyLint forbidding(ForbiddenTerms terms) {
        return new PrivacyLint(terms);
    }

    /** {@return what a text holds, in order} */
    public List<PrivacyFinding> find(String text) {
        return find(NormalText.of(text), EnumSet.allOf(PrivacyKind.class));
    }

    /** {@return what a text holds of some kinds, in order} */
    public List<PrivacyFinding> find(NormalText text, Set<PrivacyKind> kinds) {
        List<PrivacyFinding> found = new ArrayList<>(new Sweep(text, kinds).findings());
        Optional<NormalText> drawn = text.drawnTogether();
        drawn.ifPresent(each -> addNew(found, new Sweep(each, worded(kinds)).findings()));
        List<NormalText> meant = text.misread();
        meant.forEach(each -> addNew(found, new Sweep(each, kinds).findings()));
        if (kinds.contains(PrivacyKind.FORBIDDEN_TERM) && !forbidden.isEmpty()) {
            List<NormalText> readings = new ArrayList<>(List.of(text));
            drawn.ifPresent(readings::add);
            readings.addAll(meant);
            readings.addAll(text.undisguised());
            forbidden.in(readings).forEach(span -> found.add(new PrivacyFinding(PrivacyKind.FORBIDDEN_TERM, span)));
        }
        found.sort(IN_ORDER);
        return List.copyOf(found);
    }

    private static Set<PrivacyKind> worded(Set<PrivacyKind> kinds) {
        Set<PrivacyKind> worded = EnumSet.copyOf(WORDED);
        worded.retainAll(kinds);
        return worded;
    }

    /** Adds what another reading of the text shows, in order, where nothing was found before. */
    private static void addNew(List<PrivacyFinding> found, List<PrivacyFinding> more) {
        List<PrivacyFinding> old = List.copyOf(found);
        Set<PrivacyFinding> less = new HashSet<>();
        int at = 0;
        for (PrivacyFinding each : more) {
            while (at < old.size() && old.get(at).span().end() <= each.span().start()) {
                at++;
            }
            boolean free = at == old.size()
                    || old.get(at).span().start() >= each.span().end();
            boolean better = !free && isMore(each, old.get(at));
            if (better) {
                less.add(old.get(at));
            }
            if (free || better) {
                found.add(each);
            }
        }
        found.removeIf(less::contains);
        found.sort(IN_ORDER);
    }

    /** A date that turns out to be one of birth. */
    private static boolean isMore(PrivacyFinding one, PrivacyFinding other) {
        return one.kind() == PrivacyKind.BIRTH_DATE && other.kind() == PrivacyKind.EXACT_DATE;
    }
}
