package io.github.casereview.validation.lint;

import io.github.casereview.json.issue.Span;
import io.github.casereview.json.shape.Property;
import io.github.casereview.validation.index.Leaf;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.lint.privacy.ForbiddenTerms;
import io.github.casereview.validation.lint.privacy.PrivacyFinding;
import io.github.casereview.validation.lint.privacy.PrivacyKind;
import io.github.casereview.validation.lint.privacy.PrivacyLint;
import io.github.casereview.validation.lint.term.TermFinding;
import io.github.casereview.validation.lint.term.TerminologyLint;
import io.github.casereview.validation.lint.text.NormalText;
import io.github.casereview.validation.profile.CheckSettings;
import io.github.casereview.validation.profile.Circumstances;
import io.github.casereview.value.ReviewValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One run of both lints over all texts of a record. */
final class LintRun {
    private final ReviewIndex review;
    private final PrivacyLint privacyLint;
    private final boolean forbids;
    private final PeopleOfEntries people;
    private final Map<Property, TextUse> uses = new HashMap<>();
    private final Map<Sought, Set<PrivacyKind>> kinds = new HashMap<>();
    private final Map<Sought, Set<String>> clean = new HashMap<>();
    private final List<Noted<PrivacyKind>> privacy = new ArrayList<>();
    private final List<Noted<TermFinding>> terms = new ArrayList<>();

    /** What decides which kinds are looked for in a text: what it is for, and whether days and genders in it matter. */
    private record Sought(TextUse use, boolean day, boolean gender) {}

    LintRun(ReviewIndex review) {
        this.review = review;
        ForbiddenTerms forbidden = CheckSettings.of(review).forbidden();
        this.privacyLint = PrivacyLint.standard().forbidding(forbidden);
        this.forbids = !forbidden.isEmpty();
        this.people = new PeopleOfEntries(review);
    }

    RecordLint result() {
        for (Leaf leaf : review.leaves()) {
            TextUse use = uses.computeIfAbsent(leaf.property(), any -> TextUse.of(leaf));
            if (forbids || use != TextUse.KEY) {
                look(leaf.node(), leaf.path(), use, leaf.text());
            }
        }
        AddedTexts.each(review, this::look);
        new ExactDays(review, people).each(privacy::add);
        return new RecordLint(privacy, terms);
    }

    private void look(Node<ReviewValue> node, String path, TextUse use, String text) {
        Sought sought = sought(node, use);
        if (use != TextUse.PROSE && isClean(text, sought)) {
            return;
        }
        NormalText normal = NormalText.of(text);
        List<PrivacyFinding> found = privacyLint.find(normal, kinds.computeIfAbsent(sought, LintRun::kinds));
        if (found.isEmpty()) {
            clean.computeIfAbsent(sought, any -> new HashSet<>()).add(text);
        }
        note(found, node, path, use);
        if (use == TextUse.PROSE && !Wording.isAnothers(node)) {
            for (TermFinding each : TerminologyLint.standard()
                    .find(normal, Circumstances.of(review, node).editions())) {
                terms.add(new Noted<>(each, node, path, Optional.of(each.span()), 1));
            }
        }
    }

    /** Names and short words stand in a record again and again. */
    private boolean isClean(String text, Sought sought) {
        return clean.getOrDefault(sought, Set.of()).contains(text);
    }

    /** A long text tells a gender on every line: the first stands for all. */
    private void note(List<PrivacyFinding> found, Node<?> node, String path, TextUse use) {
        long genders = found.stream().filter(LintRun::isGender).count();
        boolean told = false;
        for (PrivacyFinding each : found) {
            boolean gender = isGender(each);
            if (!gender || !told) {
                Optional<Span> span = use == TextUse.ADDED_NAME ? Optional.empty() : Optional.of(each.span());
                privacy.add(new Noted<>(kind(each, use), node, path, span, gender ? (int) genders : 1));
            }
            told |= gender;
        }
    }

    private static boolean isGender(PrivacyFinding found) {
        return found.kind() == PrivacyKind.GENDER;
    }

    private Sought sought(Node<ReviewValue> node, TextUse use) {
        Node<?> entry = node.entry();
        boolean day = use == TextUse.ADDED_BIRTH || people.isOfPeople(entry);
        boolean prose = use == TextUse.PROSE || use == TextUse.QUOTATION;
        return new Sought(use, day, prose && people.isGenderUntold(entry));
    }

    private static Set<PrivacyKind> kinds(Sought sought) {
        Set<PrivacyKind> kinds = EnumSet.copyOf(sought.use.kinds());
        if (!sought.day) {
            kinds.remove(PrivacyKind.EXACT_DATE);
        }
        if (!sought.gender) {
            kinds.remove(PrivacyKind.GENDER);
        }
        return kinds;
    }

    private static PrivacyKind kind(PrivacyFinding found, TextUse use) {
        boolean birth = use == TextUse.ADDED_BIRTH && found.kind() == PrivacyKind.EXACT_DATE;
        return birth ? PrivacyKind.BIRTH_DATE : found.kind();
    }
}
