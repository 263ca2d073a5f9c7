package io.github.casereview.validation.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.json.issue.Span;
import io.github.casereview.validation.Report;
import io.github.casereview.validation.ReviewChecker;
import io.github.casereview.validation.lint.privacy.ForbiddenTerms;
import io.github.casereview.validation.lint.privacy.PrivacyKind;
import io.github.casereview.validation.profile.CheckSettings;
import io.github.casereview.validation.profile.Profile;
import io.github.casereview.validation.profile.ReleaseStage;
import io.github.casereview.validation.report.JsonReport;
import io.github.casereview.validation.report.TextReport;
import io.github.casereview.validation.rule.wording.PrivacyRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacyOfRecordsTest {
    private static final String CHILD = "\"children\":[{\"id\":\"q\"}]";

    private static String review(String more) {
        return "{\"schemaVersion\":\"case-review/1-draft\",\"id\":\"a/b\",\"labels\":[{\"text\":\"Review\"}]," + more
                + "}";
    }

    private static List<String> found(String more) {
        return found(ReviewChecker.standard().check(review(more)));
    }

    private static List<String> found(Report report) {
        return privacy(report)
                .map(issue -> issue.code() + " " + issue.place().pointer()
                        + issue.span()
                                .map(span -> " " + span.start() + "-" + span.end())
                                .orElse(""))
                .toList();
    }

    private static Stream<Issue> privacy(Report report) {
        return report.issues().stream().filter(issue -> issue.code().startsWith("PRIVACY_"));
    }

    @Test
    void each_kind_has_its_rule() {
        assertThat(Arrays.stream(PrivacyRule.values()).map(PrivacyRule::code))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(PrivacyKind.values())
                        .map(kind -> "PRIVACY_" + kind.name())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "'\"statements\":[{\"id\":\"s\",\"kind\":\"note\",\"text\":\"x jo@example.org\"}]' | PRIVACY_EMAIL /statements/0/text 2-16",
                "'\"labels\":[{\"text\":\"Child Q\"}],\"agencies\":[{\"id\":\"a\",\"labels\":[{\"text\":\"Example Academy\"}]}]' | PRIVACY_SCHOOL /agencies/0/labels/0/text 0-15",
                "'\"documents\":[{\"id\":\"d\",\"links\":[{\"url\":\"mailto:jo@example.org\"}]}]' | PRIVACY_EMAIL /documents/0/links/0/url 7-21",
                "'\"documents\":[{\"id\":\"d\",\"title\":\"see www.example.org\"}]' | PRIVACY_WEB_ADDRESS /documents/0/title 4-19",
                "'\"findings\":[{\"id\":\"f\",\"sources\":[{\"voice\":\"child\",\"quote\":\"ring 07700 900123\"}]}]' | PRIVACY_PHONE /findings/0/sources/0/quote 5-17",
                "'\"extensions\":{\"a:b\":{\"c\":[0,\"ZZ99 9ZZ\"]}}' | PRIVACY_POSTCODE /extensions/a:b/c/1 0-8",
                "'\"extensions\":{\"a:b\":{\"c\":9991234551}}' | PRIVACY_NHS_NUMBER /extensions/a:b/c",
                "'\"extensions\":{\"a:b\":{\"c\":{\"jo@example.org\":1}}}' | PRIVACY_EMAIL /extensions/a:b/c",
                "'\"extensions\":{\"a:dateOfBirth\":\"2010-03-03\"}' | PRIVACY_BIRTH_DATE /extensions/a:dateOfBirth 0-10",
                "'\"extensions\":{\"a:b\":{\"dob_1\":[\"2010-03-03\"]}}' | PRIVACY_BIRTH_DATE /extensions/a:b/dob_1/0 0-10",
                "'\"extensions\":{\"a:b\":{\"birth\":{\"day\":\"2010-03-03\"}}}' | PRIVACY_BIRTH_DATE /extensions/a:b/birth/day 0-10",
                "'\"extensions\":{\"a:b\":{\"x\":{\"y z\":{\"c\":[0,\"ZZ99 9ZZ\"]}}}}' | PRIVACY_POSTCODE /extensions/a:b/x 0-8"
            },
            delimiter = '|')
    void looks_into_every_string(String more, String issue) {
        String json = more.contains("Child Q")
                ? review(more).replace("\"labels\":[{\"text\":\"Review\"}],", "")
                : review(more);
        assertThat(found(ReviewChecker.standard().check(json))).containsExactly(issue);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"documents\":[{\"id\":\"d\",\"links\":[{\"url\":\"https://example.org/07700900123\"}]}]",
                "\"documents\":[{\"id\":\"d\",\"publications\":[{\"status\":\"published\",\"where\":\"www.example.org\"}]}]",
                "\"parties\":[{\"role\":\"reviewer\",\"name\":\"Dr Example\"}]",
                "\"documents\":[{\"id\":\"d\",\"dated\":{\"edtf\":\"2017-01-12\"},\"title\":\"Minutes of 12 January 2017\"}]",
                "\"events\":[{\"id\":\"e\",\"kind\":\"audit\",\"when\":{\"edtf\":\"2017-01-12\"}}]",
                "\"agencies\":[{\"id\":\"a\"}],\"events\":[{\"id\":\"e\",\"kind\":\"meeting\",\"about\":[\"a\"],\"when\":{\"edtf\":\"2017-01-12\"}}]",
                "\"children\":[{\"id\":\"q\",\"gender\":{\"asWritten\":\"boy\"}}],\"findings\":[{\"id\":\"f\",\"text\":\"his home\"}]"
            })
    void leaves_what_is_meant_to_be_there(String more) {
        assertThat(found(more)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2014-03-12, PRIVACY_EXACT_DATE /events/0/when/edtf 0-10",
        "2014-03-12~, PRIVACY_EXACT_DATE /events/0/when/edtf 0-11",
        "[2014..2014-03-12], PRIVACY_EXACT_DATE /events/0/when/edtf 0-18"
    })
    void a_day_of_a_childs_life_is_one_day_too_precise(String edtf, String issue) {
        String event =
                "\"events\":[{\"id\":\"e\",\"kind\":\"harm\",\"about\":[\"q\"],\"when\":{\"edtf\":\"" + edtf + "\"}}]";
        assertThat(found(CHILD + "," + event)).containsExactly(issue);
    }

    @Test
    void the_day_of_a_birth_is_a_date_of_birth() {
        assertThat(
                        found(
                                CHILD
                                        + ",\"events\":[{\"id\":\"e\",\"kind\":\"birth\",\"about\":[\"q\"],\"when\":{\"edtf\":\"2010-03-03\"}}]"))
                .containsExactly("PRIVACY_BIRTH_DATE /events/0/when/edtf 0-10");
    }

    @Test
    void a_month_is_not() {
        assertThat(
                        found(
                                CHILD
                                        + ",\"events\":[{\"id\":\"e\",\"kind\":\"harm\",\"about\":[\"q\"],\"when\":{\"edtf\":\"2014-03\"}}]"))
                .isEmpty();
    }

    @Test
    void a_gender_is_told_once_a_text() {
        Report report = ReviewChecker.standard()
                .check(
                        review(
                                CHILD
                                        + ",\"findings\":[{\"id\":\"f\",\"about\":[\"q\"],\"text\":\"At his home he and his friend\"}]"));
        assertThat(found(report)).containsExactly("PRIVACY_GENDER /findings/0/text 3-6");
        assertThat(report.issues().get(0).message())
                .isEqualTo("expected no gender told where the record leaves it out, found 3 in this text");
    }

    @Test
    void a_stage_sets_how_much_it_matters() {
        String json = review("\"findings\":[{\"id\":\"f\",\"text\":\"jo@example.org and Mrs Example\"}]");
        assertThat(severities(json, ReleaseStage.DRAFT)).containsExactly(Severity.INFO, Severity.INFO);
        assertThat(severities(json, ReleaseStage.EXCHANGE)).containsExactly(Severity.WARNING, Severity.WARNING);
        assertThat(severities(json, ReleaseStage.PUBLICATION)).containsExactly(Severity.ERROR, Severity.WARNING);
    }

    private static List<Severity> severities(String json, ReleaseStage stage) {
        return privacy(ReviewChecker.standard().under(Profile.base().at(stage)).check(json))
                .map(Issue::severity)
                .toList();
    }

    @Test
    void forbidden_terms_are_found_everywhere_and_shown_nowhere() {
        String json = review(
                "\"findings\":[{\"id\":\"f-zebedee\",\"title\":\"ZEBEDEE\",\"text\":\"As Zeb\u200bedee said\"}]");
        ForbiddenTerms terms = ForbiddenTerms.of(List.of("zebedee"));
        Report report = ReviewChecker.standard().forbidding(terms).check(json);
        assertThat(found(report))
                .containsExactly(
                        "PRIVACY_FORBIDDEN_TERM /findings/0/id 2-9",
                        "PRIVACY_FORBIDDEN_TERM /findings/0/title 0-7",
                        "PRIVACY_FORBIDDEN_TERM /findings/0/text 3-11");
        assertThat(List.of(
                        CheckSettings.standard().forbidding(terms).toString(),
                        report.toString(),
                        report.issues().toString(),
                        TextReport.of(List.of(report)),
                        JsonReport.of(List.of(report))))
                .allSatisfy(text -> assertThat(text).doesNotContainIgnoringCase("zeb"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${1337*73}",
                "#{1337*73}",
                "{jakarta.validation.constraints.NotNull.message}",
                "${jndi:ldap://127.0.0.1/a}",
                "%s%n%d",
                "<script>alert(1)</script>",
                "=HYPERLINK(\\\"a\\\")"
            })
    void payloads_stay_words(String payload) {
        String json = review("\"findings\":[{\"id\":\"f\",\"text\":\"" + payload + " jo@example.org\"}]");
        Report report = ReviewChecker.standard().check(json);
        assertThat(report.issues()).extracting(Issue::code).contains("PRIVACY_EMAIL");
        assertThat(TextReport.of(List.of(report)))
                .doesNotContain("97601")
                .doesNotContain("alert")
                .doesNotContain("jndi");
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../json/samples"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_samples_hold_nothing_private(Path sample) {
        Profile publication = Profile.of("publication");
        assertThat(ReviewChecker.standard().under(publication).check(sample).issues())
                .filteredOn(issue -> issue.code().startsWith("PRIVACY_"))
                .isEmpty();
    }

    @Test
    void spans_count_units_of_the_decoded_text() {
        Report report = ReviewChecker.standard()
                .check(review("\"findings\":[{\"id\":\"f\",\"text\":\"\\ud83d\\ude00\\n jo@exam\\u200bple.org\"}]"));
        assertThat(privacy(report))
                .extracting(issue -> issue.span().orElseThrow())
                .containsExactly(new Span(4, 19));
    }
}
