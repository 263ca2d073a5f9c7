package io.github.casereview.validation.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.casereview.code.Nation;
import io.github.casereview.code.list.DocumentKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTest {
    @Test
    void has_an_edition_a_kind_of_document_and_a_stage() {
        assertThat(Profile.of("england-2015/executive-summary/publication"))
                .isEqualTo(new Profile(
                        Optional.of(new Edition(Nation.ENGLAND, 2015)),
                        Optional.of(DocumentKind.EXECUTIVE_SUMMARY),
                        ReleaseStage.PUBLICATION));
    }

    @ParameterizedTest
    @CsvSource({
        "base, base/exchange",
        "base/draft, base/draft",
        "publication, base/publication",
        "wales-2013, wales-2013/exchange",
        "executive-summary, base/executive-summary/exchange",
        "scotland-2021/publication, scotland-2021/publication",
        "northern-ireland-2012/overview-report/draft, northern-ireland-2012/overview-report/draft"
    })
    void leaves_out_what_it_does_not_say(String name, String full) {
        assertThat(Profile.of(name).name()).isEqualTo(full);
        assertThat(Profile.of(full)).isEqualTo(Profile.of(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "england-2016",
                "england",
                "England-2015",
                "publication/england-2015",
                "draft/draft",
                "base/",
                "base//draft",
                "england-2015/england-2018"
            })
    void is_refused_where_a_part_is_unknown_doubled_or_out_of_order(String name) {
        assertThatThrownBy(() -> Profile.of(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a profile such as england-2015/executive-summary/exchange: an edition, a kind of"
                        + " document, a stage");
    }

    @Test
    void every_known_edition_has_a_name_of_its_own_that_finds_it() {
        assertThat(Edition.known())
                .hasSize(15)
                .allSatisfy(edition ->
                        assertThat(Profile.of(edition.name()).edition()).contains(edition));
    }
}
