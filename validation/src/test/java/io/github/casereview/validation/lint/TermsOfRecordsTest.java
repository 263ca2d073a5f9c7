package io.github.casereview.validation.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.code.Nation;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.json.issue.Span;
import io.github.casereview.validation.ReviewChecker;
import io.github.casereview.validation.profile.Edition;
import io.github.casereview.validation.profile.Profile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermsOfRecordsTest {
    private static final String TEXT = "\"findings\":[{\"id\":\"f\",\"text\":\"What the LSCB said\"}]";

    private static List<Issue> check(String more, Profile profile) {
        String review = "{\"schemaVersion\":\"case-review/1-draft\",\"id\":\"a/b\",\"labels\":[{\"text\":\"Review\"}],"
                + more + "}";
        return ReviewChecker.standard().under(profile).check(review).issues().stream()
                .filter(issue -> issue.code().startsWith("TERM_"))
                .toList();
    }

    private static Profile england(int year) {
        return Profile.base().under(new Edition(Nation.ENGLAND, year));
    }

    @Test
    void a_term_is_reported_with_what_to_write() {
        List<Issue> issues = check(TEXT, england(2018));
        assertThat(issues).hasSize(1);
        Issue issue = issues.get(0);
        assertThat(issue.code()).isEqualTo("TERM_RENAMED");
        assertThat(issue.severity()).isEqualTo(Severity.INFO);
        assertThat(issue.place().pointer()).isEqualTo("/findings/0/text");
        assertThat(issue.span()).contains(new Span(9, 13));
        assertThat(issue.suggestion()).contains("safeguarding partners, or safeguarding children partnership");
        assertThat(issue.message())
                .isEqualTo("expected the name of its time, found the term LSCB, left behind because it has another name"
                        + " (Children and Social Work Act 2017; SI 2018/789, since 2018)");
    }

    @ParameterizedTest
    @CsvSource({
        "working-together-2015, 0",
        "working-together-2018, 1",
        "welsh-susr-guidance-2024, 0",
        "care-act-2014-s44, 0"
    })
    void the_guidance_is_what_the_record_names(String basis, int count) {
        String bases = "\"bases\":[{\"code\":\"" + basis + "\"}],";
        assertThat(check(bases + TEXT, Profile.base())).hasSize(count);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"findings\":[{\"id\":\"f\",\"sources\":[{\"quote\":\"the LSCB\"}]}]",
                "\"findings\":[{\"id\":\"f\",\"text\":\"the LSCB\",\"sources\":[{\"manner\":\"verbatim\"}]}]",
                "\"statements\":[{\"id\":\"s\",\"kind\":\"view\",\"text\":\"the LSCB\",\"sources\":[{\"voice\":\"child\"}]}]",
                "\"findings\":[{\"id\":\"f\",\"text\":\"the \\\"LSCB\\\"\"}]",
                "\"themes\":[{\"asWritten\":\"the LSCB\"}]",
                "\"documents\":[{\"id\":\"d\",\"title\":\"the LSCB\"}]"
            })
    void the_words_of_others_are_left_alone(String more) {
        assertThat(check(more, england(2023))).isEmpty();
    }
}
