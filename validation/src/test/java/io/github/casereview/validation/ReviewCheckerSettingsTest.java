package io.github.casereview.validation;

import static io.github.casereview.validation.rule.Check.each;
import static io.github.casereview.validation.rule.Definition.warning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.casereview.code.Nation;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.people.Child;
import io.github.casereview.validation.lint.privacy.ForbiddenTerms;
import io.github.casereview.validation.profile.Editions;
import io.github.casereview.validation.profile.Level;
import io.github.casereview.validation.profile.Profile;
import io.github.casereview.validation.profile.ReleaseStage;
import io.github.casereview.validation.profile.Scope;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewCheckerSettingsTest {
    private static final String CODE = "CHILD_WITHOUT_LABEL";
    private static final Definition LABELLED =
            warning("a label for each child", each(Child.class, (child, breaches) -> {
                if (child.value().getLabels().isEmpty()) {
                    breaches.at(child, "none");
                }
            }));

    private static String review(String more) {
        return "{\"schemaVersion\": \"case-review/1-draft\", \"id\": \"north/ash\", \"labels\": [{\"text\": \"Ash\"}], "
                + more + "\"children\": [{\"id\": \"oak\"}]}";
    }

    private static List<Issue> found(ReviewChecker checker, String review) {
        return checker.check(review).issues(CODE);
    }

    private static ReviewChecker with(Definition definition) {
        return ReviewChecker.standard().adding(Rule.of(CODE, definition));
    }

    @Test
    void a_rule_of_the_callers_own_is_added_in_one_line() {
        assertThat(found(with(LABELLED), review("")))
                .extracting(issue -> issue.place().pointer(), Issue::severity, Issue::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "/children/0", Severity.WARNING, "expected a label for each child, found none"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ID_DUPLICATE", "PROPERTY_UNKNOWN", "RULE_FAILED", "CHILD_WITHOUT_LABEL"})
    void a_code_that_is_taken_is_refused(String code) {
        assertThatThrownBy(() -> with(LABELLED).adding(Rule.of(code, LABELLED)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_code_that_does_not_look_like_one_is_refused() {
        assertThatThrownBy(() -> Rule.of("childWithoutLabel", LABELLED)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"base, 0", "england-2015, 0", "england-2018, 1", "england-2023/draft, 1", "scotland-2021, 0"})
    void a_rule_of_an_edition_is_asked_only_under_it(String profile, int count) {
        Definition later = LABELLED.under(Editions.since(Nation.ENGLAND, 2018));
        assertThat(found(with(later).under(Profile.of(profile)), review(""))).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({"working-together-2015, 0", "working-together-2018, 1", "scottish-scr-guidance-2015, 0", "other, 0"})
    void the_edition_is_taken_from_the_record_where_it_says_so(String basis, int count) {
        Definition later = LABELLED.under(Editions.since(Nation.ENGLAND, 2018));
        assertThat(found(with(later), review("\"bases\": [{\"code\": \"" + basis + "\"}], ")))
                .hasSize(count);
    }

    @Test
    void a_rule_of_an_edition_is_asked_of_those_reviews_of_a_collection_that_name_it() {
        String collection = "{\"schemaVersion\": \"review-collection/1-draft\", \"id\": \"north/list\", \"labels\":"
                + " [{\"text\": \"List\"}], \"reviews\": [{\"id\": \"north/ash\", \"labels\": [{\"text\": \"Ash\"}],"
                + " \"children\": [{\"id\": \"oak\"}]}, {\"id\": \"north/elm\", \"labels\": [{\"text\": \"Elm\"}],"
                + " \"bases\": [{\"code\": \"working-together-2018\"}], \"children\": [{\"id\": \"oak\"}]}]}";
        Definition later = LABELLED.under(Editions.since(Nation.ENGLAND, 2018));
        assertThat(found(with(later), collection))
                .extracting(issue -> issue.place().pointer())
                .containsExactly("/reviews/1/children/0");
        assertThat(found(with(LABELLED), collection)).hasSize(2);
    }

    @Test
    void a_term_of_the_callers_own_is_found_where_it_must_not_stand() {
        ReviewChecker forbidding = ReviewChecker.standard().forbidding(ForbiddenTerms.of(List.of("Ash")));
        assertThat(forbidding.check(review("")).issues("PRIVACY_FORBIDDEN_TERM"))
                .extracting(issue -> issue.place().pointer())
                .containsExactly("/id", "/labels/0/text");
        assertThat(ReviewChecker.standard().check(review("")).issues("PRIVACY_FORBIDDEN_TERM"))
                .isEmpty();
    }

    @Test
    void an_edition_that_is_given_counts_and_not_the_one_the_record_names() {
        Definition later = LABELLED.under(Editions.since(Nation.ENGLAND, 2018));
        String review = review("\"bases\": [{\"code\": \"working-together-2018\"}], ");
        assertThat(found(with(later).under(Profile.of("england-2015")), review)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"executive-summary, 1", "repository-entry, 0", "a-kind-of-their-own, 1"})
    void the_kind_is_that_of_the_document_that_speaks(String kind, int count) {
        String review = review("\"source\": \"doc\", \"documents\": [{\"id\": \"doc\", \"kind\": {\"code\": \"" + kind
                + "\"}, \"dated\": {\"edtf\": \"2017\"}}], ");
        assertThat(found(with(LABELLED.of(Level.REPORT)), review)).hasSize(count);
    }

    @Test
    void a_review_in_a_collection_is_of_the_kind_of_the_collection() {
        String collection = "{\"schemaVersion\": \"review-collection/1-draft\", \"id\": \"north/list\","
                + " \"source\": \"doc\", \"labels\": [{\"text\": \"List\"}], \"documents\": [{\"id\": \"doc\","
                + " \"kind\": {\"code\": \"repository-listing\"}, \"dated\": {\"edtf\": \"2017\"}}], \"reviews\":"
                + " [{\"id\": \"north/ash\", \"labels\": [{\"text\": \"Ash\"}], \"children\": [{\"id\": \"oak\"}]}]}";
        assertThat(found(with(LABELLED.of(Level.REPORT)), collection)).isEmpty();
        assertThat(found(with(LABELLED.of(Level.DIGEST)), collection)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"draft, INFO", "exchange, WARNING", "publication, ERROR", "england-2018/publication, ERROR"})
    void a_profile_sets_how_much_a_breach_matters(String profile, Severity severity) {
        Definition rated = LABELLED.rated(Severity.INFO, Scope.all().at(ReleaseStage.DRAFT))
                .rated(Severity.ERROR, Scope.all().at(ReleaseStage.PUBLICATION));
        assertThat(found(with(rated).under(Profile.of(profile)), review("")))
                .extracting(Issue::severity)
                .containsExactly(severity);
    }

    @Test
    void the_callers_severity_goes_before_that_of_the_profile() {
        Definition rated = LABELLED.rated(Severity.ERROR, Scope.all().at(ReleaseStage.EXCHANGE));
        assertThat(found(with(rated).rating(CODE, Severity.INFO), review("")))
                .extracting(Issue::severity)
                .containsExactly(Severity.INFO);
    }

    private static Definition breaking(UnaryOperator<Breach> how) {
        return warning(
                "a label for each child",
                each(Child.class, (child, breaches) -> breaches.add(how.apply(Breach.of(child, "another")))));
    }

    private static Severity severity(ReviewChecker checker) {
        return found(checker, review("")).get(0).severity();
    }

    @Test
    void what_cannot_be_told_stays_an_info_whatever_the_caller_rates() {
        ReviewChecker open = with(breaking(Breach::leftOpen));
        assertThat(severity(open.rating(CODE, Severity.ERROR))).isEqualTo(Severity.INFO);
    }

    @Test
    void a_breach_that_weighs_less_than_others_of_its_rule_weighs_what_the_caller_says() {
        ReviewChecker graded = with(breaking(breach -> breach.as(Severity.INFO)));
        assertThat(severity(graded)).isEqualTo(Severity.INFO);
        assertThat(severity(graded.rating(CODE, Severity.ERROR))).isEqualTo(Severity.ERROR);
    }

    @Test
    void a_rule_can_be_left_out_and_a_retired_one_is() {
        assertThat(found(with(LABELLED).without(CODE), review(""))).isEmpty();
        assertThat(found(with(LABELLED.retired("0.2.0")), review(""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PROPERTY_UNKNOWN", "RULE_FAILED", "NO_SUCH_RULE", "id_duplicate"})
    void only_rules_can_be_rated_or_left_out(String code) {
        assertThatThrownBy(() -> ReviewChecker.standard().rating(code, Severity.INFO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReviewChecker.standard().without(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_was_not_read_in_the_original_is_an_info_at_most_and_says_so() {
        Definition hearsay = LABELLED.saidToBeAskedBy("Some guidance 2018");
        assertThat(hearsay.severity()).isEqualTo(Severity.INFO);
        assertThat(Rule.of(CODE, hearsay).source())
                .isEqualTo("Some guidance 2018 (unverified: the text itself was not read)");
    }
}
