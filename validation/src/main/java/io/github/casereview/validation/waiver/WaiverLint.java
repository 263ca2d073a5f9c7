package io.github.casereview.validation.waiver;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.json.issue.Stage;
import io.github.casereview.validation.lint.privacy.PrivacyFinding;
import io.github.casereview.validation.lint.privacy.PrivacyKind;
import io.github.casereview.validation.lint.privacy.PrivacyLint;
import io.github.casereview.validation.lint.text.NormalText;
import io.github.casereview.validation.profile.CheckSettings;
import io.github.casereview.validation.profile.Circumstances;
import io.github.casereview.validation.rule.wording.PrivacyRule;
import io.github.casereview.waiver.Waiver;
import io.github.casereview.waiver.Waivers;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds in waivers what must not be passed on: reasons tell of decisions, and the role of who decided is no name.
 *
 * <p>Days, genders and web addresses may stand: they are those of documents here, and not of a child.
 */
public final class WaiverLint {
    private static final Set<PrivacyKind> PROSE =
            EnumSet.complementOf(EnumSet.of(PrivacyKind.EXACT_DATE, PrivacyKind.GENDER, PrivacyKind.WEB_ADDRESS));
    private static final Set<PrivacyKind> KEY = EnumSet.of(PrivacyKind.FORBIDDEN_TERM);

    private final Function<String, Place> places;
    private final CheckSettings settings;
    private final PrivacyLint lint;
    private final Circumstances circumstances;
    private final List<Issue> issues = new ArrayList<>();

    private WaiverLint(Function<String, Place> places, CheckSettings settings) {
        this.places = places;
        this.settings = settings;
        this.lint = PrivacyLint.standard().forbidding(settings.forbidden());
        this.circumstances = Circumstances.asked(settings.profile());
    }

    /**
     * {@return what the privacy rules find in waivers}
     *
     * @param waivers well-formed waivers
     * @param places the place of a pointer into them
     * @param settings how much each rule matters, and terms that must not stand anywhere
     */
    public static List<Issue> issues(Waivers waivers, Function<String, Place> places, CheckSettings settings) {
        WaiverLint run = new WaiverLint(places, settings);
        for (int i = 0; i < waivers.getWaivers().size(); i++) {
            run.look(waivers.getWaivers().get(i), "/waivers/" + i);
        }
        return List.copyOf(run.issues);
    }

    private void look(Waiver waiver, String pointer) {
        look(waiver.getReview(), pointer + "/review", KEY);
        waiver.getItem().ifPresent(item -> look(item, pointer + "/item", KEY));
        look(waiver.getReason(), pointer + "/reason", PROSE);
        look(waiver.getDecidedBy(), pointer + "/decidedBy", PROSE);
    }

    private void look(String text, String pointer, Set<PrivacyKind> kinds) {
        for (PrivacyFinding found : lint.find(NormalText.of(text), kinds)) {
            PrivacyRule rule = PrivacyRule.of(found.kind());
            severity(rule)
                    .ifPresent(severity -> issues.add(Issue.of(
                                    rule.code(),
                                    severity,
                                    Stage.RULE,
                                    places.apply(pointer),
                                    "expected " + rule.expected() + ", found one")
                            .withSpan(found.span())));
        }
    }

    /** The caller's, else the profile's; none for a rule that is left out. */
    private Optional<Severity> severity(PrivacyRule rule) {
        return settings.ratings()
                .getOrDefault(rule.code(), Optional.of(rule.definition().severity(circumstances)));
    }
}
