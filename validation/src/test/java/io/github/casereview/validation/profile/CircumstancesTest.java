package io.github.casereview.validation.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.code.Nation;
import io.github.casereview.json.ReviewJson;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.lint.privacy.ForbiddenTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CircumstancesTest {
    private static final String COLLECTION = """
            {"schemaVersion": "review-collection/1-draft", "id": "north/list", "labels": [{"text": "List"}],
             "source": "listing", "documents": [{"id": "listing", "kind": {"code": "repository-listing"}}],
             "reviews": [
               {"id": "north/ash", "labels": [{"text": "Ash"}], "source": "report", "children": [{"id": "c"}],
                "bases": [{"code": "working-together-2015"}, {"code": "working-together-2015"},
                  {"code": "welsh-susr-guidance-2024"}, {"code": "care-act-2014-s44"},
                  {"code": "working-together-2018", "scheme": "our-list"}, {"asWritten": "A statute"}],
                "documents": [{"id": "report", "kind": {"code": "overview-report"}}]},
               {"id": "north/oak", "labels": [{"text": "Oak"}], "source": "c", "children": [{"id": "c"}]},
               {"id": "north/elm", "labels": [{"text": "Elm"}], "source": "d",
                "documents": [{"id": "d", "kind": {"asWritten": "overview-report"}}]}]}
            """;

    private final ReviewIndex index =
            ReviewIndex.of(ReviewJson.recordReader().read(COLLECTION).value().orElseThrow());

    @Test
    void are_what_a_record_says_of_itself() {
        Node<?> ash = index.record("north/ash").orElseThrow();
        Circumstances told = Circumstances.of(index, ash);
        assertThat(told)
                .isEqualTo(new Circumstances(
                        List.of(new Edition(Nation.ENGLAND, 2015), new Edition(Nation.WALES, 2024)),
                        Optional.of(Level.REPORT),
                        ReleaseStage.EXCHANGE,
                        Set.of(Nation.ENGLAND, Nation.WALES)));
        assertThat(Circumstances.of(index, ash.children().get(1))).isSameAs(told);
    }

    @Test
    void are_those_of_the_collection_where_a_review_does_not_say() {
        for (String id : List.of("north/list", "north/oak", "north/elm")) {
            assertThat(Circumstances.of(index, index.record(id).orElseThrow()))
                    .isEqualTo(
                            new Circumstances(List.of(), Optional.of(Level.DIGEST), ReleaseStage.EXCHANGE, Set.of()));
        }
    }

    @Test
    void are_what_the_profile_says_before_all_that_a_record_says() {
        ReviewIndex under = CheckSettings.standard()
                .under(Profile.of("scotland-2021/minutes/draft"))
                .over(index);
        assertThat(Circumstances.of(under, index.record("north/ash").orElseThrow()))
                .isEqualTo(new Circumstances(
                        List.of(new Edition(Nation.SCOTLAND, 2021)),
                        Optional.of(Level.PAPER),
                        ReleaseStage.DRAFT,
                        Set.of(Nation.ENGLAND, Nation.WALES, Nation.SCOTLAND)));
    }

    @Test
    void of_a_run_that_asks_for_nothing_are_the_standard_ones() {
        assertThat(CheckSettings.of(index)).isEqualTo(CheckSettings.standard());
    }

    @Test
    void settings_change_one_thing_at_a_time() {
        LocalDate day = LocalDate.of(2026, 11, 21);
        ForbiddenTerms terms = ForbiddenTerms.of(List.of("Ash"));
        CheckSettings settings = CheckSettings.standard()
                .under(Profile.of("draft"))
                .asOf(day)
                .forbidding(terms)
                .rating("ONE", Optional.of(Severity.INFO))
                .rating("TWO", Optional.empty());
        assertThat(settings.profile()).isEqualTo(Profile.of("draft"));
        assertThat(settings.asOf()).contains(day);
        assertThat(settings.forbidden()).isSameAs(terms);
        assertThat(settings.ratings())
                .containsOnlyKeys("ONE", "TWO")
                .containsEntry("ONE", Optional.of(Severity.INFO))
                .containsEntry("TWO", Optional.empty());
        assertThat(CheckSettings.of(settings.over(index))).isSameAs(settings);
    }
}
