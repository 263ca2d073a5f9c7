package io.github.casereview.json.schema;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.casereview.json.schema.Difference.Effect;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaVersionGateTest {
    private static final Difference WIDER = Difference.of(true, "Child.a", "property added");
    private static final Difference NARROWER = Difference.of(false, "Child.b", "property removed");
    private static final Difference WORDS = new Difference(Effect.WORDING, "Child", "title changed");

    @Test
    void lets_a_draft_change() {
        assertThatCode(() -> SchemaVersionGate.check("1-draft", List.of(WORDS, WIDER, NARROWER)))
                .doesNotThrowAnyException();
    }

    @Test
    void lets_a_published_version_stay() {
        assertThatCode(() -> SchemaVersionGate.check("1", List.of())).doesNotThrowAnyException();
    }

    @Test
    void refuses_even_new_words_in_a_published_version() {
        assertThatThrownBy(() -> SchemaVersionGate.check("1", List.of(WORDS)))
                .hasMessage("version 1 is published and does not change; these changes need a new minor version:\n"
                        + "  WORDING Child: title changed");
    }

    @Test
    void asks_for_a_major_version_where_a_document_can_become_invalid() {
        assertThatThrownBy(() -> SchemaVersionGate.check("1.1", List.of(WORDS, WIDER, NARROWER)))
                .hasMessage("version 1.1 is published and does not change; these changes need a new major version:\n"
                        + "  INCOMPATIBLE Child.b: property removed\n"
                        + "  COMPATIBLE Child.a: property added\n"
                        + "  WORDING Child: title changed");
    }
}
