package io.github.casereview.validation.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.casereview.json.ReviewJson;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.lint.privacy.PrivacyKind;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextUseTest {
    private static final String REVIEW = """
            {"schemaVersion": "case-review/1-draft", "id": "north/ash", "labels": [{"text": "Ash"}],
             "kinds": [{"code": "a", "scheme": "s", "asWritten": "A"}],
             "parties": [{"role": "author", "who": "north", "name": "N", "post": "P"}],
             "agencies": [{"id": "north"}],
             "children": [{"id": "oak", "ages": [{"value": "P6W"}], "gender": {"asWritten": "G"}}],
             "findings": [{"id": "f", "number": "1", "text": "T",
               "sources": [{"document": "d", "quote": "Q", "section": "L"}]}],
             "documents": [{"id": "d", "title": "D", "dated": {"edtf": "2019", "asWritten": "W"},
               "links": [{"url": "https://example.org", "label": "X"}],
               "publications": [{"status": "published", "where": "W"}]}],
             "schemes": [{"id": "s", "entries": [{"code": "a", "label": "B"}]}]}
            """;

    private static Map<String, TextUse> uses() {
        var read = ReviewJson.recordReader().read(REVIEW);
        assertThat(read.issues()).isEmpty();
        Map<String, TextUse> uses = new LinkedHashMap<>();
        ReviewIndex.of(read.value().orElseThrow())
                .leaves()
                .forEach(leaf -> uses.put(leaf.node().pointer() + "/" + leaf.path(), TextUse.of(leaf)));
        return uses;
    }

    @Test
    void is_that_of_the_property() {
        assertThat(uses())
                .containsOnly(
                        entry("/agencies/0/id", TextUse.KEY),
                        entry("/children/0/ages/0/value", TextUse.KEY),
                        entry("/children/0/gender/asWritten", TextUse.WORDS),
                        entry("/children/0/id", TextUse.KEY),
                        entry("/documents/0/dated/asWritten", TextUse.WORDS),
                        entry("/documents/0/dated/edtf", TextUse.KEY),
                        entry("/documents/0/id", TextUse.KEY),
                        entry("/documents/0/links/0/label", TextUse.PLACE_OF_PUBLICATION),
                        entry("/documents/0/links/0/url", TextUse.LINK),
                        entry("/documents/0/publications/0/where", TextUse.PLACE_OF_PUBLICATION),
                        entry("/schemes/0/id", TextUse.KEY),
                        entry("/schemes/0/entries/0/code", TextUse.KEY),
                        entry("/schemes/0/entries/0/label", TextUse.WORDS),
                        entry("/documents/0/title", TextUse.WORDS),
                        entry("/findings/0/id", TextUse.KEY),
                        entry("/findings/0/number", TextUse.WORDS),
                        entry("/findings/0/sources/0/document", TextUse.KEY),
                        entry("/findings/0/sources/0/quote", TextUse.QUOTATION),
                        entry("/findings/0/sources/0/section", TextUse.WORDS),
                        entry("/findings/0/text", TextUse.PROSE),
                        entry("/id", TextUse.KEY),
                        entry("/kinds/0/asWritten", TextUse.WORDS),
                        entry("/kinds/0/code", TextUse.KEY),
                        entry("/kinds/0/scheme", TextUse.KEY),
                        entry("/labels/0/text", TextUse.WORDS),
                        entry("/parties/0/name", TextUse.PUBLISHED_NAME),
                        entry("/parties/0/post", TextUse.WORDS),
                        entry("/parties/0/who", TextUse.KEY));
    }

    @Test
    void says_what_is_looked_for() {
        assertThat(TextUse.KEY.kinds()).containsExactly(PrivacyKind.FORBIDDEN_TERM);
        assertThat(TextUse.LINK.kinds()).containsExactly(PrivacyKind.EMAIL, PrivacyKind.FORBIDDEN_TERM);
        assertThat(TextUse.PUBLISHED_NAME.kinds())
                .isEqualTo(EnumSet.complementOf(EnumSet.of(PrivacyKind.NAMED_PERSON)));
        assertThat(TextUse.PLACE_OF_PUBLICATION.kinds())
                .isEqualTo(EnumSet.complementOf(EnumSet.of(PrivacyKind.WEB_ADDRESS)));
        for (TextUse use : EnumSet.of(TextUse.PROSE, TextUse.QUOTATION, TextUse.WORDS, TextUse.ADDED)) {
            assertThat(use.kinds()).isEqualTo(EnumSet.allOf(PrivacyKind.class));
        }
    }
}
