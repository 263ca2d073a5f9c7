package io.github.casereview.validation.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.code.Nation;
import io.github.casereview.code.list.DocumentKind;
import io.github.casereview.code.list.StatutoryBasis;
import io.github.casereview.document.Document;
import io.github.casereview.source.CodedValue;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelTest {
    @ParameterizedTest
    @CsvSource({
        "OVERVIEW_REPORT, REPORT, report",
        "BOARD_RESPONSE, RESPONSE, response",
        "MINUTES, PAPER, paper",
        "NEWSLETTER, DIGEST, digest",
        "LEGISLATION, OTHER, other"
    })
    void is_that_of_the_kind_of_document(DocumentKind kind, Level level, String word) {
        assertThat(Level.of(kind)).isEqualTo(level);
        assertThat(level.word()).isEqualTo(word);
    }

    @Test
    void is_told_by_a_code_of_ours_and_by_nothing_else() {
        assertThat(Level.of(document(CodedValue.of("minutes")))).contains(Level.PAPER);
        assertThat(Level.of(document(CodedValue.of("minutes", "document-kind"))))
                .contains(Level.PAPER);
        assertThat(Level.of(document(CodedValue.of("minutes", "a-list-of-their-own"))))
                .isEmpty();
        assertThat(Level.of(document(CodedValue.words("minutes")))).isEmpty();
        assertThat(Level.of(Document.builder().id("doc").build())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CHILDREN_ACT_2004, ENGLAND, 2018",
        "WORKING_TOGETHER_2010, ENGLAND, 2010",
        "WELSH_LSCB_REGULATIONS_2012, WALES, 2013",
        "SBNI_REGULATIONS_2012, NORTHERN_IRELAND, 2012",
        "SCOTTISH_SCR_GUIDANCE_2015, SCOTLAND, 2015"
    })
    void an_edition_is_that_of_the_guidance_that_is_named(StatutoryBasis basis, Nation nation, int year) {
        assertThat(Edition.of(basis)).contains(new Edition(nation, year));
    }

    @Test
    void a_statute_that_ran_through_several_editions_names_none() {
        assertThat(Edition.of(StatutoryBasis.LSCB_REGULATIONS_2006)).isEmpty();
        assertThat(Edition.of(StatutoryBasis.CARE_ACT_2014_S44)).isEmpty();
    }

    @Test
    void editions_are_named_from_the_first_to_the_last() {
        assertThat(Editions.between(Nation.WALES, 2013, 2016).names()).containsExactly("wales-2013", "wales-2016");
        assertThat(Editions.since(Nation.SCOTLAND, 2016).names()).containsExactly("scotland-2021");
        assertThat(Profile.base().under(new Edition(Nation.WALES, 2016)).at(ReleaseStage.DRAFT))
                .isEqualTo(new Profile(
                        Optional.of(new Edition(Nation.WALES, 2016)), Optional.empty(), ReleaseStage.DRAFT));
    }

    private static Document document(CodedValue kind) {
        return Document.builder().id("doc").kind(kind).build();
    }
}
