package io.github.casereview.validation.rule.care;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.validation.ReviewChecker;
import io.github.casereview.validation.rule.DamagedCase;
import io.github.casereview.validation.rule.DamagedTest;
import io.github.casereview.validation.rule.RuleCase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing is said of a history that rests on what could not be read. */
class DamagedHistoryTest implements DamagedTest {
    private static final String WHOLE = """
            "jurisdiction": "england",
            "children": [{"id": "oak"}],
            "episodes": [
              {"id": "a", "kind": "legal-status", "about": ["oak"], "value": {"code": "C1"},
                "period": {"start": {"edtf": "2014-01-05"}, "end": {"edtf": "2014-06-10"}}},
              {"id": "b", "kind": "legal-status", "about": ["oak"], "value": {"code": "J1"},
                "period": {"start": {"edtf": "2014-01-05"}}},
              {"id": "c", "kind": "legal-status", "about": ["oak"], "value": {"code": "C2"},
                "period": {"start": {"edtf": "2014-03-05"}, "end": {"edtf": "2014-06-10"}}}],
            "events": [{"id": "v", "kind": "birth", "about": ["oak"], "when": {"edtf": "2008"}}]
            """;

    static Stream<DamagedCase> damaged() {
        return Stream.of(plans(), lives(), missing()).flatMap(cases -> cases);
    }

    private static DamagedCase unread(RuleCase whole, String id) {
        String start = "{\"id\": \"" + id + "\",";
        return DamagedCase.of(whole, start, start + " \"otherAccountOf\": [7],");
    }

    private static Stream<DamagedCase> plans() {
        String text = """
                "children": [{"id": "oak"}],
                "episodes": [{"id": "p", "kind": "child-protection", "about": ["oak"], "value": {"code": "plan"},
                  "period": {"start": {"edtf": "2014-03-06"}}}],
                "events": [{"id": "c", "kind": "meeting", "about": ["oak"], "value": {"code": "%s-conference"},
                  "when": {"edtf": "2014-03-05"}}]
                """;
        RuleCase apart = breaks(ConferenceRule.PLAN_APART_FROM_CONFERENCE, "a day later", text.formatted("initial"));
        RuleCase review = breaks(ConferenceRule.REVIEW_CONFERENCE_BEFORE_PLAN, "a day later", text.formatted("review"));
        return Stream.of(
                unread(apart, "c"),
                DamagedCase.of(apart, "\"events\": [", "\"events\": [{\"kind\": \"meeting\"}, "),
                DamagedCase.of(apart, "\"episodes\": [", "\"episodes\": [{\"kind\": \"missing\"}, "),
                unread(review, "p"),
                DamagedCase.of(review, "\"episodes\": [", "\"episodes\": [{\"kind\": \"missing\"}, "));
    }

    private static Stream<DamagedCase> lives() {
        String text = """
                "children": [{"id": "oak", "ages": [{"value": "P3Y", "at": "s"}]}],
                "events": [{"id": "b", "kind": "birth", "about": ["oak"], "when": {"edtf": "2014"}},
                  {"id": "d", "kind": "death", "about": ["oak"], "when": {"edtf": "2013"}},
                  {"id": "s", "kind": "contact", "when": {"edtf": "2013"}}],
                "episodes": [{"id": "p", "kind": "placement", "about": ["oak"], "period": {"start": {"edtf": "2015"}}}]
                """;
        return Stream.of(
                unread(breaks(LifeRule.DEATH_BEFORE_BIRTH, "a year before", text), "b"),
                unread(breaks(LifeRule.EPISODE_AFTER_DEATH, "years later", text), "d"),
                unread(breaks(LifeRule.AGE_UNLIKE_BIRTH, "three before birth", text), "b"));
    }

    private static Stream<DamagedCase> missing() {
        String text = """
                "children": [{"id": "oak"}],
                "episodes": [
                  {"id": "a", "kind": "looked-after", "about": ["oak"], "period": {"end": {"edtf": "2014"}}},
                  {"id": "m", "kind": "missing", "about": ["oak"], "value": {"code": "M"},
                    "period": {"start": {"edtf": "2015"}, "end": {"absent": "open"}}},
                  {"id": "n", "kind": "missing", "about": ["oak"], "value": {"code": "M"},
                    "period": {"start": {"edtf": "2016-02"}, "end": {"edtf": "2016-02"}}}],
                "events": [{"id": "i", "kind": "meeting", "about": ["oak", "n"], "value": {"code": "return-interview"},
                  "when": {"edtf": "%s"}}]
                """;
        String late = text.formatted("2016-04");
        RuleCase outside = breaks(MissingRule.MISSING_FROM_CARE_OUTSIDE_CARE, "after care", late);
        return Stream.of(
                unread(outside, "a"),
                DamagedCase.of(outside, "\"episodes\": [", "\"episodes\": [{\"kind\": \"missing\"}, "),
                unread(breaks(MissingRule.MISSING_WHILE_OPEN, "after an open one", late), "m"),
                unread(breaks(MissingRule.RETURN_INTERVIEW_LATE, "two months later", late), "n"),
                unread(
                        breaks(MissingRule.RETURN_INTERVIEW_BEFORE_RETURN, "a year before", text.formatted("2015")),
                        "n"));
    }

    @Test
    void what_is_whole_is_told() {
        assertThat(codes(WHOLE)).containsExactly("JUSTICE_STATUS_UNDER_AGE", "LEGAL_STATUSES_OVERLAP");
    }

    @Test
    void no_overlap_with_an_episode_that_may_be_another_telling() {
        assertThat(codes(WHOLE.replace("{\"id\": \"a\",", "{\"id\": \"a\", \"otherAccountOf\": [7],")))
                .containsExactly("TYPE_MISMATCH", "JUSTICE_STATUS_UNDER_AGE");
    }

    @Test
    void no_age_by_a_birth_that_may_be_disputed() {
        assertThat(codes(WHOLE.replace("\"kind\": \"birth\",", "\"kind\": \"birth\", \"certainty\": \"dont-know\",")))
                .containsExactly("LEGAL_STATUSES_OVERLAP", "CODE_UNKNOWN");
    }

    @Test
    void no_age_of_a_child_whose_ages_could_not_all_be_read() {
        assertThat(codes(WHOLE.replace("{\"id\": \"oak\"}", "{\"id\": \"oak\", \"ages\": [{\"value\": 7}]}")))
                .containsExactly("TYPE_MISMATCH", "LEGAL_STATUSES_OVERLAP");
    }

    private static List<String> codes(String body) {
        String opening = "{\"schemaVersion\": \"case-review/1-draft\", \"id\": \"north/ash\", \"labels\": [{\"text\":"
                + " \"A\"}],\n";
        return ReviewChecker.standard().check(opening + body + "}").issues().stream()
                .map(Issue::code)
                .filter(code -> !code.startsWith("REVIEW") && !code.startsWith("PRIVACY"))
                .toList();
    }
}
