package io.github.casereview.validation.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.CaseReview;
import io.github.casereview.ReviewCollection;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.learning.LearningPoint;
import io.github.casereview.validation.Report;
import io.github.casereview.validation.ReviewChecker;
import io.github.casereview.validation.profile.Profile;
import io.github.casereview.validation.profile.ReleaseStage;
import io.github.casereview.validation.rule.Check;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;
import io.github.casereview.validation.sample.SampleReviews;
import io.github.casereview.waiver.Waiver;
import io.github.casereview.waiver.Waivers;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which issues a waiver lets stand, and what is said of a waiver that lets none. */
class WaivingTest {
    private static final String CODE = "REFERENCE_UNRESOLVED";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final CaseReview REVIEW = SampleReviews.smallest()
            .id("north/ash")
            .addLearningPoint(pointing("lp-8"))
            .addLearningPoint(pointing("lp-9"))
            .build();

    private record Made(String name, Definition definition) implements Rule {}

    private static final Rule OWN = new Made(
            "OWN_RULE",
            Definition.info(
                    "no learning point",
                    Check.each(LearningPoint.class, (node, breaches) -> breaches.at(node, "one"))));

    @Test
    void without_a_waiver_both_issues_are_listed_and_none_is_waived() {
        Report report = ReviewChecker.standard().check(REVIEW);
        assertThat(lines(report)).containsExactly(unresolved(1), unresolved(2));
        assertThat(report.waived()).isZero();
    }

    @Test
    void a_waiver_of_a_review_lets_the_issues_of_its_code_stand_anywhere_in_it() {
        ReviewChecker checker = checker(waiver().build());
        Report report = checker.check(REVIEW);
        assertThat(report.issues()).isEmpty();
        assertThat(report.waived()).isEqualTo(2);
        assertThat(checker.waiverReport().issues()).isEmpty();
    }

    @Test
    void a_waiver_of_an_item_lets_stand_what_is_inside_it_alone() {
        Report report = checker(waiver().item("lp-9").build()).check(REVIEW);
        assertThat(lines(report)).containsExactly(unresolved(1));
        assertThat(report.waived()).isEqualTo(1);
    }

    @Test
    void a_waiver_of_another_code_or_of_another_review_lets_nothing_stand() {
        ReviewChecker checker = checker(
                waiver().code("LINK_EMPTY").build(),
                waiver().review("north/oak").build());
        assertThat(lines(checker.check(REVIEW))).containsExactly(unresolved(1), unresolved(2));
        assertThat(lines(checker.waiverReport()))
                .containsExactly("WARNING WAIVER_UNUSED /waivers/0", "INFO WAIVER_UNUSED /waivers/1");
    }

    @Test
    void a_waiver_of_a_collection_holds_for_the_reviews_in_it_and_one_of_a_review_for_that_one() {
        ReviewCollection collection = ReviewCollection.builder()
                .id("north/digest")
                .addReview(REVIEW)
                .addReview(REVIEW.withId("north/oak"))
                .build();
        assertThat(checker(waiver().review("north/digest").build())
                        .check(collection)
                        .waived())
                .isEqualTo(4);
        assertThat(checker(waiver().review("north/oak").build())
                        .check(collection)
                        .waived())
                .isEqualTo(2);
        assertThat(checker(waiver().review("north/oak").item("lp-8").build())
                        .check(collection)
                        .waived())
                .isEqualTo(1);
    }

