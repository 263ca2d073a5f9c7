package io.github.casereview.validation.waiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.json.issue.Span;
import io.github.casereview.validation.Report;
import io.github.casereview.validation.ReviewChecker;
import io.github.casereview.validation.lint.privacy.ForbiddenTerms;
import io.github.casereview.validation.lint.privacy.PrivacyKind;
import io.github.casereview.validation.profile.Profile;
import io.github.casereview.validation.report.TextReport;
import io.github.casereview.validation.rule.wording.PrivacyRule;
import io.github.casereview.waiver.Waiver;
import io.github.casereview.waiver.Waivers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaiverLintTest {
    private static final ReviewChecker CHECKER = ReviewChecker.standard();
    private static final String OPENING = "{\"schemaVersion\": \"waivers/1-draft\", \"waivers\": [\n";

    @Test
    void finds_an_address_in_a_reason_and_a_name_in_the_place_of_a_role() {
        Report report = check(CHECKER, "Ask jane@example.org or 01632 960123.", "Dr Smith");
        assertThat(report.issues())
                .extracting(
                        Issue::code,
                        Issue::severity,
                        issue -> issue.place().pointer(),
                        issue -> issue.place().line() + ":" + issue.place().column(),
                        Issue::span,
                        Issue::message)
                .containsExactly(
                        tuple(
                                "PRIVACY_EMAIL",
                                Severity.WARNING,
                                "/waivers/0/reason",
                                "2:59",
                                Optional.of(new Span(4, 20)),
                                "expected no e-mail address, found one"),
                        tuple(
                                "PRIVACY_PHONE",
                                Severity.WARNING,
                                "/waivers/0/reason",
                                "2:59",
                                Optional.of(new Span(24, 36)),
                                "expected no telephone number, found one"),
                        tuple(
                                "PRIVACY_NAMED_PERSON",
                                Severity.WARNING,
                                "/waivers/0/decidedBy",
                                "2:113",
                                Optional.of(new Span(0, 8)),
                                "expected no title with a surname, but a role, found one"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The leaflet of 14 January 2016 bears no number.",
                "The boy is called a boy in the source.",
                "See www.example.org for the minutes."
            })
    void lets_days_genders_and_web_addresses_stand(String reason) {
        assertThat(check(CHECKER, reason, "business manager").issues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"draft, INFO", "exchange, WARNING", "publication, ERROR"})
    void weighs_what_it_finds_by_the_stage(String stage, Severity severity) {
        Report report = check(CHECKER.under(Profile.of(stage)), "Ask jane@example.org.", "editor");
        assertThat(report.issues()).extracting(Issue::severity).containsExactly(severity);
    }

    @Test
    void goes_by_the_ratings_of_the_caller() {
        String reason = "Ask jane@example.org.";
        assertThat(check(CHECKER.rating("PRIVACY_EMAIL", Severity.ERROR), reason, "editor")
                        .issues())
                .extracting(Issue::severity)
                .containsExactly(Severity.ERROR);
        assertThat(check(CHECKER.without("PRIVACY_EMAIL"), reason, "editor").issues())
                .isEmpty();
    }

    @Test
    void finds_forbidden_terms_in_ids_too_and_never_says_them() {
        ReviewChecker forbidding = CHECKER.forbidding(ForbiddenTerms.of(List.of("Canary")));
        Report report = check(forbidding, "Canary asked for it.", "editor", "north/canary");
        assertThat(report.issues())
                .extracting(Issue::code, issue -> issue.place().pointer())
                .containsExactly(
                        tuple("PRIVACY_FORBIDDEN_TERM", "/waivers/0/review"),
                        tuple("PRIVACY_FORBIDDEN_TERM", "/waivers/0/reason"));
        assertThat(TextReport.of(List.of(report))).doesNotContainIgnoringCase("canary");
    }

    @Test
    void shows_what_stands_there_only_with_values() {
        assertThat(check(CHECKER, "Ask jane@example.org.", "editor")
                        .issues()
                        .get(0)
                        .value())
                .isEmpty();
        assertThat(check(CHECKER.withValues(), "Ask jane@example.org.", "editor")
                        .issues()
                        .get(0)
                        .value())
                .hasValue("\"Ask jane@example.org.\"");
    }

    @Test
    void looks_at_waivers_that_are_gone_by_and_at_those_built_in_memory() {
        Waiver waiver = Waiver.builder()
                .code("ID_DUPLICATE")
                .review("north/a")
                .reason("Ask jane@example.org.")
                .decidedBy("editor")
                .build();
        Report report =
                CHECKER.waiving(Waivers.builder().addWaiver(waiver).build()).waiverReport();
        assertThat(report.issues())
                .extracting(Issue::code, issue -> issue.place().pointer())
                .containsExactly(tuple("PRIVACY_EMAIL", "/waivers/0/reason"), tuple("WAIVER_UNUSED", "/waivers/0"));
    }

    @ParameterizedTest
    @EnumSource(PrivacyKind.class)
    void knows_the_rule_of_all_that_can_be_found(PrivacyKind kind) {
        assertThat(PrivacyRule.of(kind).name()).isEqualTo("PRIVACY_" + kind.name());
    }

    private static Report check(ReviewChecker checker, String reason, String decidedBy) {
        return check(checker, reason, decidedBy, "north/a");
    }

    private static Report check(ReviewChecker checker, String reason, String decidedBy, String review) {
        String text = OPENING
                + "  {\"code\": \"ID_DUPLICATE\", \"review\": \"%s\", \"reason\": \"%s\", \"decidedBy\": \"%s\"}]}"
                        .formatted(review, reason, decidedBy);
        return checker.checkWaivers(text.getBytes(StandardCharsets.UTF_8));
    }
}
