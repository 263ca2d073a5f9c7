package io.github.casereview.validation;

import io.github.casereview.ReviewRecord;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.json.issue.Stage;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.profile.CheckSettings;
import io.github.casereview.validation.profile.Circumstances;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;
import io.github.casereview.validation.waiver.WaiverLedger;
import io.github.casereview.value.Thing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One run of the rules over one value; gathers the issues in document order. */
final class Examination {
    private static final int MOST = 1_000;
    private static final String OPEN = ", which leaves it open: the record does not tell one nation";
    private static final Comparator<Found> DOCUMENT_ORDER = Comparator.<Found>comparingInt(
                    found -> found.issue().place().line())
            .thenComparingInt(found -> found.issue().place().column())
            .thenComparingInt(Found::order);

    private final Places places;
    private final CheckSettings settings;
    private final WaiverLedger waivers;
    private final boolean sound;
    private final List<Found> found = new ArrayList<>();
    private int waived;

    /** An issue, and where the value it stands at comes in the document. */
    private record Found(Issue issue, int order) {}

    Examination(Places places, CheckSettings settings) {
        this(places, settings, WaiverLedger.empty());
    }

    Examination(Places places, CheckSettings settings, WaiverLedger waivers) {
        this.places = places;
        this.settings = settings;
        this.waivers = waivers;
        this.sound = !places.isDamaged("");
    }

    void add(Issue issue) {
        found.add(new Found(issue, -1));
    }

    void run(List<Rule> rules, ReviewRecord value) {
        ReviewIndex index = settings.over(ReviewIndex.of(value));
        boolean whole = found.stream().noneMatch(each -> each.issue().severity() == Severity.ERROR);
        Set<String> ran = new HashSet<>();
        for (Rule rule : rules) {
            if (isAsked(rule, index) && run(rule, index)) {
                ran.add(rule.code());
            }
        }
        if (whole) {
            waivers.tried(ran, index);
        }
    }

    /** A rule that no record here is held to, that is retired, or that the caller wants not to run, is left out. */
    private boolean isAsked(Rule rule, ReviewIndex index) {
        Definition definition = rule.definition();
        return definition.life().retired().isEmpty()
                && !settings.ratings()
                        .getOrDefault(rule.code(), Optional.of(rule.severity()))
                        .isEmpty()
                && index.records().stream()
                        .anyMatch(record -> definition.scope().includes(Circumstances.of(index, record)));
    }

    /** Whether it ran to its end: a rule that fails is itself an issue, which no waiver lets stand; the others run. */
    private boolean run(Rule rule, ReviewIndex index) {
        try {
            rule.check(index, new Sink(rule, index));
            return true;
        } catch (RuntimeException | StackOverflowError e) {
            add(Issue.of(
                    "RULE_FAILED",
                    Severity.ERROR,
                    Stage.RULE,
                    places.place(""),
                    "expected the rule " + rule.code() + " to run, found that it failed"));
            return false;
        }
    }

    /** Where there are too many, the gravest are kept, so that no error hides behind a thousand notes. */
    Report report(int suppressedBefore) {
        List<Issue> kept = found.stream()
                .sorted(Comparator.comparing((Found each) -> each.issue().severity())
                        .thenComparing(DOCUMENT_ORDER))
                .limit(MOST)
                .sorted(DOCUMENT_ORDER)
                .map(Found::issue)
                .toList();
        return new Report("", kept, suppressedBefore + found.size() - kept.size(), waived);
    }

    /** Turns the breaches of one rule into issues, and drops those that rest on something damaged. */
    private final class Sink implements Breaches {
        private final Rule rule;
        private final ReviewIndex index;

        Sink(Rule rule, ReviewIndex index) {
            this.rule = rule;
            this.index = index;
        }

        @Override
        public void add(Breach breach) {
            Circumstances circumstances = Circumstances.of(index, breach.node());
            if (!rule.definition().scope().includes(circumstances) || rests(breach)) {
                return;
            }
            if (waivers.waives(rule.code(), breach.node())) {
                waived++;
            } else {
                boolean open = rule.definition().scope().leavesOpen(circumstances);
                Breach told = open ? breach.leftOpen().finding(breach.found() + OPEN) : breach;
                Severity severity = told.open() ? Severity.INFO : severity(told, circumstances);
                found.add(new Found(issue(told, severity), breach.node().order()));
            }
        }

        /** The caller's, else the breach's own, else the profile's. */
        private Severity severity(Breach breach, Circumstances circumstances) {
            return settings.ratings()
                    .getOrDefault(rule.code(), Optional.empty())
                    .or(breach::severity)
                    .orElseGet(() -> rule.definition().severity(circumstances));
        }

        private boolean rests(Breach breach) {
            Node<?> node = breach.node();
            if (node.value() instanceof ReviewRecord) {
                return !breach.path().isEmpty() && places.isDamaged(breach.pointer());
            }
            return isDamaged(node);
        }

        @Override
        public boolean isRefused(Thing kind) {
            return places.isRefused(kind);
        }

        @Override
        public boolean isDamaged(Node<?> record, String property) {
            return !sound && places.isDamaged(record.pointer() + "/" + property);
        }

        @Override
        public boolean isDamaged(Node<?> value) {
            return !sound && Breaches.super.isDamaged(value);
        }

        private Issue issue(Breach breach, Severity severity) {
            String pointer = breach.pointer();
            Issue issue = Issue.of(
                            rule.code(),
                            severity,
                            Stage.RULE,
                            places.place(pointer),
                            Citing.of(breach.node()) + "expected " + rule.expected() + ", found " + breach.found())
                    .withRelated(related(breach));
            Issue spanned = breach.span().map(issue::withSpan).orElse(issue);
            Issue suggested = breach.suggestion().map(spanned::withSuggestion).orElse(spanned);
            return places.value(pointer, breach.span())
                    .map(suggested::withValue)
                    .orElse(suggested);
        }

        private List<Place> related(Breach breach) {
            return breach.related().stream()
                    .map(node -> places.place(node.pointer()))
                    .toList();
        }
    }
}