    @Test
    void an_item_of_a_review_is_none_of_the_collection_around_it() {
        ReviewCollection collection =
                ReviewCollection.builder().id("north/digest").addReview(REVIEW).build();
        assertThat(checker(waiver().review("north/digest").item("lp-8").build())
                        .check(collection)
                        .waived())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22, 2", "2026-11-21, 2", "2026-11-20, 0"})
    void a_waiver_applies_up_to_its_last_day(String until, int waived) {
        assertThat(checker(waiver().until(until).build()).check(REVIEW).waived())
                .isEqualTo(waived);
    }

    @Test
    void an_expired_waiver_is_an_issue_and_not_unused_besides() {
        ReviewChecker checker = checker(waiver().until("2026-11-20").build());
        checker.check(REVIEW);
        assertThat(lines(checker.waiverReport())).containsExactly("WARNING WAIVER_EXPIRED /waivers/0/until");
        assertThat(checker.waiverReport().issues().get(0).message())
                .isEqualTo(
                        "expected a waiver that applies on the day of the check, found one that ended on 2026-11-20");
    }

    @Test
    void a_waiver_that_follows_an_expired_one_is_no_duplicate() {
        ReviewChecker checker = checker(waiver().until("2026-11-20").build(), waiver().build());
        assertThat(checker.check(REVIEW).waived()).isEqualTo(2);
        assertThat(lines(checker.waiverReport())).containsExactly("WARNING WAIVER_EXPIRED /waivers/0/until");
    }

    @Test
    void the_second_waiver_of_the_same_code_and_place_is_a_duplicate_of_the_first() {
        ReviewChecker checker =
                checker(waiver().build(), waiver().reason("another").build());
        assertThat(checker.check(REVIEW).waived()).isEqualTo(2);
        List<Issue> issues = checker.waiverReport().issues();
        assertThat(lines(checker.waiverReport())).containsExactly("WARNING WAIVER_DUPLICATE /waivers/1");
        assertThat(issues.get(0).related()).extracting("pointer").containsExactly("/waivers/0");
    }

    @Test
    void a_waiver_beside_a_wider_one_that_covers_the_same_issue_is_not_called_unused() {
        ReviewChecker checker = checker(waiver().build(), waiver().item("lp-8").build());
        assertThat(checker.check(REVIEW).waived()).isEqualTo(2);
        assertThat(checker.waiverReport().issues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PROPERTY_UNKNOWN, WAIVER_OF_STRUCTURE",
        "FILE_MISSING, WAIVER_OF_STRUCTURE",
        "DEPTH_EXCEEDED, WAIVER_OF_STRUCTURE",
        "COMMA_EXTRA, WAIVER_CODE_UNKNOWN",
        "RULE_FAILED, WAIVER_CODE_UNKNOWN",
        "WAIVER_UNUSED, WAIVER_CODE_UNKNOWN",
        "REFERENCE_UNRESOLVD, WAIVER_CODE_UNKNOWN"
    })
    void what_no_rule_finds_cannot_be_waived(String code, String found) {
        ReviewChecker checker = checker(waiver().code(code).build());
        assertThat(checker.check(REVIEW).waived()).isZero();
        assertThat(lines(checker.waiverReport())).containsExactly("ERROR " + found + " /waivers/0/code");
    }

    @Test
    void a_rule_that_fails_is_an_issue_whatever_is_waived() {
        Rule throwing = new Made("THROWING", Definition.info("anything", (review, breaches) -> {
            throw new IllegalStateException("oak");
        }));
        ReviewChecker checker = ReviewChecker.standard()
                .asOf(DAY)
                .adding(throwing)
                .waiving(waivers(waiver().code("THROWING").build()));
        Report report = checker.check(REVIEW);
        assertThat(report.issues("RULE_FAILED")).hasSize(1);
        assertThat(report.waived()).isZero();
        assertThat(lines(checker.waiverReport())).containsExactly("INFO WAIVER_UNUSED /waivers/0");
    }

    @Test
    void it_does_not_matter_in_which_order_a_checker_is_told_of_waivers_rules_and_a_day() {
        Waiver waiver = waiver().code("OWN_RULE").until(DAY.toString()).build();
        ReviewChecker last = ReviewChecker.standard().asOf(DAY).adding(OWN).waiving(waivers(waiver));
        ReviewChecker first =
                ReviewChecker.standard().waiving(waivers(waiver)).adding(OWN).asOf(DAY);
        Report report = last.check(REVIEW);
        assertThat(report.waived()).isPositive();
        assertThat(first.check(REVIEW)).isEqualTo(report);
        assertThat(first.waiverReport()).isEqualTo(last.waiverReport());
        assertThat(first.asOf(DAY.plusDays(1)).check(REVIEW).waived()).isZero();
    }

    @Test
    void a_rule_of_the_callers_own_can_be_waived() {
        ReviewChecker checker = ReviewChecker.standard()
                .asOf(DAY)
                .adding(OWN)
                .waiving(waivers(waiver().code("OWN_RULE").build()));
        assertThat(checker.check(REVIEW).waived()).isEqualTo(3);
        assertThat(checker.waiverReport().issues()).isEmpty();
    }

    @Test
    void of_a_rule_that_is_left_out_nobody_can_tell_whether_its_waiver_was_needed() {
        ReviewChecker checker = ReviewChecker.standard().without(CODE).waiving(waivers(waiver().build()));
        assertThat(checker.check(REVIEW).waived()).isZero();
        assertThat(lines(checker.waiverReport())).containsExactly("INFO WAIVER_UNUSED /waivers/0");
    }

    @Test
    void of_a_rule_that_no_record_is_held_to_nobody_can_tell_whether_its_waiver_was_needed() {
        Rule later = new Made(
                "LATER", Definition.info("anything", (review, breaches) -> {}).at(ReleaseStage.PUBLICATION));
        ReviewChecker checker = ReviewChecker.standard()
                .asOf(DAY)
                .adding(later)
                .waiving(waivers(waiver().code("LATER").build()));
        checker.check(REVIEW);
        assertThat(lines(checker.waiverReport())).containsExactly("INFO WAIVER_UNUSED /waivers/0");
        ReviewChecker publishing = checker.under(Profile.of("publication"));
        publishing.check(REVIEW);
        assertThat(lines(publishing.waiverReport())).containsExactly("WARNING WAIVER_UNUSED /waivers/0");
    }

    @Test
    void of_a_review_that_is_damaged_nobody_can_tell_whether_its_waiver_was_needed() {
        ReviewChecker checker = checker(waiver().code("LINK_EMPTY").build());
        checker.check("{\"schemaVersion\": \"case-review/1-draft\", \"id\": \"north/ash\", \"zzq\": 1}");
        assertThat(lines(checker.waiverReport())).containsExactly("INFO WAIVER_UNUSED /waivers/0");
    }

    @Test
    void a_waiver_that_was_needed_once_in_a_run_is_not_unused_after_a_review_without_the_issue() {
        ReviewChecker checker = checker(waiver().build());
        checker.check(REVIEW);
        checker.check(SampleReviews.smallest().id("north/ash").build());
        assertThat(checker.waiverReport().issues()).isEmpty();
    }

    @Test
    void waivers_built_in_memory_that_break_a_constraint_let_nothing_stand() {
        ReviewChecker checker =
                checker(waiver().build(), waiver().until("2026-02-30").build());
        assertThat(checker.check(REVIEW).waived()).isZero();
        assertThat(lines(checker.waiverReport())).containsExactly("ERROR DATE_MALFORMED /waivers/1/until");
    }

    private static LearningPoint pointing(String id) {
        return LearningPoint.builder()
                .id(id)
                .text("Listen.")
                .addAbout("nowhere")
                .build();
    }

    private static Waiver.Builder waiver() {
        return Waiver.builder()
                .code(CODE)
                .review("north/ash")
                .reason("It is in another file.")
                .decidedBy("editor");
    }

    private static ReviewChecker checker(Waiver... all) {
        return ReviewChecker.standard().asOf(DAY).waiving(waivers(all));
    }

    private static Waivers waivers(Waiver... all) {
        return Waivers.builder().addWaivers(all).build();
    }

    private static String unresolved(int point) {
        return "ERROR " + CODE + " /learningPoints/" + point + "/about/0";
    }

    private static List<String> lines(Report report) {
        return report.issues().stream()
                .map(issue -> issue.severity() + " " + issue.code() + " "
                        + issue.place().pointer())
                .toList();
    }
}
