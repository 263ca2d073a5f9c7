package io.github.casereview.validation.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.code.Nation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScopeTest {
    private static final Circumstances UNTOLD =
            new Circumstances(List.of(), Optional.empty(), ReleaseStage.EXCHANGE, Set.of());

    private static Circumstances under(Edition... editions) {
        return new Circumstances(List.of(editions), Optional.empty(), ReleaseStage.EXCHANGE, Set.of());
    }

    private static Edition england(int year) {
        return new Edition(Nation.ENGLAND, year);
    }

    @Test
    void without_an_edition_holds_for_every_record() {
        assertThat(Scope.all().includes(UNTOLD)).isTrue();
        assertThat(Scope.all().includes(under(england(2015)))).isTrue();
    }

    @Test
    void of_an_edition_leaves_out_a_record_that_names_none() {
        Scope later = Scope.all().under(Editions.since(Nation.ENGLAND, 2018));
        assertThat(later.includes(UNTOLD)).isFalse();
        assertThat(later.includes(under(england(2015)))).isFalse();
        assertThat(later.includes(under(england(2018)))).isTrue();
        assertThat(later.includes(under(england(2015), england(2023)))).isTrue();
        assertThat(later.includes(under(new Edition(Nation.WALES, 2024)))).isFalse();
    }

    @Test
    void of_some_years_includes_the_first_and_the_last() {
        Scope scope = Scope.all().under(Editions.between(Nation.ENGLAND, 2013, 2015));
        assertThat(scope.includes(under(england(2010)))).isFalse();
        assertThat(scope.includes(under(england(2013)))).isTrue();
        assertThat(scope.includes(under(england(2015)))).isTrue();
        assertThat(scope.includes(under(england(2018)))).isFalse();
    }

    @Test
    void of_a_level_leaves_out_what_says_that_it_is_of_another() {
        Scope reports = Scope.all().of(Level.REPORT);
        assertThat(reports.includes(UNTOLD)).isTrue();
        assertThat(reports.includes(
                        new Circumstances(List.of(), Optional.of(Level.REPORT), ReleaseStage.DRAFT, Set.of())))
                .isTrue();
        assertThat(reports.includes(
                        new Circumstances(List.of(), Optional.of(Level.DIGEST), ReleaseStage.DRAFT, Set.of())))
                .isFalse();
    }

    @Test
    void of_a_stage_leaves_out_the_others() {
        assertThat(Scope.all().at(ReleaseStage.PUBLICATION).includes(UNTOLD)).isFalse();
        assertThat(Scope.all().at(ReleaseStage.DRAFT, ReleaseStage.EXCHANGE).includes(UNTOLD))
                .isTrue();
    }

    private static Circumstances of(Nation... nations) {
        return new Circumstances(List.of(), Optional.empty(), ReleaseStage.EXCHANGE, Set.of(nations));
    }

    @Test
    void of_a_nation_leaves_out_the_others() {
        Scope scope = Scope.all().in(Nation.ENGLAND, Nation.WALES);
        assertThat(scope.includes(of(Nation.ENGLAND))).isTrue();
        assertThat(scope.includes(of(Nation.SCOTLAND))).isFalse();
        assertThat(scope.includes(of(Nation.SCOTLAND, Nation.NORTHERN_IRELAND))).isFalse();
    }

    @Test
    void of_a_nation_leaves_open_what_may_be_of_another() {
        Scope scope = Scope.all().in(Nation.ENGLAND);
        assertThat(scope.includes(of())).isTrue();
        assertThat(scope.leavesOpen(of())).isTrue();
        assertThat(scope.leavesOpen(of(Nation.ENGLAND))).isFalse();
        assertThat(scope.includes(of(Nation.ENGLAND, Nation.WALES))).isTrue();
        assertThat(scope.leavesOpen(of(Nation.ENGLAND, Nation.WALES))).isTrue();
        assertThat(Scope.all().leavesOpen(of())).isFalse();
    }

    @Test
    void says_in_words_what_it_includes() {
        assertThat(Scope.all().text()).isEqualTo("all");
        assertThat(Scope.all()
                        .under(Editions.since(Nation.ENGLAND, 2018), Editions.between(Nation.WALES, 2006, 2006))
                        .of(Level.DIGEST, Level.REPORT)
                        .at(ReleaseStage.PUBLICATION)
                        .text())
                .isEqualTo("england-2018, england-2023, wales-2006; report, digest; publication");
        assertThat(Scope.all().in(Nation.WALES, Nation.ENGLAND).text()).isEqualTo("england, wales");
    }
}
